import { between } from '../model/between.ts';
import type { Series } from '../model/series.ts';
import { change, peak, trough } from '../model/statistics.ts';
import { type Compared, compareDates } from './compareDates.ts';
import type { FigureLine, LinesFigure } from './figure.ts';
import { formatPeriod, formatValue } from './format.ts';

/** What is computed of one line over the years shown; numbers are shares of the earlier value. */
export interface DeskFigures {
  readonly id: string;
  readonly points: number;
  readonly first: string;
  readonly last: string;
  readonly peak: { readonly value: string; readonly at: string };
  /** From the peak to the lowest value after it; undefined where none lies below it, or a value is not above zero. */
  readonly fall: { readonly change: number; readonly to: string; readonly value: string } | undefined;
  /** From the first to the last point. */
  readonly ends: Compared;
}

/** Computes the figures of each line that is drawn, over the points that are drawn. */
export function deskFigures(figures: readonly LinesFigure[]): DeskFigures[] {
  return figures.flatMap(({ lines, unit }) => lines.map((line) => figuresOf(line, unit)));
}

function figuresOf(line: FigureLine, unit: LinesFigure['unit']): DeskFigures {
  const { points } = line;
  const series: Series = { name: line.name, unit, kind: 'level', frequency: 'irregular', prices: line.prices, points };
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`missing points: ${line.name} has none to be drawn`);
  const high = peak(series);
  const low = trough(between(series, high.period.text, last.period.text));
  const falls = low.value < high.value && low.value > 0;
  const [ends] = compareDates([line], [first.x, last.x]) as [Compared];
  const words = (point: typeof high) => formatValue(point.value, unit, point.status);
  return {
    id: line.id,
    points: points.length,
    first: formatPeriod(first.period.text),
    last: formatPeriod(last.period.text),
    peak: { value: words(high), at: formatPeriod(high.period.text) },
    fall: falls
      ? {
          change: change(series, high.period.text, low.period.text),
          to: formatPeriod(low.period.text),
          value: words(low),
        }
      : undefined,
    ends,
  };
}
