import type { Quantity } from '../data/schemas/quantity.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Status } from '../data/status.ts';
import { between } from './between.ts';
import { conversion } from './combine.ts';
import type { LineOf } from './lines.ts';
import { type Point, pointAt, type Series } from './series.ts';
import { annualRate, change, drawdown, halvingTime, peak, span, trough } from './statistics.ts';
import { weakest } from './status.ts';

/** One number with its unit, its status and the observations behind it. */
export interface Measured {
  readonly value: number;
  readonly unit: Unit;
  readonly status: Status;
  readonly from: readonly string[];
  /** "current", or the year of constant prices. */
  readonly prices: string;
}

const percent: Unit = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };
const times: Unit = { id: 'ratio', name: 'times', symbol: '×', measures: 'share', factor: 1 };
const timesAYear: Unit = { ...times, id: 'times-per-year', name: 'times a year', measures: 'factor-per-year' };
const years: Unit = { id: 'years', name: 'years', symbol: 'years', measures: 'time', factor: 1 };

/** Measures what a quantity names. Falls, rises, rates and drawdowns come in percent, halving times and spans in years, `annual-fall` as what a year divides by, `over` as a multiple. */
export function measure(quantity: Quantity, lineOf: LineOf, units: ReadonlyMap<string, Unit>): Measured {
  const measured = quantity.statistic === undefined ? valueAt(quantity.of, lineOf) : statisticOf(quantity, lineOf);
  if (quantity.over !== undefined) {
    const base = valueAt(quantity.over, lineOf);
    if (base.value === 0) throw new Error(`invalid base: ${quantity.over} is 0`);
    const value = (measured.value / base.value) * conversion(measured.unit, base.unit);
    const status = weakest([measured.status, base.status]);
    const from = [...measured.from, ...base.from];
    return inUnit({ value, unit: times, status, from, prices: measured.prices }, quantity, units);
  }
  return inUnit(measured, quantity, units);
}

function inUnit(measured: Measured, { unit: id }: Quantity, units: ReadonlyMap<string, Unit>): Measured {
  if (id === undefined) return measured;
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`unknown unit ${id}`);
  return { ...measured, value: measured.value * conversion(measured.unit, unit), unit };
}

function valueAt(name: string, lineOf: LineOf): Measured {
  const [line = '', period] = name.split('@');
  const series = lineOf(line);
  if (period === undefined)
    throw new Error(
      `missing period: write ${line}@ and the period, such as ${line}@${series.points.at(-1)?.period.text}`,
    );
  const point = pointAt(series, period);
  if (point === undefined)
    throw new Error(
      `missing period: ${line} has no ${period}; it runs from ${series.points[0]?.period.text} to ${series.points.at(-1)?.period.text}`,
    );
  return of(series, point);
}

function statisticOf({ of: name, statistic, from, to }: Quantity, lineOf: LineOf): Measured {
  const line = lineOf(name);
  const [first, last] = [from ?? line.points[0]?.period.text ?? '', to ?? line.points.at(-1)?.period.text ?? ''];
  const window = between(line, first, last);
  const all = {
    status: weakest(window.points.map((point) => point.status)),
    from: window.points.flatMap((point) => point.from),
    prices: line.prices,
  };
  const edges = [pointAt(line, first), pointAt(line, last)].filter((point) => point !== undefined);
  const ends = {
    status: weakest(edges.map((point) => point.status)),
    from: edges.flatMap((point) => point.from),
    prices: line.prices,
  };
  switch (statistic) {
    case 'peak':
      return of(window, peak(window));
    case 'trough':
      return of(window, trough(window));
    case 'drawdown':
      return { value: 100 * drawdown(window), unit: percent, ...all };
    case 'fall':
      return { value: -100 * change(line, first, last), unit: percent, ...ends };
    case 'rise':
      return { value: 100 * change(line, first, last), unit: percent, ...ends };
    case 'annual-rate':
      return { value: 100 * annualRate(line, first, last), unit: percent, ...ends };
    case 'annual-fall':
      return { value: 1 / (1 + annualRate(line, first, last)), unit: timesAYear, ...ends };
    case 'halving-time':
      return { value: halvingTime(line, first, last), unit: years, ...ends };
    case 'span':
      return { value: span(line, first, last), unit: years, ...ends };
    case undefined:
      throw new Error('missing statistic');
  }
}

function of({ unit, prices }: Series, { value, status, from }: Point): Measured {
  return { value, unit, status, from, prices };
}
