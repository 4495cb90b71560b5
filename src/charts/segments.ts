import type { Status } from '../data/status.ts';
import { weakest } from '../model/status.ts';
import type { FigureLine, FigurePoint } from './figure.ts';

/** A stretch of a line between neighboring points, drawn in one status. */
export interface Segment {
  readonly status: Status;
  readonly points: readonly FigurePoint[];
}

/**
 * Cuts a line where its status changes and where it has a gap. A stretch bears the weaker status of its two ends; neighbors further
 * apart than the line says are not joined.
 */
export function segmentsOf({ points, continuation, every }: FigureLine): Segment[] {
  const segments: { status: Status; points: FigurePoint[] }[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || point.x - before.x > every) continue;
    const status = weakest([before.status, point.status]);
    const open = segments.at(-1);
    if (open?.status === status && open.points.at(-1) === before) open.points.push(point);
    else segments.push({ status, points: [before, point] });
  }
  const last = points.at(-1);
  if (continuation !== undefined && last !== undefined)
    segments.push({ status: weakest(['estimate', continuation.status]), points: [last, continuation] });
  return segments;
}

/** The points that bear a symbol: all of a line of twelve or fewer; else lone ones, the open end of a wave without a peak and, unless `crowded`, those weaker than most of their line. */
export function markedPoints({ points, open, continuation, every, few }: FigureLine, crowded: boolean): FigurePoint[] {
  if (few) return continuation === undefined ? [...points] : [...points, continuation];
  const weaker = points.filter((point) => point.status !== 'reported').length;
  const mixed = weaker > 0 && weaker < points.length / 2;
  const marked = points.filter((point, index) => {
    const lone = [points[index - 1], points[index + 1]].every(
      (other) => other === undefined || Math.abs(other.x - point.x) > every,
    );
    return lone || (mixed && !crowded && point.status !== 'reported') || (open && index === points.length - 1);
  });
  return continuation === undefined ? marked : [...marked, continuation];
}
