import type { Outcome } from './telling.ts';

/** How far an outcome is above its flip, negative below it; of ratios and prices in logarithms. May be infinite. */
export function marginOf({ value, flipsAt, scale }: Outcome): number {
  return scale === 'log' ? Math.log(value / flipsAt) : value - flipsAt;
}
