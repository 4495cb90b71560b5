import type { CardRow, CardTables } from '../render/cardTables.ts';
import { linked, phrased, withheld } from './cardParts.ts';
import { part } from './part.ts';

/** So many rows are told one by one; more are told series by series. */
const most = 24;

/** The rows behind a value: value, status, work and place of each, with the ways to the row and to the work. */
export function inputItems(tables: CardTables, from: readonly number[]): Node[] {
  const rows = from.flatMap((place) => tables.rows[place] ?? []);
  if (rows.length <= most) return rows.map((row) => rowItem(tables, row));
  const bySeries = Map.groupBy(rows, ({ series }) => series);
  return [...bySeries.values()].map((group) => seriesItem(tables, group));
}

/** What is weak in the series and works behind a value, each named. */
export function weaknessesOf(tables: CardTables, from: readonly number[]): string[] {
  const rows = from.flatMap((place) => tables.rows[place] ?? []);
  const weak = (name: string, words: string | undefined) => (words === undefined ? [] : [`${name}: ${words}`]);
  return rows.flatMap((row) => {
    const work = tables.sources[row.source];
    return [
      ...weak(nameOf(tables, row), tables.series[row.series]?.weakness),
      ...weak(work?.short ?? '', work?.weakness),
    ];
  });
}

function rowItem(tables: CardTables, row: CardRow): Node {
  const { unit = '' } = tables.series[row.series] ?? {};
  const value = row.value === undefined ? withheld : `${row.value} ${unit}`;
  return part(
    'li',
    '',
    part('div', '', linked(`${nameOf(tables, row)}, ${periodOf(row)}`, row.href), `: ${value}, ${row.status}`),
    part('div', 'card-origin', ...workOf(tables, row), ', ', ...phrased(tables.phrases[row.locator])),
    ...(row.note === undefined ? [] : [part('div', 'card-origin', 'Note: ', ...phrased(tables.phrases[row.note]))]),
  );
}

/** A series that gives many rows: their count, the first and the last, their statuses and works. */
function seriesItem(tables: CardTables, rows: readonly CardRow[]): Node {
  const ordered = [...rows].sort((a, b) => (a.period < b.period ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return part('li', '');
  const { unit = '' } = tables.series[first.series] ?? {};
  const end = (row: CardRow) => [linked(periodOf(row), row.href), ` (${row.value ?? withheld})`];
  const statuses = [...Map.groupBy(rows, ({ status }) => status)].map(([status, { length }]) => `${length} ${status}`);
  const works = [...new Map(ordered.map((row) => [row.source, row])).values()];
  return part(
    'li',
    '',
    part(
      'div',
      '',
      `${nameOf(tables, first)}: ${rows.length} rows, `,
      ...end(first),
      ' to ',
      ...end(last),
      `, ${unit}; ${statuses.join(', ')}`,
    ),
    ...works.map((row) => part('div', 'card-origin', ...workOf(tables, row))),
  );
}

function nameOf({ series }: CardTables, row: CardRow): string {
  const { dataset, title } = series[row.series] ?? { dataset: '', title: '' };
  return `${dataset}: ${title}`;
}

function periodOf({ period }: CardRow): string {
  return period.replace('/', ' to ');
}

function workOf({ sources }: CardTables, { source }: CardRow): (Node | string)[] {
  const work = sources[source];
  if (!work) return [];
  const outside = work.url === undefined ? [] : [' (', linked('outside link', work.url), ')'];
  return [linked(work.short, work.page), `: ${work.title}`, ...outside];
}
