import type { Figure } from '../charts/figure.ts';
import { screenTheme } from '../charts/theme.ts';
import { thumbnailPlot } from '../charts/thumbnailPlot.ts';
import { renderSvg } from './svg.ts';

/** A chart at the size of a stamp as SVG; hidden from those who hear the page, since its claim stands beside it. */
export function thumbnail(figure: Figure, document: Document): string {
  const size = { width: 232, height: 132, theme: screenTheme };
  const identity = {
    document,
    scope: `thumbnail-${figure.chart.id}`,
    label: figure.chart.title,
    variant: 'chart-thumbnail',
  };
  const { svg } = renderSvg(thumbnailPlot(figure, size), identity);
  return svg.replace(/role="img" aria-label="[^"]*"/, 'aria-hidden="true"');
}
