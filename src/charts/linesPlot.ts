import * as Plot from '@observablehq/plot';
import { type Drawing, framed, narrowBelow, sizesFor, strokeOf } from './drawing.ts';
import type { FigureLine, FigurePoint, LinesFigure } from './figure.ts';
import { labelMark } from './label.ts';
import { lineAxes } from './lineAxes.ts';
import { lineLabels, nameOf } from './lineLabels.ts';
import { columnWidth, nameColumn } from './nameColumn.ts';
import { ownHeight, ownTicks } from './ownAxes.ts';
import { paintOf } from './paint.ts';
import { markedPoints, segmentsOf } from './segments.ts';
import { symbolMark } from './symbolMark.ts';
import { tellsByForm } from './tellsByForm.ts';
import { textWidth } from './textWidth.ts';
import { type ValueAxis, valueAxis } from './valueAxis.ts';

/** Where a lines chart draws: margins in pixels, the stretch of time shown, the axis of the values. */
export interface LinesFrame {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly span: readonly [number, number];
  readonly axis: ValueAxis;
}

/** Draws lines over years from an anchor, from their own start, or over calendar years, on one axis of values. */
export function linesPlot(figure: LinesFigure, drawing: Drawing): Plot.PlotOptions {
  const { width, theme } = drawing;
  const lines = shownLines(figure, figure.lines, width);
  const behind = shownLines(figure, figure.behind ?? [], width);
  const formed = tellsByForm(figure);
  const frame = frameOf(figure, lines, drawing);
  const { margin, span, axis } = frame;
  const plotted = width - margin.left - margin.right;
  const crowded = ({ tone, points }: FigureLine) => tone === 'muted' || plotted / points.length < 14;
  const cloud = inSpan(figure, span);
  return {
    ...framed(drawing, margin),
    x: { domain: [...span], axis: null },
    y: { type: axis.type, domain: [...axis.domain], axis: null, clamp: true },
    marks: [
      ...lineAxes(figure, drawing, frame),
      ...(cloud.length === 0
        ? []
        : [Plot.dot(cloud, { x: 'x', y: 'value', r: 2, fill: theme.muted, className: 'cloud' })]),
      ...[...behind, ...[...lines].sort(contextFirst)].flatMap((line) => [
        ...lineMarks(line, drawing, crowded(line), (value) => ownHeight(figure, line.id, value)),
        ...(formed ? endMark(figure, line, crowded(line), drawing) : []),
      ]),
      ...lineLabels(figure, lines, drawing, frame),
      ...nameColumn(figure, lines, drawing, frame),
      ...cautionMark(figure, drawing, frame),
    ],
  };
}

/** The stretch of the time axis that is shown at this width. */
export function domainOf({ chart: { time } }: LinesFigure, width: number): readonly [number, number] {
  const narrow = width < narrowBelow;
  if ('calendar' in time) {
    const [from, to] = (narrow ? time.narrow : undefined) ?? time.calendar;
    return [from, to + 1];
  }
  return narrow ? [time.narrow[0], time.narrow[1]] : [time.from, time.to];
}

function shownLines(figure: LinesFigure, lines: readonly FigureLine[], width: number): readonly FigureLine[] {
  const [from, to] = domainOf(figure, width);
  const shown = ({ x }: { readonly x: number }) => x >= from && x <= to;
  return lines.map((line) => ({
    ...line,
    points: line.points.filter(shown),
    continuation: line.continuation !== undefined && shown(line.continuation) ? line.continuation : undefined,
  }));
}

function inSpan({ cloud }: LinesFigure, [from, to]: readonly [number, number]) {
  return cloud.filter(({ x }) => x >= from && x <= to);
}

