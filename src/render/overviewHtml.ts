import type { Overview } from '../charts/overviewParts.ts';
import { escapeHtml } from './escape.ts';
import type { PageDrawing } from './linesDrawings.ts';
import { statusKey } from './statusKey.ts';

/** What the picture of a dataset needs from the page around it. */
export interface OverviewTools {
  /** Where its points are, and its place among the pictures there; absent where they may not be handed on. */
  readonly points?: { readonly src: string; readonly place: number } | undefined;
  readonly titleOf: (series: string) => string;
  readonly rowHref: (series: string) => string;
}

/** The plain picture of a dataset: unit, drawing in two widths, the names that the numbers stand for, key. */
export function overviewHtml(
  { figure, legend, unnamed }: Overview,
  [wide, narrow]: readonly [PageDrawing, PageDrawing],
  { points, titleOf, rowHref }: OverviewTools,
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
  const drawings = `${wide.svg}${narrow.svg}`;
  const plot =
    points === undefined
      ? `<div class="chart-plot">${drawings}</div>`
      : [
          `<chart-pointer class="chart-plot" tabindex="0" role="group" aria-label="${escapeHtml(`Picture in ${chart.subtitle}. Arrow keys read its points, Enter goes to the row.`)}" data-src="${points.src}" data-picture="${points.place}">`,
          drawings,
          '<output class="chart-readout" hidden aria-live="off"></output><span class="visually-hidden" aria-live="polite"></span>',
          '</chart-pointer>',
        ].join('');
  return [
    `<figure class="chart overview" id="chart-${chart.id}">`,
    `<figcaption class="chart-subtitle">In ${escapeHtml(chart.subtitle)}${axis}.</figcaption>`,
    plot,
    names.length + rest.length === 0 ? '' : `<ul class="chart-names">${[...names, ...rest].join('')}</ul>`,
    `<ul class="chart-key" aria-label="How certain a figure is">${statusKey(figure)}</ul>`,
    '</figure>',
  ].join('');
}
