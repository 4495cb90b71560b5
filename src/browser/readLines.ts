import type { ViewLine, ViewPoint, ViewPoints } from '../render/viewPoints.ts';

/** What one line says at the time that is read. */
export interface LineRead {
  readonly name: string;
  readonly slot: string;
  readonly isNearest: boolean;
  /** Absent where the line has no data there. */
  readonly point?: ViewPoint;
  /** True where an earlier value still holds. */
  readonly isHeld: boolean;
}

/** All lines at one time, the highest first; `more` more have data there, `without` more have none. */
export interface TimeRead {
  readonly lines: readonly LineRead[];
  readonly more: number;
  readonly without: number;
}

/** A line of more than these is one of too many to list. */
const most = 8;

/** Reads every line at the time of one point of one of them. Points behind the lines are none. */
export function readLines(lines: readonly ViewLine[], chosen: ViewLine, at: ViewPoint): TimeRead {
  const reads = lines
    .filter((line) => !line.named)
    .map((line): LineRead => {
      const isNearest = line === chosen;
      const found = isNearest ? { point: at, isHeld: false } : pointAt(line, at.order, stepOf(chosen));
      return { name: line.name, slot: line.slot, isNearest, isHeld: false, ...found };
    });
  const sorted = reads
    .filter(({ point }) => point !== undefined)
    .sort((a, b) => (b.point?.exact ?? 0) - (a.point?.exact ?? 0));
  const empty = reads.filter(({ point }) => point === undefined);
  if (reads.length <= most) return { lines: [...sorted, ...empty], more: 0, without: 0 };
  const place = sorted.findIndex(({ isNearest }) => isNearest);
  const first = Math.max(0, Math.min(place - most / 2, sorted.length - most));
  const listed = sorted.slice(first, first + most);
  return { lines: listed, more: sorted.length - listed.length, without: empty.length };
}

/** How the time of a point is said: its period, and its years from year 0 in aligned charts. */
export function timeOf({ axis }: Pick<ViewPoints, 'axis'>, { period, order }: ViewPoint): readonly string[] {
  if (axis !== 'aligned') return [period];
  const years = Math.round(Math.abs(order) * 10) / 10;
  return [period, years === 0 ? 'year 0' : `${order < 0 ? '−' : '+'}${years} ${years === 1 ? 'year' : 'years'}`];
}

/** About four days, in years: what stands at the same time. */
const same = 0.01;

/** A decade, in years: counts further apart than those of a census say nothing of the time between. */
const longestStep = 10;

/** What a line says at a time: the value that holds there, or its nearest point within half its step. */
function pointAt(
  line: ViewLine,
  time: number,
  otherStep: number,
): { readonly point: ViewPoint; readonly isHeld: boolean } | undefined {
  if (line.held !== undefined) {
    const next = line.points.findIndex(({ order }) => order > time + same);
    const point = line.points.at(next < 0 ? -1 : next - 1);
    if (point === undefined || next === 0) return undefined;
    if (time - point.order <= same) return { point, isHeld: false };
    const until = line.points[next];
    return until !== undefined && until.order - point.order <= line.held ? { point, isHeld: true } : undefined;
  }
  const gap = ({ order }: ViewPoint) => Math.abs(order - time);
  const [first, ...others] = line.points;
  if (first === undefined) return undefined;
  const point = others.reduce((best, each) => (gap(each) < gap(best) ? each : best), first);
  const step = Math.min(longestStep, others.length === 0 ? otherStep : stepOf(line));
  return gap(point) <= step / 2 + 1e-6 ? { point, isHeld: false } : undefined;
}

/** The usual distance of a line’s points in years: the median; a year for a lone point. */
function stepOf({ points }: ViewLine): number {
  const gaps = points.slice(1).map(({ order }, index) => order - (points[index]?.order ?? order));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
}
