import { type Period, parsePeriod } from '../data/period.ts';
import type { Target } from '../data/schemas/forecast.ts';
import type { Judgement } from './forecastStatus.ts';
import type { Point, Series } from './series.ts';
import { peak } from './statistics.ts';

interface Seen {
  readonly line: Series;
  readonly resolves: Period;
  /** To when the data of the line go. */
  readonly seenTo: number;
}

/**
 * Whether the highest value of a line stands within a window. Sure on the day of resolution, and earlier where the window is over and
 * the highest value lies outside it.
 */
export function judgePeak(
  target: Extract<Target, { is: 'peaks' }>,
  { line, resolves, seenTo }: Seen,
): Pick<Judgement, 'status' | 'deciding'> {
  const [first, last] = [parsePeriod(target.from), parsePeriod(target.to)];
  if (first === undefined || last === undefined) throw new Error(`invalid window ${target.from} to ${target.to}`);
  if (seenTo < last.end) return { status: 'open' };
  const deciding = peak(line);
  const inside = deciding.period.end > first.start && deciding.period.end <= last.end;
  if (!inside) return { status: 'failed', deciding };
  return seenTo < resolves.end ? { status: 'open' } : { status: 'came-true', deciding };
}

/** Whether a line fell by so much within so many months from any value since the making. */
export function judgeFall(
  { percent, months }: Extract<Target, { is: 'falls' }>,
  { line, made, resolves, seenTo }: Seen & { readonly made: Period },
): Pick<Judgement, 'status' | 'deciding'> {
  const since = line.points.filter(({ period }) => period.end > made.end && period.end <= resolves.end);
  const fellFrom = (high: Point, low: Point) =>
    high.period.end < low.period.end &&
    low.period.end <= monthsAfter(high.period.end, months) &&
    low.value * 100 <= high.value * (100 - percent);
  const deciding = since.find((low) => since.some((high) => fellFrom(high, low)));
  if (deciding !== undefined) return { status: 'came-true', deciding };
  return { status: seenTo < resolves.end ? 'open' : 'failed' };
}

function monthsAfter(moment: number, months: number): number {
  const date = new Date(moment);
  return date.setUTCMonth(date.getUTCMonth() + months);
}
