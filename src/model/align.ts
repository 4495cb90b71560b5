import type { Period } from '../data/period.ts';
import type { Point, Series } from './series.ts';
import { yearsBetween } from './time.ts';

/** A point of a line with its distance from an anchor. */
export interface AlignedPoint extends Point {
  /** Years from the middle of the anchor to the middle of the period; negative before it. */
  readonly years: number;
}

/** Places every point of a line at its distance in years from an anchor. Values and gaps stay as they are. */
export function align(line: Series, anchor: Period): readonly AlignedPoint[] {
  return line.points.map((point) => ({ ...point, years: yearsBetween(anchor, point.period) }));
}
