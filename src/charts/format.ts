import type { Status } from '../data/schemas/status.ts';
import type { Unit } from '../data/schemas/unit.ts';

/** A number with a fixed count of decimals, a true minus sign and thousands separators. */
export function formatNumber(value: number, decimals: number): string {
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

/** A share as a label prints it: one decimal from 1 percent on, two below; estimates and projections bear a "~". */
export function formatShare(value: number, status: Status, decimals = Math.abs(value) < 0.95 ? 2 : 1): string {
  return `${isVague(status) ? '~' : ''}${formatNumber(value, decimals)}%`;
}

/** A number followed by its unit, as a table or a sentence prints it. */
export function formatWithUnit(value: number, unit: Unit, decimals: number): string {
  const text = formatNumber(value, decimals);
  if (unit.id === 'percent') return `${text}%`;
  return unit.symbol.startsWith('$') ? `$${text}${unit.symbol.slice(1)}` : `${text} ${unit.symbol || unit.name}`;
}

/** Whether a value is less than measured. */
export function isVague(status: Status): boolean {
  return status === 'estimate' || status === 'projection';
}

/** A period in words: a span of years shortened as in 1869-73, one of quarters spelled out. */
export function formatPeriod(text: string): string {
  const [first = '', last] = text.split('/');
  if (last === undefined) return first;
  if (!/^\d{4}$/.test(first)) return `${first} to ${last}`;
  return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
}
