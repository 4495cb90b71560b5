import type { Unit } from '../../data/schemas/unit.ts';
import { decimalsOf, formatNumber } from '../format.ts';

const unit = (id: string, symbol: string): Unit => ({ id, name: id, symbol, measures: id, factor: 1 });
/** The units of the axes of scenarios. */
export const axisUnits = {
  billions: unit('usd-billion', '$bn'),
  percent: unit('percent', '%'),
  times: unit('times', '×'),
  dollarsPerMillionTokens: unit('usd-per-million-tokens', '$'),
} as const;

const number = (value: number) =>
  Number.isFinite(value) ? formatNumber(value, decimalsOf(value)) : value > 0 ? 'without end' : '−∞';

/** Billions of dollars: `$1,200bn`, `−$40bn`; trillions from a thousand thousand millions on stay billions, so that columns compare. */
export function billions(value: number): string {
  return `${value < 0 ? '−' : ''}$${number(Math.abs(value))}bn`;
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
  return value === 1 ? '1 year' : `${number(value)} years`;
}

/** A calendar year, from a date as a decimal year. */
export function calendarYear(value: number): string {
  return Number.isFinite(value) ? String(Math.floor(value)) : 'never';
}
