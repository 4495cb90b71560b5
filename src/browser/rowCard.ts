import type { DatasetPoints } from '../site/datasetPoints.ts';
import type { Card } from './cardDialog.ts';
import { facts, linked, rivalItems, section, weakSection } from './cardParts.ts';
import { part } from './part.ts';
import { periodOf, rowNeighbors } from './rowNeighbors.ts';

/** So many other rows of the dataset are told one by one. */
const most = 8;

/** The card of a row of a dataset: what the row says in the page, what others say of its period, and the charts that rest on it. */
export function rowCard(links: readonly HTMLAnchorElement[], at: number, points: DatasetPoints | undefined): Card {
  const link = links[at];
  const row = link?.closest('tr');
  if (!link || !row) throw new Error(`no row ${at}`);
  const { name, title } = seriesOf(row);
  const value = link.textContent?.trim() ?? '';
  const to = (by: number) => (links[at + by] === undefined ? undefined : () => rowCard(links, at + by, points));
  return {
    head: [part('h2', '', title), part('p', '', periodOf(row).replace('/', ' to ')), part('p', 'card-value', value)],
    body: [facts(factsOf(row, link, name, points)), ...weakIn(row, name, points), ...extras(points, row)],
    link: `#${row.id}`,
    previous: to(-1),
    next: to(1),
  };
}

/** The series of a row by the ids of the page: `series-gross` heads the row `gross-1871`. The longest name that fits is meant. */
function seriesOf({ id }: HTMLTableRowElement): { readonly name: string; readonly title: string } {
  const heads = [...document.querySelectorAll('[id^="series-"]')]
    .map((head) => ({ name: head.id.slice('series-'.length), title: head.textContent?.trim() ?? '' }))
    .filter(({ name }) => id.startsWith(`${name}-`))
    .sort((a, b) => b.name.length - a.name.length);
  return heads[0] ?? { name: id, title: id };
}

/** The cells of the row under the heads of their columns, links kept; the status with its meaning. */
function factsOf(
  row: HTMLTableRowElement,
  link: HTMLAnchorElement,
  series: string,
  points: DatasetPoints | undefined,
): (readonly [string, Node])[] {
  const heads = row.closest('table')?.tHead?.rows[0]?.cells;
  const told = [...row.cells].flatMap((cell): (readonly [string, Node])[] => {
    const head = heads?.[cell.cellIndex]?.textContent?.trim() ?? '';
    const words = cell.textContent?.trim() ?? '';
    if (words === '' || cell.tagName === 'TH' || cell.querySelector(':scope > a[href^="#"]:not([data-point])'))
      return [];
    if (cell.contains(link)) return [['Value', part('span', '', `${words} ${head === 'Value' ? '' : head}`.trim())]];
    const meaning = points?.statuses[words];
    if (meaning !== undefined) return [[head, part('span', '', `${words}. ${meaning}`)]];
    const content = part('span', '');
    for (const node of cell.childNodes) content.append(node.cloneNode(true));
    return [[head, content]];
  });
  const range = points?.ranges[series];
  const isRanged = range !== undefined && /\(.* to .*\)/.test(link.textContent ?? '');
  return isRanged ? [...told, ['Range', part('span', '', range)]] : told;
}

/** What is weak in the series and in the work of a row. */
function weakIn(row: HTMLTableRowElement, series: string, points: DatasetPoints | undefined): Node[] {
  const works = [...row.querySelectorAll('a')].flatMap((link) => points?.weakWorks[link.pathname] ?? []);
  return weakSection([points?.weakSeries[series], ...works]);
}

function extras(points: DatasetPoints | undefined, row: HTMLTableRowElement): Node[] {
  const { rivals = [], charts = [] } = points?.rows[row.id] ?? {};
  const texts = points?.texts ?? [];
  const declared = rivals.map((rival) => texts[rival.row] ?? '');
  const others = rowNeighbors(row).filter(({ id }) => !declared.some((href) => href.endsWith(`/#${id}`)));
  const more = others.length > most ? [part('li', '', `and ${others.length - most} more in the table`)] : [];
  const items = [...rivalItems(texts, rivals, linked), ...others.slice(0, most).map(neighborItem), ...more];
  const drawn = charts.flatMap((place) => points?.charts[place] ?? []);
  return [
    ...(items.length === 0 ? [] : [section('Other figures for the same period', part('ul', '', ...items))]),
    ...(drawn.length === 0
      ? []
      : [
          section(
            'Charts that rest on it',
            part('ul', '', ...drawn.map(({ title, href }) => part('li', '', linked(title, href)))),
          ),
        ]),
  ];
}

/** Another row of this dataset: its series, value and status. */
function neighborItem(row: HTMLTableRowElement): Node {
  const value = row.querySelector('a[data-point]')?.textContent?.trim() ?? '';
  const status = row.querySelector('[data-status]')?.textContent ?? '';
  return part('li', '', linked(seriesOf(row).title, `#${row.id}`), `: ${value}, ${status}`);
}
