import type { DrawnFigure } from './drawings.ts';
import { escapeHtml } from './escape.ts';
import type { FigureTools } from './figureHtml.ts';
import { statusKey } from './statusKey.ts';

/** A chart in short: claim, measure, drawing, key and producers. Its table, its controls and its sources are on its own page, to which the claim leads. */
export function briefFigureHtml(
  { figure, drawings: [wide, narrow] }: DrawnFigure,
  { href }: Pick<FigureTools, 'href'>,
): string {
  const { chart } = figure;
  const id = `chart-${chart.id}`;
  const page = href(`/charts/${chart.id}/`);
  const rule = figure.kind === 'lines' && figure.rule !== undefined ? ` ${figure.rule}` : '';
  return [
    `<figure class="chart" id="${id}" aria-labelledby="${id}-title">`,
    `<h2 class="chart-title" id="${id}-title"><a href="${page}">${escapeHtml(chart.title)}</a></h2>`,
    `<p class="chart-subtitle">${escapeHtml(chart.subtitle + rule)}</p>`,
    `<chart-pointer class="chart-plot" tabindex="0" role="group" aria-label="${escapeHtml(`Chart: ${chart.title}. Arrow keys read its points, Enter opens source and formula.`)}" data-src="${href(`/charts/${chart.id}/points.json`)}">`,
    wide.svg,
    narrow.svg,
    '<output class="chart-readout" hidden aria-live="off"></output>',
    '<span class="visually-hidden" aria-live="polite"></span>',
    '</chart-pointer>',
    `<ul class="chart-key" aria-label="How certain a figure is">${statusKey(figure)}</ul>`,
    `<figcaption><p class="chart-sources">Sources: ${escapeHtml(chart.sourceLine)}; <a href="${page}">table, controls and every work</a>. Data ${chart.changelog.at(-1)?.date ?? ''}.</p></figcaption>`,
    '</figure>',
  ].join('');
}
