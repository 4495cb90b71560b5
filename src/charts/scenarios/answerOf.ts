import type { Outcome } from './telling.ts';

/** The answer that an outcome gives, in words. */
export function answerOf({ value, flipsAt, above, below }: Outcome): string {
  return value >= flipsAt ? above : below;
}
