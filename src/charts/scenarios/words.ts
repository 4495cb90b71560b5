import type { Unit } from '../../data/schemas/unit.ts';
import { decimalsOf, formatNumber } from '../format.ts';

const unit = (id: string, symbol: string): Unit => ({ id, name: id, symbol, measures: id, factor: 1 });
/** The units of the axes of scenarios. */
export const axisUnits = {
  billions: unit('usd-billion', '$bn'),
  percent: unit('percent', '%'),
  times: unit('times', '×'),
  dollars: unit('usd', '$'),
  dollarsPerMillionTokens: unit('usd-per-million-tokens', '$'),
} as const;

/** A number to about three digits: `1,200`, `7.78`; as a power of ten, `1.2 × 10¹⁸`, where digits could no longer be read. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'without end' : '−∞';
  const size = Math.abs(value);
  // What is left of a difference of equal numbers.
  if (size < 1e-9) return '0';
  return size >= 1e9 || (size > 0 && size < 1e-6) ? power(value) : formatNumber(value, decimalsOf(value));
}

/** A number as a power of ten: `1.2 × 10¹⁸`. */
export function power(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(1).split('e');
  const raised = [...exponent.replace('+', '')].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻').join('');
  return `${digits.replace('-', '−')} × 10${raised}`;
}

/** Rounded up to so many digits, as a field holds them, so that what is needed is reached; the noise of a search by halving is not counted. */
export function roundedUp(value: number, digits = 4): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const shift = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  const scaled = shift > 0 ? value * 10 ** shift : value / 10 ** -shift;
  // By way of words, so that 3.314 is no 3.3140000000000001.
  return Number(`${Math.ceil(scaled - 1e-4)}e${-shift}`);
}

/** What must be reached, `7.782`, and what must not be passed, `28.91`: four digits, rounded to the safe side. */
export function atLeast(value: number): string {
  return fully(roundedUp(value));
}
export function atMost(value: number): string {
  return fully(-roundedUp(-value));
}

/** All decimals of a number that was rounded to few digits. */
export function decimalsIn(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

function fully(value: number): string {
  const readable = Math.abs(value) < 1e9 && Math.abs(value) >= 1e-6;
  return readable ? formatNumber(value, decimalsIn(value)) : number(value);
}

/** A thousand trillions: more than any economy pays, and past it digits say nothing. */
const mostMillions = 1e9;

/** Dollars from millions, in the size that reads best: `−$800m`, `$8bn`, `$1.2tn`. */
export function money(millions: number): string {
  const size = Math.abs(millions);
  if (size > mostMillions) return millions > 0 ? 'over $1,000tn' : 'under −$1,000tn';
  if (size < 0.0005) return '$0';
  const [unit, symbol] = size < 999.5 ? [1, 'm'] : size < 999_500 ? [1e3, 'bn'] : [1e6, 'tn'];
  return `${millions < 0 ? '−' : ''}$${number(size / unit)}${symbol}`;
}

/** Billions of dollars: `$1,200bn`, `−$40bn`; trillions from a thousand thousand millions on stay billions, so that columns compare. */
export function billions(value: number): string {
  if (Math.abs(value) < 1e-9) return '$0bn';
  return `${value < 0 ? '−' : ''}$${number(Math.abs(value))}bn`;
}

/** Single dollars: `−$0.8`. */
export function dollars(value: number): string {
  return `${value < 0 ? '−' : ''}$${number(Math.abs(value))}`;
}

/** A share or a rate in percent: `4.7%`. */
export function percent(value: number): string {
  return `${number(value)}%`;
}

/** A factor: `7.78×`. */
export function times(value: number): string {
  return `${number(value)}×`;
}

/** A span: `1 year`, `2.5 years`. */
export function years(value: number): string {
  const count = number(value);
  return count === '1' ? '1 year' : `${count} years`;
}

/** A calendar year, from a date as a decimal year. */
export function calendarYear(value: number): string {
  return Number.isFinite(value) ? String(Math.floor(value)) : 'never';
}
