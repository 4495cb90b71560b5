import { describeRows } from '../charts/describe.ts';
import type { Figure, RowsFigure } from '../charts/figure.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import { rowsHeight, rowsPlot } from '../charts/rowsPlot.ts';
import { screenTheme } from '../charts/theme.ts';
import { linesDrawings, type PageDrawing } from './linesDrawings.ts';
import { renderSvg } from './svg.ts';

/** A figure with the rows of its table and its drawings, wide and narrow. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly rows: readonly ChartRow[];
  readonly drawings: readonly [PageDrawing, PageDrawing];
}

/** The two drawings of a page, wide and narrow; a container query shows one of them. */
export function pageDrawings(figure: Figure, document: Document): readonly [PageDrawing, PageDrawing] {
  if (figure.kind === 'lines') return linesDrawings(figure, document);
  return [drawRows(figure, document, 720, 'chart-wide'), drawRows(figure, document, 344, 'chart-narrow')];
}

function drawRows(figure: RowsFigure, document: Document, width: number, variant: string): PageDrawing {
  const height = rowsHeight(figure);
  const identity = { document, scope: `chart-${figure.chart.id}`, label: describeRows(figure), variant };
  const span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  return {
    ...renderSvg(rowsPlot(figure, { width, height, theme: screenTheme }), identity),
    size: [width, height],
    span,
  };
}
