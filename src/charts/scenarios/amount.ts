import type { Unit } from '../../data/schemas/unit.ts';
import { decimalsOf, formatWithUnit } from '../format.ts';
import { decimalsIn, roundedUp } from './words.ts';

/** A value of a parameter with its unit, as a field and a table print it: a year without separators, one year in the singular. */
export function amount(value: number, unit: Unit, decimals = decimalsOf(value)): string {
  if (unit.measures === 'date') return String(Math.round(value));
  if (unit.id === 'years' && value === 1) return '1 year';
  // `10% a year` as everywhere, not `10 % a year`.
  const words = formatWithUnit(value, unit, decimals);
  return words.replace(/ (?=[%×])/, '');
}

/** The value of a parameter from which on an answer has turned, rounded so that it has at the value printed. */
export function turningAmount(value: number, unit: Unit): string {
  const at = roundedUp(value);
  return amount(at, unit, decimalsIn(at));
}
