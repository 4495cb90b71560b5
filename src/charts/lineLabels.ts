import * as Plot from '@observablehq/plot';
import type { LinesChart } from '../data/schemas/chart.ts';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { FigureLine, FigurePoint, LinesFigure } from './figure.ts';
import { formatPeriod, formatValue } from './format.ts';
import { labelMark } from './label.ts';
import type { LinesFrame } from './linesPlot.ts';
import { paintOf } from './paint.ts';
import { pixelsIn } from './pixelsIn.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

type LineSpec = LinesChart['lines'][number];

/** The words on a lines chart: events, the values at named points, and the name of each line. */
export function lineLabels(
  figure: LinesFigure,
  lines: readonly FigureLine[],
  drawing: Drawing,
  frame: LinesFrame,
): Plot.Markish[] {
  return [
    ...events(figure, lines, drawing),
    ...values(figure, lines, drawing),
    ...names(figure, lines, drawing, frame),
  ];
}

function events({ chart }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Plot.Markish[] {
  const narrow = width < narrowBelow;
  const size = sizesFor(width).tick;
  return chart.events.flatMap(({ line, at, words, side, raise, narrow: short }) => {
    const point = find(lines, line, at);
    const said = narrow ? short : words;
    if (point === undefined || said === undefined) return [];
    const tick = Plot.dot([point], {
      x: 'x',
      y: 'value',
      stroke: theme.ink,
      strokeWidth: 1.5,
      r: 8,
      symbol: verticalTick,
      className: 'event',
    });
    return [tick, labelMark({ x: point.x, y: point.value, words: said, side, raise, fill: theme.ink, size }, theme)];
  });
}

/** A stroke across the line, as tall as the radius says. */
const verticalTick = {
  draw(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }, area: number) {
    const half = Math.sqrt(area / Math.PI);
    context.moveTo(0, -half);
    context.lineTo(0, half);
  },
};

function values({ chart, unit }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Plot.Markish[] {
  const narrow = width < narrowBelow;
  const { label: size, symbol: area, strong: large } = sizesFor(width);
  return chart.labels.flatMap((label) => {
    const line = lines.find(({ id, continuationId }) => id === label.line || continuationId === label.line);
    const point = find(lines, label.line, label.at);
    if (line === undefined || point === undefined || (narrow && !label.narrow)) return [];
    const { mark, text, symbol, className } = paintOf(line.subject.wave, line.tone, theme);
    const value = formatValue(point.value, unit, point.status, label.decimals);
    const words = narrow
      ? `${label.narrowWords ?? formatPeriod(label.at)}: ${value}`
      : `${value} ${label.words ?? `in ${formatPeriod(label.at)}`}`;
    const { side, raise, strong } = label;
    const dot = Plot.dot([point], {
      x: 'x',
      y: 'value',
      symbol,
      r: Math.sqrt((strong ? large : area) / Math.PI),
      stroke: mark,
      strokeWidth: 1.75,
      fill: line.open || point.status !== 'reported' ? theme.ground : mark,
      className: `point ${className}`,
    });
    const place = { x: point.x, y: point.value, words, side, raise, gap: 10 + label.push, strong, fill: text, size };
    return [...(label.symbol ? [dot] : []), labelMark(place, theme)];
  });
}

/** The parts of a line's name with their widths: the name and, on a desk, its small detail. */
export function nameOf(line: FigureLine, { detail }: LineSpec, narrow: boolean) {
  const { name: size, label } = sizesFor(narrow ? 0 : narrowBelow);
  const words = narrow ? line.short : line.name;
  const parts = [{ words, size, strong: line.tone !== 'muted', width: textWidth(words, size, true) + 6 }];
  if (narrow || detail === undefined) return parts;
  return [...parts, { words: detail, size: label, strong: false, width: textWidth(detail, label) }];
}

function names(
  { chart }: LinesFigure,
  lines: readonly FigureLine[],
  drawing: Drawing,
  frame: LinesFrame,
): Plot.Markish[] {
  const { theme } = drawing;
  const narrow = drawing.width < narrowBelow;
  const pixels = pixelsIn(drawing, frame);
  const placed = lines.flatMap((line, index) => {
    const spec = chart.lines[index];
    const at = spec?.place === 'end' ? line.points.at(-1) : line.points[0];
    if (spec === undefined || at === undefined || spec.place === 'none' || spec.place === 'column') return [];
    return [{ line, spec, at, left: pixels.left(at.x), top: pixels.top(at.value) - spec.raise }];
  });
  const ends = placed.filter(({ spec }) => spec.place === 'end');
  const tops = spread(
    ends.map(({ left, top }) => ({ left, top })),
    17,
    110,
  );
  return placed.flatMap(({ line, spec, at, top }) => {
    const end = ends.findIndex((each) => each.line === line);
    const raise = spec.raise + (end < 0 ? 0 : top - (tops[end] ?? top));
    const fill = paintOf(line.subject.wave, line.tone, theme).text;
    const side = spec.place === 'before' ? ('left' as const) : ('right' as const);
    let gap = spec.place === 'start' ? 0 : 10;
    return nameOf(line, spec, narrow).map(({ words, size, strong, width: wide }) => {
      const mark = labelMark({ x: at.x, y: at.value, words, side, fill, raise, gap, size, strong }, theme);
      gap += wide;
      return mark;
    });
  });
}

/** The point of a line, or of its continuation, at a period; undefined where this width does not show it. */
function find(lines: readonly FigureLine[], id: string, at: string): FigurePoint | undefined {
  const line = lines.find((candidate) => candidate.id === id || candidate.continuationId === id);
  if (line?.continuationId === id) return line.continuation;
  return line?.points.find((point) => point.period.text === at);
}
