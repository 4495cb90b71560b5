import * as Plot from '@observablehq/plot';
import type { LinesChart } from '../data/schemas/chart.ts';
import { clearLabels } from './clearLabels.ts';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { FigureLine, FigurePoint, LinesFigure } from './figure.ts';
import { formatPeriod, formatValue } from './format.ts';
import type { Box, Segment } from './freest.ts';
import { type Label, labelMark } from './label.ts';
import { labelBox } from './labelBox.ts';
import { axisLabels } from './lineAxes.ts';
import type { LinesFrame } from './linesPlot.ts';
import { paintOf } from './paint.ts';
import { pixelsIn } from './pixelsIn.ts';
import { markedPoints, segmentsOf } from './segments.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

type LineSpec = LinesChart['lines'][number];

/** Words at a point of a line with the mark that they speak of. */
interface Said {
  readonly label: Label;
  readonly spare: boolean;
  readonly isName?: boolean;
  readonly marks: readonly Plot.Markish[];
}

/**
 * The words on a lines chart: events, the values at named points, and the name of each line. What the author placed upon other words
 * of a smaller drawing is moved; an event or a light value that finds no place there is left out with its mark.
 */
export function lineLabels(
  figure: LinesFigure,
  lines: readonly FigureLine[],
  drawing: Drawing,
  frame: LinesFrame,
): Plot.Markish[] {
  const { width, height, theme } = drawing;
  const pixels = pixelsIn(drawing, frame);
  const boxOf = (label: Label) => labelBox(label, pixels);
  const named = names(figure, lines, drawing, frame);
  const fixed = named.filter((parts) => parts.isFixed).flatMap(({ labels }) => labels);
  const loose = named
    .filter((parts) => !parts.isFixed)
    .flatMap(({ labels, spare }) => labels.map((label) => ({ label, spare, isName: true, marks: [] })));
  const taken = [...axisLabels(figure, drawing, frame), ...fixed].map(boxOf);
  const said: Said[] = [...loose, ...values(figure, lines, drawing), ...events(figure, lines, drawing)];
  const ranked = [...said].sort((a, b) => Number(a.spare) - Number(b.spare));
  const column = columnBox(figure, drawing, frame);
  const { margin } = frame;
  const drawn = { left: 0, right: width, top: 0, bottom: height };
  const plot = {
    left: margin.left + 2,
    right: column.length > 0 ? width - margin.right : width,
    top: 0,
    bottom: height - margin.bottom - 2,
  };
  const ground = {
    lines: strokes(lines, pixels),
    taken: [...taken, ...column],
    marks: middles(lines, said, drawing, pixels),
    isLow: height < lowBelow,
    drawing: drawn,
    plot,
  };
  const placed = clearLabels(ranked, boxOf, ({ x, y }) => [pixels.left(x), pixels.top(y)], ground);
  const marks = ranked.flatMap(({ marks }, index) => {
    const label = placed[index];
    return label === undefined ? [] : [...marks, labelMark(label, theme)];
  });
  return [...marks, ...fixed.map((label) => labelMark(label, theme))];
}

/** The height of a drawing in pixels below which the places that authors gave are not taken for granted. */
const lowBelow = 300;

/** The room right of the plot, where names stand one below the other. */
function columnBox({ chart }: LinesFigure, { width, height }: Drawing, { margin }: LinesFrame): Box[] {
  if (chart.lines.every(({ place }) => place !== 'column')) return [];
  return [{ left: width - margin.right + 4, right: width, top: 0, bottom: height }];
}

/** The middles of all symbols: those of the lines, and those that labels bring. */
function middles(
  lines: readonly FigureLine[],
  said: readonly Said[],
  { width }: Drawing,
  { left, top }: ReturnType<typeof pixelsIn>,
): (readonly [number, number])[] {
  const drawn = lines.flatMap((line) => markedPoints(line, width / line.points.length < 14));
  return [
    ...drawn.map(({ x, value }) => [left(x), top(value)] as const),
    ...said.filter(({ marks }) => marks.length > 0).map(({ label: { x, y } }) => [left(x), top(y)] as const),
  ];
}

function strokes(lines: readonly FigureLine[], { left, top }: ReturnType<typeof pixelsIn>): Segment[] {
  return lines.flatMap((line) =>
    segmentsOf(line).flatMap(({ points }) =>
      points.slice(1).map((to, index): Segment => {
        const from = points[index] ?? to;
        return [left(from.x), top(from.value), left(to.x), top(to.value)];
      }),
    ),
  );
}

function events({ chart }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Said[] {
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
    const label = { x: point.x, y: point.value, words: said, side, raise, fill: theme.ink, size };
    return [{ label, spare: true, marks: [tick] }];
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

function values({ chart, unit }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Said[] {
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
    const place: Label = {
      x: point.x,
      y: point.value,
      words,
      side,
      raise,
      gap: 10 + label.push,
      strong,
      fill: text,
      size,
    };
    return [{ label: place, spare: !strong, marks: label.symbol ? [dot] : [] }];
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

/** The name of a line in its parts; that at the edge of the plot, or of two parts, stays where it is. */
interface Named {
  readonly labels: readonly Label[];
  readonly isFixed: boolean;
  readonly spare: boolean;
}

function names({ chart }: LinesFigure, lines: readonly FigureLine[], drawing: Drawing, frame: LinesFrame): Named[] {
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
  return placed.map(({ line, spec, at, left, top }) => {
    const end = ends.findIndex((each) => each.line === line);
    const raise = spec.raise + (end < 0 ? 0 : top - (tops[end] ?? top));
    const fill = paintOf(line.subject.wave, line.tone, theme).text;
    const side = spec.place === 'before' ? ('left' as const) : ('right' as const);
    let gap = spec.place === 'start' ? 0 : 10;
    const labels = nameOf(line, spec, narrow).map(({ words, size, strong, width: wide }): Label => {
      const label = { x: at.x, y: at.value, words, side, fill, raise, gap, size, strong };
      gap += wide;
      return label;
    });
    const isAtEdge = spec.place === 'end' && left > drawing.width - frame.margin.right - 40;
    return { labels, isFixed: isAtEdge || labels.length > 1, spare: line.tone === 'muted' };
  });
}

/** The point of a line, or of its continuation, at a period; undefined where this width does not show it. */
function find(lines: readonly FigureLine[], id: string, at: string): FigurePoint | undefined {
  const line = lines.find((candidate) => candidate.id === id || candidate.continuationId === id);
  if (line?.continuationId === id) return line.continuation;
  return line?.points.find((point) => point.period.text === at);
}
