import type { Unit } from '../data/schemas/unit.ts';
import type { Status } from '../data/status.ts';

/** One format for each count of decimals: making one takes far longer than using it. */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(decimals, made);
  return made;
}

/** A number with a fixed count of decimals, a true minus sign and thousands separators. */
export function formatNumber(value: number, decimals: number): string {
  const text = formatOf(decimals).format(Math.abs(value));
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

/** A share as a label prints it: one decimal from 1 percent on, two below; estimates and projections bear a "~". */
export function formatShare(value: number, status: Status, decimals = Math.abs(value) < 0.95 ? 2 : 1): string {
  return `${isVague(status) ? '~' : ''}${formatNumber(value, decimals)}%`;
}

/** A value as a label prints it: a share by `formatShare`, anything else to three digits with its unit. */
export function formatValue(value: number, unit: Unit, status: Status, decimals?: number): string {
  if (unit.id === 'percent') return formatShare(value, status, decimals);
  return `${isVague(status) ? '~' : ''}${formatWithUnit(value, unit, decimals ?? decimalsOf(value))}`;
}

/** A number followed by its unit, as a table or a sentence prints it. */
export function formatWithUnit(value: number, unit: Unit, decimals: number): string {
  const text = formatNumber(value, decimals);
  const { symbol } = unit;
  if (symbol === '%' || symbol === '×') return `${text}${symbol}`;
  const [, sign, rest = ''] = /^([$£€])(.*)$/.exec(symbol) ?? [];
  if (sign !== undefined) return `${text.startsWith('−') ? '−' : ''}${sign}${text.replace('−', '')}${rest}`;
  if (unit.measures.startsWith('index')) return text;
  return `${text} ${symbol || unit.name}`.trimEnd();
}

/** Decimals that leave about three digits, without zeros at the end: 1,200; 62.5; 1.88; 0.072. */
export function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  const most = size >= 10 ? 1 : size >= 1 ? 2 : Math.min(12, 1 - Math.floor(Math.log10(size)));
  let decimals = most;
  while (decimals > 0 && Number(size.toFixed(decimals - 1)) === Number(size.toFixed(most))) decimals -= 1;
  return decimals;
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
