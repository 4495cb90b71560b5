import type { Overview } from '../charts/overviewParts.ts';
import { pageDrawings } from './drawings.ts';
import { escapeHtml } from './escape.ts';
import { statusKey } from './statusKey.ts';

/** What the picture of a dataset needs from the page around it. */
export interface OverviewTools {
  readonly document: Document;
  readonly titleOf: (series: string) => string;
  readonly rowHref: (series: string) => string;
}

/** The plain picture of a dataset: unit, drawing in two widths, the names that the numbers stand for, key. */
export function overviewHtml(
  { figure, legend, unnamed }: Overview,
  { document, titleOf, rowHref }: OverviewTools,
): string {
  const { chart } = figure;
  const axis = chart.value.scale === 'log' ? ', logarithmic axis' : '';
  const names = legend.map(
    ({ mark, name, rival }) =>
      `<li${rival ? ' class="rival"' : ''}><b>${mark}</b> <a href="${escapeHtml(rowHref(name))}">${escapeHtml(titleOf(name))}</a>${rival ? ' (rival, from another dataset)' : ''}</li>`,
  );
  const rest =
    unnamed === 0
      ? []
      : [
          `<li>${legend.length === 0 ? '' : 'In gray: '}${unnamed} ${legend.length === 0 ? 'series, each named in the table' : 'more series, named in the table'}</li>`,
        ];
  const [wide, narrow] = pageDrawings(figure, document);
  return [
    `<figure class="chart overview" id="chart-${chart.id}">`,
    `<figcaption class="chart-subtitle">In ${escapeHtml(chart.subtitle)}${axis}.</figcaption>`,
    `<div class="chart-plot">${wide.svg}${narrow.svg}</div>`,
    names.length + rest.length === 0 ? '' : `<ul class="chart-names">${[...names, ...rest].join('')}</ul>`,
    `<ul class="chart-key" aria-label="How certain a figure is">${statusKey(figure)}</ul>`,
    '</figure>',
  ].join('');
}
