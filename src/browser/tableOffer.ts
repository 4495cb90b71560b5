import type { Filter, Offer } from './tableControls.ts';
import { columnName, type TableRow } from './tableRows.ts';

let made = 0;

/** What a `<table-tools>` offers, read from its attributes and its rows. */
export function offerOf(element: HTMLElement, rows: readonly TableRow[], names: readonly string[]): Offer {
  const words = new Map(Object.entries(JSON.parse(element.dataset['words'] ?? '{}') as Record<string, string>));
  const years = rows.flatMap((row) => row.years ?? []);
  const asksYears = element.dataset['years'] !== undefined && years.length > 0;
  const find = element.querySelectorAll('table').length === 1 ? 'Find in this table' : 'Find in these tables';
  const said = element.dataset['search'] ?? '';
  made += 1;
  return {
    id: `table-fields-${made}`,
    find: said === '' || said === 'true' ? find : said, // Astro writes a bare attribute so
    filters: names.map((name) => filterOf(name, rows, words)).filter(({ values }) => values.size > 1),
    years: asksYears ? [Math.min(...years), Math.max(...years)] : undefined,
    columns: columnsOf(element),
  };
}

/** The values in the order in which words are given for them, then by those words; one value is no choice. */
function filterOf(name: string, rows: readonly TableRow[], words: ReadonlyMap<string, string>): Filter {
  const found = new Map<string, string>();
  for (const row of rows)
    for (const value of row.values.get(name) ?? [])
      if (!found.has(value)) found.set(value, words.get(`${name}=${value}`) ?? cellWords(row, name) ?? value);
  const order = [...words.keys()];
  const rank = (value: string) => {
    const place = order.indexOf(`${name}=${value}`);
    return place < 0 ? order.length : place;
  };
  const values = [...found].sort((a, b) => rank(a[0]) - rank(b[0]) || a[1].localeCompare(b[1], 'en'));
  return {
    name,
    label: words.get(name) ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    all: words.get(`${name}=`) ?? 'All',
    values: new Map(values),
  };
}

/** What a row of one value shows under the head of the same name. */
function cellWords({ element, values }: TableRow, name: string): string | undefined {
  const heads = [...(element.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const place = heads.findIndex((head) => columnName(head) === name);
  return values.get(name)?.length === 1 ? element.cells[place]?.textContent?.trim() || undefined : undefined;
}

function columnsOf(element: HTMLElement): ReadonlyMap<string, string> {
  const heads = [...element.querySelectorAll('table')].flatMap((table) => [...(table.tHead?.rows[0]?.cells ?? [])]);
  return new Map(heads.map((head) => [columnName(head), head.textContent?.trim() ?? '']));
}
