import { type Period, parsePeriod } from '../data/period.ts';
import type { ForecastMethod, ForecastStatus, Target } from '../data/schemas/forecast.ts';
import { dueAt, type Path, type Place, pathTo } from './forecastPath.ts';
import { judgeFall, judgePeak } from './highsAndFalls.ts';
import { type Point, pointAt, type Series } from './series.ts';

/** The lowest and the highest value, infinite on a side without a bound. */
type Bounds = readonly [number, number];

/** A forecast as it is judged: when it was said, what it says, by when, by which method. */
export interface Terms {
  /** The day or month of its making; the day it was entered where the source has no date. */
  readonly made: Period;
  readonly resolves: Period;
  readonly target: Target;
  readonly method: Pick<ForecastMethod, 'path' | 'tolerance'>;
}

/** The status of a forecast with everything it was judged by. */
export interface Judgement {
  readonly status: ForecastStatus;
  /** What meets it, before rounding. */
  readonly bounds?: Bounds;
  readonly path?: Path;
  /** The value in force at the moment to which the data go. */
  readonly latest?: Place;
  /** Where the path, or the band between two paths, is at that moment. */
  readonly due?: Bounds;
  /** The value that decided it. */
  readonly deciding?: Point;
}

/** Two moments in milliseconds since 1970. */
export interface Clock {
  /** To when the data of the line go. */
  readonly seenTo: number;
  /** The day of the catalogue: what should have been decided by then and is not measured yet is due. */
  readonly asOf: number;
}

/**
 * Judges a forecast by its line, which must hold nothing but what was measured, and by the moment to which the data of the line go.
 * A value stands at the end of its period. Came true or failed is for good; on and off the path compare the last value with the
 * constant rate of change from the making to the resolution.
 */
export function judge(terms: Terms, line: Series, { seenTo, asOf }: Clock): Judgement {
  const judgement = judgeBy(terms, line, seenTo);
  const sure = judgement.status === 'came-true' || judgement.status === 'failed';
  return sure || asOf < terms.resolves.end ? judgement : { ...judgement, status: 'due' };
}

function judgeBy(terms: Terms, line: Series, seenTo: number): Judgement {
  const { made, resolves, target, method } = terms;
  if (target.is === 'peaks') return judgePeak(target, { line, resolves, seenTo });
  if (target.is === 'falls') return judgeFall(target, { line, made, resolves, seenTo });
  const bounds = boundsOf(target, method.tolerance);
  const decided = decide(terms, bounds, line, seenTo);
  const path = pathOf(terms, target, line);
  const known = { bounds, ...(path === undefined ? {} : { path }) };
  if (decided !== undefined) return { ...known, ...decided };
  const last = line.points.at(-1);
  if (last === undefined || path === undefined || seenTo <= made.end) return { ...known, status: 'open' };
  const due = dueBounds(bounds, path, seenTo);
  const [low, high] = widened(due, method.tolerance);
  const status = low <= last.value && last.value <= high ? 'on-path' : 'off-path';
  return { ...known, status, latest: { at: seenTo, value: last.value }, due };
}

type Threshold = Exclude<Target, { is: 'peaks' | 'falls' }>;

/** The least and the most that meet a target. */
export function boundsOf(target: Threshold, tolerance: number): Bounds {
  const { is, value } = target;
  if (is === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (is === 'at-most') return [Number.NEGATIVE_INFINITY, value];
  if (is === 'between') return [value, target.to];
  return widened([value, value], tolerance);
}

/** Bounds moved outwards by a percentage of each. */
function widened([low, high]: Bounds, percent: number): Bounds {
  const slack = (value: number) => (Math.abs(value) * percent) / 100;
  return [low - slack(low), high + slack(high)];
}

/** Where the path is at a moment; infinite on the side on which any value is as good. */
function dueBounds([low, high]: Bounds, path: Path, at: number): Bounds {
  const due = dueAt(path, at);
  return [Number.isFinite(low) ? (due[0] ?? low) : low, Number.isFinite(high) ? (due.at(-1) ?? high) : high];
}

const meantBy = ({ target }: Terms) => ('in' in target ? target.in : undefined);

/** Came true or failed, with the value that decided it; undefined while neither is sure. */
function decide(
  terms: Terms,
  [low, high]: Bounds,
  line: Series,
  seenTo: number,
): Pick<Judgement, 'status' | 'deciding'> | undefined {
  const step = terms.target.is === 'between' ? terms.target.toNearest : undefined;
  // Counted in whole steps, since a tenth is no binary number.
  const said = (value: number) => (step === undefined || !Number.isFinite(value) ? value : Math.round(value / step));
  const meets = ({ value }: Point) => said(low) <= said(value) && said(value) <= said(high);
  const meant = meantBy(terms);
  if (meant !== undefined) {
    const deciding = pointAt(line, meant);
    return deciding === undefined ? undefined : { status: meets(deciding) ? 'came-true' : 'failed', deciding };
  }
  const { made, resolves } = terms;
  const inTime = line.points.filter(({ period }) => period.end > made.end && period.end <= resolves.end);
  const first = inTime.find(meets);
  if (first !== undefined) return { status: 'came-true', deciding: first };
  if (seenTo < resolves.end) return undefined;
  const last = line.points.filter(({ period }) => period.end <= resolves.end).at(-1);
  return { status: 'failed', ...(last === undefined ? {} : { deciding: last }) };
}

/** From the last value before the making to each value that the forecast names; none where the method draws none, or nothing was measured before. */
function pathOf(terms: Terms, target: Threshold, line: Series): Path | undefined {
  const { made, resolves, method } = terms;
  const start = line.points.filter(({ period }) => period.end <= made.end).at(-1);
  if (method.path === 'none' || start === undefined) return undefined;
  // A level or a pace holds until the making; an amount belongs to the end of its own period.
  const holds = line.kind === 'level' || line.kind === 'annual-rate';
  const from = { at: holds ? made.end : start.period.end, value: start.value };
  const end = parsePeriod(meantBy(terms) ?? '')?.end ?? resolves.end;
  return pathTo(from, target.is === 'between' ? [target.value, target.to] : [target.value], end);
}