function frameOf(figure: LinesFigure, lines: readonly FigureLine[], { width, height }: Drawing): LinesFrame {
  const narrow = width < narrowBelow;
  const sizes = sizesFor(width);
  const span = domainOf(figure, width);
  const values = [
    ...lines.flatMap(({ points, continuation = [] }) => points.concat(continuation)),
    ...inSpan(figure, span),
  ].map(({ value }) => value);
  const [own] = Object.values(figure.ownAxes ?? {});
  const axis: ValueAxis =
    own === undefined
      ? valueAxis(figure.chart.value, values, figure.unit, Math.min(narrow ? 5 : 6, fitting(height)), 0.03)
      : { type: 'linear', domain: [0, 100], ticks: ownTicks(own, figure.unit) };
  const left =
    Math.max(...axis.ticks.map(({ words }) => textWidth(words, sizes.tick))) + ('since' in figure.chart.time ? 20 : 14);
  const ends = figure.chart.lines.flatMap((spec, index) => {
    const line = lines[index];
    const at = line?.points.at(-1);
    if (line === undefined || at === undefined || spec.place !== 'end') return [];
    const beyond = (at.x - span[0]) / (span[1] - span[0]);
    const room = (1 - beyond) * (width - left - 60);
    return [10 + nameOf(line, spec, narrow).reduce((sum, part) => sum + part.width, 0) - room];
  });
  const right = Math.min(
    narrow ? 128 : 210,
    Math.max(narrow ? 16 : 24, columnWidth(figure, lines, narrow), ...ends) + 4,
  );
  const top = (narrow ? 12 : 14) + (figure.caution === undefined ? 0 : cautionRoom);
  return { margin: { top, right, bottom: narrow ? 30 : 32, left }, span, axis };
}

/** How many values fit at the side of a drawing of this height, one below the other. */
function fitting(height: number): number {
  return Math.max(2, Math.floor((height - 45) / 26));
}

function contextFirst(a: FigureLine, b: FigureLine): number {
  const rank = ({ tone }: FigureLine) => (tone === 'muted' ? 0 : 1);
  return rank(a) - rank(b);
}

function lineMarks(
  line: FigureLine,
  { width, theme }: Drawing,
  crowded: boolean,
  heightOf: (value: number) => number,
): Plot.Markish[] {
  const sizes = sizesFor(width);
  const { mark: stroke, symbol, className } = paintOf(line.subject.wave, line.tone, theme);
  const context = line.tone === 'muted';
  const y = ({ value }: FigurePoint) => heightOf(value);
  const paths = segmentsOf(line).map(({ status, points }) =>
    Plot.line(points, {
      x: 'x',
      y,
      stroke,
      ...strokeOf(status, sizes),
      ...(context ? { strokeWidth: 1.25 } : {}),
      curve: line.curve === 'step' ? 'step-after' : 'linear',
      className: `line ${className} status-${status}`,
    }),
  );
  const dots = markedPoints(line, crowded).map((point) => {
    const hollow = point.status !== 'reported' || line.open;
    return Plot.dot([point], {
      x: 'x',
      y,
      symbol,
      r: context ? 2.5 : hollow ? 4 : 4.5,
      stroke,
      strokeWidth: context ? 1.25 : 1.75,
      fill: hollow ? theme.ground : stroke,
      className: `point ${className}`,
    });
  });
  return [...paths, ...dots];
}

/** The symbol of a wave at the end of its line, where no point of it bears one: ink alone must not tell waves apart. */
function endMark(figure: LinesFigure, line: FigureLine, crowded: boolean, { theme }: Drawing): Plot.Markish[] {
  const end = line.points.at(-1);
  if (line.tone !== 'wave' || end === undefined || line.continuation !== undefined) return [];
  if (markedPoints(line, crowded).includes(end)) return [];
  const at = { x: end.x, y: ownHeight(figure, line.id, end.value) };
  return [symbolMark(at, paintOf(line.subject.wave, 'wave', theme), theme, { hollow: end.status !== 'reported' })];
}

const cautionRoom = 22;

/** What must be said on the drawing itself, above its top. */
function cautionMark(
  { caution }: LinesFigure,
  { width, theme }: Drawing,
  { margin, span, axis }: LinesFrame,
): Plot.Markish[] {
  if (caution === undefined) return [];
  const corner = {
    x: span[0],
    y: axis.domain[1],
    side: 'right',
    gap: 4 - margin.left,
    raise: cautionRoom - 4,
  } as const;
  return [labelMark({ ...corner, words: caution, fill: theme.ink, size: sizesFor(width).label, strong: true }, theme)];
}
