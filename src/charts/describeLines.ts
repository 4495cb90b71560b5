import type { FigureLine, LinesFigure } from './figure.ts';
import { formatPeriod, formatValue } from './format.ts';

/** One spoken sentence on a chart of lines: what is drawn, over which years, with its highs and lows. */
export function describeLines(figure: LinesFigure): string {
  const { time } = figure.chart;
  const kind =
    'align' in time
      ? `by years from the ${time.align.replace('-', ' ')}`
      : 'since' in time
        ? `by years from the ${time.since === 'first' ? 'first point' : 'highest point'} of each line`
        : 'by calendar year';
  const behind = figure.cloud.length === 0 ? '' : ` Behind them ${figure.cloud.length} single values.`;
  return `Line chart ${kind}: ${figure.lines.map((line) => describeLine(line, figure)).join('; ')}.${behind}`;
}

function describeLine(line: FigureLine, { unit, lines }: LinesFigure): string {
  const { subject, points, continuation } = line;
  const alone = lines.every((other) => other === line || other.name !== line.name);
  const name = alone ? line.name : `${line.name} (${subject.title})`;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return `${name}, no data`;
  const high = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const low = points.reduce((best, point) => (point.value < best.value ? point : best), first);
  const said = (point: typeof first) =>
    `${formatValue(point.value, unit, point.status)} in ${formatPeriod(point.period.text)}`;
  const later = continuation === undefined ? '' : `, then ${said(continuation)}`;
  return `${name}, ${first.period.text} to ${last.period.text}, highest ${said(high)}, lowest ${said(low)}${later}`;
}
