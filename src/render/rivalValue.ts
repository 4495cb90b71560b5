import { decimalsOf, formatWithUnit } from '../charts/format.ts';
import type { Rival } from '../charts/rivals.ts';

/** What a rival says, to about three digits, with its unit. */
export function rivalValue({ value, unit }: Pick<Rival, 'value' | 'unit'>): string {
  return formatWithUnit(value, unit, Math.max(decimalsOf(value), unit.id === 'percent' ? 2 : 0));
}
