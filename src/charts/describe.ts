import type { Figure, FigureLine, LadderFigure, LinesFigure } from './figure.ts';
import { formatPeriod, formatShare } from './format.ts';
import { rangeWords } from './ladderPlot.ts';

/** One spoken sentence, computed from the data: what is drawn, over which years, with which highs and lows. */
export function describe(figure: Figure): string {
  return figure.kind === 'lines' ? describeLines(figure) : describeLadder(figure);
}

function describeLines({ chart, lines }: LinesFigure): string {
  const kind = 'align' in chart.time ? `by years from the ${chart.time.align.replace('-', ' ')}` : 'by calendar year';
  return `Line chart ${kind}: ${lines.map(describeLine).join('; ')}.`;
}

function describeLine({ wave, points, continuation }: FigureLine): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return `${wave.name}, no data`;
  const high = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const low = points.reduce((best, point) => (point.value < best.value ? point : best), first);
  const said = (point: typeof first) =>
    `${formatShare(point.value, point.status)} in ${formatPeriod(point.period.text)}`;
  const later = continuation === undefined ? '' : `, then ${said(continuation)}`;
  return `${wave.name}, ${first.period.text} to ${last.period.text}, highest ${said(high)}, lowest ${said(low)}${later}`;
}

function describeLadder({ groups }: LadderFigure): string {
  return `Ladder of definitions: ${groups.map(({ wave, rungs }) => `${wave.name}, ${rungs.length} figures, ${rangeWords(rungs)} of GDP`).join('; ')}.`;
}
