import { chartActions } from './chartActions.ts';
import { chartTable } from './chartTable.ts';
import type { DrawnFigure } from './drawings.ts';
import { escapeHtml } from './escape.ts';
import { figurePlot, viewControls } from './figurePlot.ts';
import { narrowNotes } from './narrowNotes.ts';
import { pointLines, pointPlaces } from './pointLines.ts';
import { statusKey } from './statusKey.ts';

/** What a figure's HTML needs from the site around it. */
export interface FigureTools {
  readonly href: (path: string) => string;
  readonly rowHref: (observation: string) => string;
  readonly seriesTitle: (series: string) => string;
  readonly issueUrl: (title: string, body: string) => string;
  /** The public address of the chart's page, as printed. */
  readonly address: string;
}

/** From so many rows on, only the chart's own page bears the table: among words it would weigh more than they do. */
const longTable = 150;

/** A chart as it stands in a page: claim, drawing in two widths, key, sources, actions and the table of what is drawn. */
export function figureHtml(
  { figure, rows, drawings: [wide, narrow] }: DrawnFigure,
  heading: 'h1' | 'h2' | 'h3',
  tools: FigureTools,
): string {
  const { chart } = figure;
  const id = `chart-${chart.id}`;
  const page = tools.href(`/charts/${chart.id}/`);
  const places = pointPlaces(pointLines(figure, rows));
  const title = heading === 'h1' ? escapeHtml(chart.title) : `<a href="${page}">${escapeHtml(chart.title)}</a>`;
  const rule = figure.kind === 'lines' && figure.rule !== undefined ? ` ${figure.rule}` : '';
  const caveats = chart.caveats.map((words) => `<p class="chart-caveat">${escapeHtml(words)}</p>`).join('');
  const isLong = heading !== 'h1' && rows.length > longTable;
  const table = isLong
    ? `<p>The table stands on <a href="${page}#${id}-table">the page of the chart</a>.</p>`
    : chartTable(rows, chart.subtitle, tools.rowHref, places, tools.seriesTitle);
  return [
    `<figure class="chart" id="${id}" aria-labelledby="${id}-title">`,
    `<${heading} class="chart-title" id="${id}-title">${title}</${heading}>`,
    `<p class="chart-subtitle">${escapeHtml(chart.subtitle + rule)}</p>`,
    figurePlot(figure, [wide, narrow], tools.href),
    viewControls(figure, heading === 'h1' ? '' : `${chart.id}.`, tools),
    `<ul class="chart-key" aria-label="How certain a figure is">${statusKey(figure)}</ul>`,
    `<figcaption><p class="chart-takeaway">${escapeHtml(chart.takeaway)}</p>${caveats}`,
    narrowNotes(figure)
      .map((words) => `<p class="chart-caveat chart-narrow-only">${escapeHtml(words)}</p>`)
      .join(''),
    `<p class="chart-sources">Sources: ${escapeHtml(chart.sourceLine)}; <a href="${page}#sources">${figure.sources.length === 1 ? 'the work' : `all ${figure.sources.length} works`}</a>.</p>`,
    `<p class="chart-address">Data ${chart.changelog.at(-1)?.date ?? ''} · ${escapeHtml(tools.address.replace(/^https?:\/\//, ''))}</p></figcaption>`,
    chartActions(figure, tools),
    `<details class="chart-table"><summary>Table of the ${rows.length} values drawn</summary>`,
    `<div class="scroll" id="${id}-table" tabindex="0" role="region" aria-label="${escapeHtml(`Table: ${chart.title}`)}">${table}</div></details>`,
    '</figure>',
  ].join('');
}
