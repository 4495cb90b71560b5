import { describeLines } from '../charts/describeLines.ts';
import type { LinesFigure } from '../charts/figure.ts';
import { domainOf, linesPlot } from '../charts/linesPlot.ts';
import { screenTheme } from '../charts/theme.ts';
import { type RenderedSvg, renderSvg } from './svg.ts';

/** One drawing of a figure for the page: its SVG, its size and the stretch of the horizontal axis that it shows. */
export interface PageDrawing extends RenderedSvg {
  readonly size: readonly [number, number];
  readonly span: readonly [number, number];
}

/** The two drawings of lines for a page, wide and narrow; a container query shows one of them. */
export function linesDrawings(figure: LinesFigure, document: Document): readonly [PageDrawing, PageDrawing] {
  return [lineDrawing(figure, document, 'wide'), lineDrawing(figure, document, 'narrow')];
}

/** One of the two drawings. */
export function lineDrawing(figure: LinesFigure, document: Document, width: 'wide' | 'narrow'): PageDrawing {
  return draw(figure, document, width === 'wide' ? [720, 420] : [344, 340], `chart-${width}`);
}

/** A small drawing of one line, as one panel among several. */
export function panelDrawing(figure: LinesFigure, document: Document): PageDrawing {
  return draw(figure, document, [344, 220], 'chart-panel');
}

function draw(figure: LinesFigure, document: Document, size: readonly [number, number], variant: string): PageDrawing {
  const [width, height] = size;
  const identity = { document, scope: `chart-${figure.chart.id}`, label: describeLines(figure), variant };
  const plot = renderSvg(linesPlot(figure, { width, height, theme: screenTheme }), identity);
  return { ...plot, size, span: domainOf(figure, width) };
}
