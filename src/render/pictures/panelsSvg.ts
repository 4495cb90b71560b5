import { describeLines } from '../../charts/describeLines.ts';
import type { LinesFigure } from '../../charts/figure.ts';
import { linesPlot } from '../../charts/linesPlot.ts';
import type { Theme } from '../../charts/theme.ts';
import { escapeHtml } from '../escape.ts';
import { renderSvg } from '../svg.ts';
import { bare } from './pictureSvg.ts';

const gap = 16;
const nameHeight = 20;
/** The room that a panel needs in pixels of the page, for its plot and the words around it; where it has less, it is drawn smaller. */
const least = { width: 230, height: 190 };

/** One small drawing for each line, with its name above, in as many columns as leave the words largest. */
export function panelsSvg(
  figures: readonly LinesFigure[],
  width: number,
  height: number,
  theme: Theme,
  document: Document,
): string {
  const layouts = figures.map((_, index) => layoutOf(index + 1)).sort((a, b) => b.scale - a.scale);
  const { columns, panel, scale } = layouts[0] ?? layoutOf(1);
  const drawing = {
    width: Math.floor(panel.width / scale),
    height: Math.floor(panel.height / scale) - nameHeight,
    theme,
  };
  return figures
    .map((figure, index) => {
      const x = round((index % columns) * (panel.width + gap));
      const y = round(Math.floor(index / columns) * (panel.height + gap));
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

  function layoutOf(columns: number) {
    const rows = Math.ceil(figures.length / columns);
    const panel = { width: (width - gap * (columns - 1)) / columns, height: (height - gap * (rows - 1)) / rows };
    return { columns, panel, scale: Math.min(1, panel.width / least.width, panel.height / least.height) };
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
