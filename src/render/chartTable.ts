import { clipped } from '../charts/clipped.ts';
import { statusSaid } from '../charts/computed.ts';
import { decimalsOf, formatNumber, formatPeriod } from '../charts/format.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import { escapeHtml } from './escape.ts';

/**
 * The table under a chart: every value drawn, its status, and the rows that it was computed from. `rowHref` leads to an observation;
 * `places` names the point of each row, for its card; `titleOf` says what a series is called.
 */
export function chartTable(
  rows: readonly ChartRow[],
  caption: string,
  rowHref: (observation: string) => string,
  places: readonly string[],
  titleOf: (series: string) => string,
): string {
  const unit = rows[0]?.unit ?? '';
  const basis = ({ unit: own }: ChartRow) => (own === unit ? '' : ` <small>${escapeHtml(own)}</small>`);
  const aligned = rows.some((row) => row.years !== undefined);
  const cell = (label: string, html: string, kind = '') => `<td data-label="${escapeHtml(label)}"${kind}>${html}</td>`;
  const body = rows.map((row, index) => {
    const years =
      row.years === undefined
        ? ''
        : `${row.years > 0 ? '+' : ''}${formatNumber(row.years, Number.isInteger(row.years) ? 0 : 1)}`;
    const mark = row.mark === '' ? '' : ` <small>(${escapeHtml(row.mark)})</small>`;
    return [
      `<tr><th scope="row">${escapeHtml(row.group)}</th>`,
      cell('What', escapeHtml(row.name) + mark),
      cell('Period', escapeHtml(formatPeriod(row.period))),
      aligned ? cell('Years from year 0', years, ' class="number"') : '',
      cell(unit, value(row, rowHref, places[index] ?? '') + basis(row), ' class="number"'),
      cell('Status', statusSaid(row.status, row.computed === true)),
      cell('From', origins(row, rowHref, titleOf)),
      '</tr>',
    ].join('');
  });
  const heads = ['Wave or group', 'What', 'Period', ...(aligned ? ['Years from year 0'] : []), unit, 'Status', 'From'];
  const numeric = new Set(['Years from year 0', unit]);
  const head = heads
    .map((name) => `<th scope="col"${numeric.has(name) ? ' class="number"' : ''}>${escapeHtml(name)}</th>`)
    .join('');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A value to three digits or two decimals, whichever says more, with its range. */
function valueWords({ value, low, high }: ChartRow): string {
  const said = (number: number) => formatNumber(number, Math.max(decimalsOf(number), 2));
  const bounds = [low, high].flatMap((bound) => (bound === undefined ? [] : [said(bound)]));
  return `${said(value)}${bounds.length === 0 ? '' : ` (${bounds.join(' to ')})`}`;
}

/** The value leads to the first row behind it; with script it opens the card of its point. */
function value(row: ChartRow, rowHref: (observation: string) => string, place: string): string {
  const [first] = row.from;
  const words = valueWords(row);
  return first === undefined ? words : `<a href="${escapeHtml(rowHref(first))}" data-point="${place}">${words}</a>`;
}

/** The series behind a value, each a link to its row under a short name; of many rows the first and the last, with their count. */
function origins(
  { from }: ChartRow,
  rowHref: (observation: string) => string,
  titleOf: (series: string) => string,
): string {
  const periods = new Map<string, string[]>();
  for (const observation of from) {
    const [series = '', period = ''] = observation.split('@');
    periods.set(series, [...(periods.get(series) ?? []), period].sort());
  }
  const link = (series: string, period: string, words: string) =>
    `<a href="${escapeHtml(rowHref(`${series}@${period}`))}" title="${escapeHtml(series)}">${escapeHtml(words)}</a>`;
  return [...periods]
    .map(([series, [first = '', ...more]]) => {
      const name = clipped(titleOf(series), 190);
      const last = more.at(-1);
      if (last === undefined) return link(series, first, name);
      const count = more.length > 1 ? ` (${more.length + 1} rows)` : '';
      const and = more.length > 1 ? 'to' : 'and';
      return `${link(series, first, `${name} ${formatPeriod(first)}`)} ${and} ${link(series, last, formatPeriod(last))}${count}`;
    })
    .join(', ');
}
