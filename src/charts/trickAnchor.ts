import type { FigureLine, FigurePoint, LinesFigure } from './figure.ts';
import type { Played } from './playTrick.ts';

/**
 * Lays the first line over the newest so that it seems to foretell it: year 0 is the newest line's last point of a whole year, and of the
 * first line that point of like height, within a tenth, after which it rose most within three years.
 */
export function trickAnchorRise(figure: LinesFigure): Played {
  const [first, last] = [figure.lines[0], figure.lines.at(-1)];
  const now = last?.points.at(-1);
  if (first === undefined || last === undefined || now === undefined || first === last)
    throw new Error('missing lines: one line must foretell another');
  const rise = (from: FigurePoint) =>
    Math.max(...first.points.filter(({ x }) => x >= from.x && x <= from.x + 3).map(({ value }) => value)) - from.value;
  const alike = first.points.filter(({ value }) => Math.abs(value / now.value - 1) < 0.1);
  const start = alike.reduce<FigurePoint | undefined>(
    (best, point) => (best === undefined || rise(point) > rise(best) ? point : best),
    undefined,
  );
  if (start === undefined) throw new Error(`missing points: ${first.name} was never as high as ${last.name}`);
  const lines = figure.lines.map((line) => shifted(line, line === first ? start.x : line === last ? now.x : 0));
  const [then, today] = [start.period.text, now.period.text];
  return {
    figure: {
      ...within({ ...figure, lines }, -4, 4),
      rule: `Year 0 is ${first.short} ${then} and ${last.short} ${today}.`,
      caution: `Trick: ${first.short} from ${then}, ${last.short} from ${today}`,
    },
    said: `Of all years in which ${first.name} stood as ${last.name} does in ${today}, ${then} is chosen, because the steepest rise came next. The years before, the peak among them, are cut off, and no other line is shown.`,
  };
}

/** The years between two ends and nothing else. */
function within(figure: LinesFigure, from: number, to: number): LinesFigure {
  const { time } = figure.chart;
  if ('calendar' in time) throw new Error('invalid time: calendar years have no year 0');
  const shown = ({ x }: FigurePoint) => x >= from && x <= to;
  const lines = figure.lines.map((line) => ({
    ...line,
    points: line.points.filter(shown),
    continuation: line.continuation && shown(line.continuation) ? line.continuation : undefined,
  }));
  return { ...figure, lines, chart: { ...figure.chart, time: { ...time, from, to, narrow: [from, to] } } };
}

function shifted(line: FigureLine, by: number): FigureLine {
  const moved = (point: FigurePoint) => ({ ...point, x: point.x - by });
  return {
    ...line,
    points: line.points.map(moved),
    continuation: line.continuation && moved(line.continuation),
  };
}
