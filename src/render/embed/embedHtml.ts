import { dataDate, licenceMark } from '../../charts/pictureWords.ts';
import { projectName } from '../downloads/project.ts';
import type { DrawnFigure } from '../drawings.ts';
import { escapeHtml } from '../escape.ts';
import { figurePlot, viewControls } from '../figurePlot.ts';
import { narrowNotes } from '../narrowNotes.ts';
import { statusKey } from '../statusKey.ts';

/** What a framed chart needs from the site around it. */
interface EmbedTools {
  readonly href: (path: string) => string;
  /** The public address of the chart's page. */
  readonly address: string;
}

/**
 * A chart as it stands in a frame of another site: claim, drawing in two widths, key, the first caveat, sources, and a
 * link to its page. There are no controls, but the address can ask for a view. Links open beside the framing page.
 */
export function embedHtml({ figure, drawings }: Omit<DrawnFigure, 'rows'>, tools: EmbedTools): string {
  const { chart } = figure;
  const id = `chart-${chart.id}`;
  const page = tools.href(`/charts/${chart.id}/`);
  const link = (words: string, hash = '') =>
    `<a data-chart href="${page}${hash}" target="_blank" rel="noopener">${words}</a>`;
  const [caveat = '', ...others] = chart.caveats;
  const more =
    others.length === 0 ? '' : ` ${link(`${others.length} more ${others.length === 1 ? 'note' : 'notes'}`)}.`;
  return [
    `<figure class="chart embed" id="${id}" aria-labelledby="${id}-title">`,
    `<h1 class="chart-title" id="${id}-title">${escapeHtml(chart.title)}</h1>`,
    `<p class="chart-subtitle">${escapeHtml(embedSubtitle(figure))}</p>`,
    figurePlot(figure, drawings, tools.href),
    viewControls(figure, '', tools),
    `<ul class="chart-key" aria-label="How certain a figure is">${statusKey(figure)}</ul>`,
    `<figcaption><p class="chart-caveat">${escapeHtml(caveat)}${more}</p>`,
    narrowNotes(figure)
      .map((words) => `<p class="chart-caveat chart-narrow-only">${escapeHtml(words)}</p>`)
      .join(''),
    `<p class="chart-sources">Sources: ${escapeHtml(chart.sourceLine)}; ${link(figure.sources.length === 1 ? 'the work' : `all ${figure.sources.length} works`, '#sources')}. Data ${dataDate(chart)}. ${licenceMark}</p>`,
    `<p class="embed-from">${link(projectName)} <span>${escapeHtml(tools.address.replace(/^https?:\/\/|\/$/g, ''))}</span></p></figcaption>`,
    '</figure>',
  ].join('');
}

/** What is measured, and the rule of the line-up. */
export function embedSubtitle(figure: DrawnFigure['figure']): string {
  const rule = figure.kind === 'lines' && figure.rule !== undefined ? ` ${figure.rule}` : '';
  return figure.chart.subtitle + rule;
}
