import * as Plot from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import type { Figure, FigureLine, LinesFigure, RowsFigure } from './figure.ts';
import { domainOf } from './linesPlot.ts';
import { paintOf } from './paint.ts';
import { rowsLayout } from './rowsLayout.ts';
import { rowsAxis } from './rowsPlot.ts';
import { markedPoints, segmentsOf } from './segments.ts';
import { valueAxis } from './valueAxis.ts';

const most = 48;

/** A chart at the size of a stamp: its lines or points without a word, enough to know it again. */
export function thumbnailPlot(figure: Figure, drawing: Drawing): Plot.PlotOptions {
  const { width, height, theme } = drawing;
  const shape = figure.kind === 'lines' ? linesShape(figure, drawing) : rowsShape(figure, drawing);
  const style = { color: theme.ink, background: 'none', overflow: 'visible' };
  return { width, height, margin: 6, className: 'chart-svg', style, ...shape };
}

function linesShape(figure: LinesFigure, { theme }: Drawing): Plot.PlotOptions {
  const span = domainOf(figure, 720);
  const lines = figure.lines.map((line) => ({
    ...line,
    points: thinned(line.points.filter(({ x }) => x >= span[0] && x <= span[1])),
    every: line.every * stepOf(line.points),
  }));
  const cloud = figure.cloud.filter((_, index) => index % 3 === 0);
  const values = [...lines.flatMap(({ points }) => points), ...cloud].map(({ value }) => value);
  const { type, domain } = valueAxis(figure.chart.value, values, figure.unit, 4);
  const base = type === 'log' || domain[0] > 0 ? domain[0] : 0;
  const strokes = (line: FigureLine) => {
    const { mark, className } = paintOf(line.subject.wave, line.tone, theme);
    const strokeWidth = line.tone === 'muted' ? 1 : 2;
    const curve = line.curve === 'step' ? ('step-after' as const) : ('linear' as const);
    return segmentsOf({ ...line, continuation: undefined }).map(({ points }) =>
      Plot.line(points, { x: 'x', y: 'value', stroke: mark, strokeWidth, curve, className: `line ${className}` }),
    );
  };
  return {
    x: { domain: [...span], axis: null },
    y: { type, domain: [...domain], axis: null, clamp: true },
    marks: [
      Plot.ruleY([base], { stroke: theme.axis, className: 'axis' }),
      ...(cloud.length === 0
        ? []
        : [Plot.dot(cloud, { x: 'x', y: 'value', r: 1, fill: theme.muted, className: 'cloud' })]),
      ...lines.flatMap(strokes),
      ...lines.flatMap((line) => {
        const { mark, className } = paintOf(line.subject.wave, line.tone, theme);
        const lone = markedPoints({ ...line, continuation: undefined, open: false }, true);
        return lone.length === 0
          ? []
          : [Plot.dot(lone, { x: 'x', y: 'value', r: 2, fill: mark, className: `point ${className}` })];
      }),
    ],
  };
}

function rowsShape(figure: RowsFigure, { theme }: Drawing): Plot.PlotOptions {
  const { rows, bottom } = rowsLayout(figure.groups);
  const { type, domain } = rowsAxis(figure, 720);
  const base = type === 'log' || domain[0] > 0 ? domain[0] : 0;
  const points = rows.flatMap(({ row, y }) =>
    (row?.points ?? []).map(({ value }) => ({ value, y, wave: row?.wave, tone: row?.tone ?? 'wave' })),
  );
  return {
    x: { type, domain: [...domain], axis: null },
    y: { domain: [bottom, 0], axis: null },
    marks: [
      Plot.ruleX([base], { stroke: theme.axis, className: 'axis' }),
      ...points.flatMap(({ value, y, wave, tone }) => {
        const { mark, className } = paintOf(wave, tone, theme);
        return [
          Plot.ruleY([y], { x1: base, x2: value, stroke: theme.grid, className: 'grid' }),
          Plot.dot([value], { x: [value], y: [y], r: 2.5, fill: mark, className: `point ${className}` }),
        ];
      }),
    ],
  };
}

/** Of how many points one is kept. */
function stepOf(points: readonly unknown[]): number {
  return Math.max(1, Math.ceil(points.length / most));
}

/** At most so many points of a line and its end. */
function thinned<T>(points: readonly T[]): T[] {
  const step = stepOf(points);
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}
