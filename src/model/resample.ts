import type { Period } from '../data/period.ts';
import type { Frequency, MeasurementKind } from '../data/schemas/dataset.ts';
import type { Point, Series } from './series.ts';
import { weakest } from './status.ts';
import { contains, spanOf, wholeYear, yearOf } from './time.ts';

export type ResampleRule = 'sum' | 'mean' | 'last';
const perYear: Partial<Record<Frequency, number>> = { annual: 1, quarterly: 4, monthly: 12 };

/**
 * Brings a line to whole calendar years, to running spans of one year (`trailing-year`) or to given spans, by a declared rule:
 * amounts add up (`sum`) or average (`mean`), annual rates and levels average or take their last value; a sum of rates or levels is
 * refused. A year or span with a missing period is a gap. The mean of an amount is its mean per year.
 */
export function resample(line: Series, to: 'annual' | 'trailing-year' | readonly Period[], rule: ResampleRule): Series {
  const count = perYear[line.frequency];
  if (count === undefined)
    throw new Error(
      `invalid resampling: ${line.name} is ${line.frequency}; only annual, quarterly and monthly lines can be resampled`,
    );
  if (rule === 'sum' && line.kind !== 'flow')
    throw new Error(`invalid rule "sum": ${line.name} is a ${line.kind}, and only amounts add up`);
  if (rule === 'last' && line.kind === 'flow')
    throw new Error(`invalid rule "last": ${line.name} is an amount in its period`);
  if (to === 'annual' && line.frequency === 'annual') return line;
  const buckets = to === 'annual' ? calendarYears(line) : to === 'trailing-year' ? trailingYears(line, count) : to;
  const points = buckets.flatMap((period): Point[] => {
    const inside = line.points.filter((point) => contains(period, point.period));
    const expected = Math.round(((period.end - period.start) / 31_556_952_000) * count);
    const last = inside.at(-1);
    if (inside.length !== expected || last === undefined) return [];
    const total = inside.reduce((all, point) => all + point.value, 0);
    const mean = (total / inside.length) * (line.kind === 'flow' ? count : 1);
    const value = rule === 'sum' ? total : rule === 'mean' ? mean : last.value;
    const used = rule === 'last' ? [last] : inside;
    return [
      { period, value, status: weakest(used.map((point) => point.status)), from: used.flatMap((point) => point.from) },
    ];
  });
  if (points.length === 0) throw new Error(`missing periods: ${line.name} fills none of the years asked for`);
  const kind: MeasurementKind =
    rule === 'sum'
      ? 'flow'
      : rule === 'last'
        ? line.kind
        : to === 'annual'
          ? line.kind === 'annual-rate'
            ? 'flow'
            : line.kind
          : 'mean';
  // A trailing year holds one year: its total, and the mean of an annual rate over it, are the same kind of figure.
  const yearly = to === 'trailing-year' && line.kind === 'annual-rate' ? 'flow' : kind;
  return { ...line, kind: yearly, frequency: to === 'annual' ? 'annual' : 'span', points };
}

function calendarYears(line: Series): Period[] {
  return [...new Set(line.points.map((point) => yearOf(point.period)))].map(wholeYear);
}

function trailingYears(line: Series, count: number): Period[] {
  return line.points.slice(count - 1).flatMap((last, index) => {
    const first = line.points[index];
    if (first === undefined) return [];
    const span = spanOf(first.period, last.period);
    return span.end - span.start < 367 * 86_400_000 ? [span] : [];
  });
}
