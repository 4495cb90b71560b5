import { describeLines } from '../../charts/describeLines.ts';
import type { LinesFigure } from '../../charts/figure.ts';
import { linesPlot } from '../../charts/linesPlot.ts';
import type { Theme } from '../../charts/theme.ts';
import { escapeHtml } from '../escape.ts';
import { renderSvg } from '../svg.ts';
import { bare } from './pictureSvg.ts';

const gap = 16;
const nameHeight = 20;

/** One small drawing for each line, with its name above, in as many columns as leave the drawings nearest to three by two. */
export function panelsSvg(
  figures: readonly LinesFigure[],
  width: number,
  height: number,
  theme: Theme,
  document: Document,
): string {
  const [columns = 1] = figures.map((_, index) => index + 1).sort((a, b) => strain(a) - strain(b));
  const panel = sizeIn(columns);
  return figures
    .map((figure, index) => {
      const [x, y] = [
        (index % columns) * (panel.width + gap),
        Math.floor(index / columns) * (panel.height + nameHeight + gap),
      ];
      const identity = {
        document,
        scope: `picture-${figure.chart.id}`,
        label: describeLines(figure),
        variant: 'panel',
      };
      const { svg } = renderSvg(linesPlot(figure, { ...panel, theme }), identity);
      const name = `<text x="0" y="14" font-size="14" font-weight="600">${escapeHtml(figure.lines[0]?.name ?? '')}</text>`;
      return `<g transform="translate(${x},${y})">${name}<g transform="translate(0,${nameHeight})">${bare(svg)}</g></g>`;
    })
    .join('');

  function sizeIn(across: number) {
    const down = Math.ceil(figures.length / across);
    return {
      width: Math.floor((width - gap * (across - 1)) / across),
      height: Math.floor((height - gap * (down - 1)) / down - nameHeight),
    };
  }

  function strain(across: number): number {
    const size = sizeIn(across);
    return size.height <= 40 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(size.width / size.height / 1.5));
  }
}
