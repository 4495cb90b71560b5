import { describeLines } from '../../charts/describeLines.ts';
import type { LinesFigure } from '../../charts/figure.ts';
import { linesPlot } from '../../charts/linesPlot.ts';
import type { Theme } from '../../charts/theme.ts';
import { escapeHtml } from '../escape.ts';
import { renderSvg } from '../svg.ts';
import { bare } from './pictureSvg.ts';

const gap = 16;
const nameHeight = 20;
/** A panel needs so much width, in pixels of the page, for the words under its axis; where it has less, it is drawn smaller. */
const least = 230;

/** One small drawing for each line, with its name above, in as many columns as leave the drawings nearest to three by two. */
export function panelsSvg(
  figures: readonly LinesFigure[],
  width: number,
  height: number,
  theme: Theme,
  document: Document,
): string {
  const [panel = sizeIn(1)] = figures.map((_, index) => sizeIn(index + 1)).sort((a, b) => strain(a) - strain(b));
  const scale = Math.min(1, panel.width / least);
  const drawing = {
    width: Math.floor(panel.width / scale),
    height: Math.floor(panel.height / scale) - nameHeight,
    theme,
  };
  return figures
    .map((figure, index) => {
      const x = (index % panel.columns) * (panel.width + gap);
      const y = Math.floor(index / panel.columns) * (panel.height + gap);
      const identity = {
        document,
        scope: `picture-${figure.chart.id}`,
        label: describeLines(figure),
        variant: 'panel',
      };
      const { svg } = renderSvg(linesPlot(figure, drawing), identity);
      const name = `<text x="0" y="14" font-size="14" font-weight="600">${escapeHtml(figure.lines[0]?.name ?? '')}</text>`;
      return `<g transform="translate(${x},${y}) scale(${scale.toFixed(3)})">${name}<g transform="translate(0,${nameHeight})">${bare(svg)}</g></g>`;
    })
    .join('');

  function sizeIn(columns: number) {
    const rows = Math.ceil(figures.length / columns);
    const size = { width: (width - gap * (columns - 1)) / columns, height: (height - gap * (rows - 1)) / rows };
    return { columns, width: Math.floor(size.width), height: Math.floor(size.height) };
  }

  function strain(size: { readonly width: number; readonly height: number }): number {
    return Math.abs(Math.log(size.width / size.height / 1.5));
  }
}
