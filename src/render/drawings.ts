import { describe } from '../charts/describe.ts';
import type { Figure } from '../charts/figure.ts';
import { domainOf } from '../charts/linesPlot.ts';
import { plotOf } from '../charts/plotOf.ts';
import { rowsHeight } from '../charts/rowsPlot.ts';
import type { ChartRow } from '../charts/table.ts';
import { screenTheme } from '../charts/theme.ts';
import { type RenderedSvg, renderSvg } from './svg.ts';

/** One drawing of a figure for the page: its SVG, its size and the stretch of the horizontal axis that it shows. */
export interface PageDrawing extends RenderedSvg {
  readonly size: readonly [number, number];
  readonly span: readonly [number, number];
}

/** A figure with the rows of its table and its drawings, wide and narrow. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly rows: readonly ChartRow[];
  readonly drawings: readonly [PageDrawing, PageDrawing];
}

/** The two drawings of a page, wide and narrow; a container query shows one of them. */
export function pageDrawings(figure: Figure, document: Document): readonly [PageDrawing, PageDrawing] {
  return [draw(figure, document, 720, 420, 'chart-wide'), draw(figure, document, 344, 340, 'chart-narrow')];
}

function draw(figure: Figure, document: Document, width: number, linesHeight: number, variant: string): PageDrawing {
  const height = figure.kind === 'lines' ? linesHeight : rowsHeight(figure);
  const identity = { document, scope: `chart-${figure.chart.id}`, label: describe(figure), variant };
  const span =
    figure.kind === 'lines' ? domainOf(figure, width) : ([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const);
  return { ...renderSvg(plotOf(figure, { width, height, theme: screenTheme }), identity), size: [width, height], span };
}
