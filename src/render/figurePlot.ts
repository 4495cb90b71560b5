import type { Figure } from '../charts/figure.ts';
import { dataDate } from '../charts/pictureWords.ts';
import type { DrawnFigure } from './drawings.ts';
import { escapeHtml } from './escape.ts';

type Href = (path: string) => string;

/** The drawings of a figure with what answers pointer and keys. */
export function figurePlot({ chart }: Figure, [wide, narrow]: DrawnFigure['drawings'], href: Href): string {
  const label = `Chart: ${chart.title}. Arrow keys read its points, Enter opens source and formula.`;
  return [
    `<chart-pointer class="chart-plot" tabindex="0" role="group" aria-label="${escapeHtml(label)}" data-src="${href(`/charts/${chart.id}/points.json`)}">`,
    wide.svg,
    narrow.svg,
    '<output class="chart-readout" hidden aria-live="off"></output>',
    '<span class="visually-hidden" aria-live="polite"></span>',
    '</chart-pointer>',
  ].join('');
}

/** Where the controls of a chart of lines appear with script; nothing stands here without. `prefix` goes before its keys in the address. */
export function viewControls(
  { chart }: Figure,
  prefix: string,
  { href, address }: { readonly href: Href; readonly address: string },
): string {
  if (chart.kind !== 'lines') return '';
  return `<chart-view class="chart-view" data-prefix="${prefix}" data-src="${href(`/charts/${chart.id}/view.json`)}" data-yardsticks="${href('/charts/yardsticks.json')}" data-date="${dataDate(chart)}" data-address="${escapeHtml(address)}"><details><summary>Change the view</summary></details></chart-view>`;
}
