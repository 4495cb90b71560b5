import type { FigureLine, FigurePoint } from '../../charts/figure.ts';
import type { Status } from '../../data/status.ts';
import { weakest } from '../../model/status.ts';

/** One row of cells of a line: a point, the corner of a step, or a blank where the line is broken. */
export interface LineCell {
  readonly x: number;
  readonly value: number | null;
  readonly period: string;
  /** The point that stands here; none at a corner or a gap. */
  readonly point: FigurePoint | undefined;
  /** That of the stretch that leads here: the weaker of its two ends. */
  readonly stretch: Status;
}

/** The cells of a line in the order in which they are joined, its newer part-year last. */
export function lineCells({ points, continuation, every, curve }: FigureLine): LineCell[] {
  const cells: LineCell[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const joined = before !== undefined && point.x - before.x <= every;
    const stretch = joined ? weakest([before.status, point.status]) : point.status;
    if (before !== undefined && !joined)
      cells.push({ x: (before.x + point.x) / 2, value: null, period: 'gap', point: undefined, stretch });
    if (joined && curve === 'step')
      cells.push({ x: point.x, value: before.value, period: 'step', point: undefined, stretch });
    cells.push({ x: point.x, value: point.value, period: point.period.text, point, stretch });
  }
  if (continuation === undefined) return cells;
  const { x, value, period, status } = continuation;
  return [...cells, { x, value, period: period.text, point: continuation, stretch: weakest(['estimate', status]) }];
}
