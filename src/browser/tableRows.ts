import type { Filterable } from './tableFilter.ts';
import { type SortKey, sortKey } from './tableSort.ts';

/** A row of the page with what can be asked of it; its words are read when first needed. */
export interface TableRow extends Filterable {
  readonly element: HTMLTableRowElement;
}

/** The rows of one body of a table, as first listed. */
export interface TableBody {
  readonly element: HTMLTableSectionElement;
  /** The columns of its table by the names of their heads, with their places. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
  /** What vanishes when none of its rows shows: the part of the page marked so, or its table. */
  readonly group: HTMLElement;
}

/** The name of a column: its head in lower case, with hyphens. */
export function columnName(head: HTMLTableCellElement): string {
  return (head.textContent ?? '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** The bodies of all tables within an element; `filters` names data attributes of the rows, or where they have none, columns. */
export function readBodies(within: HTMLElement, filters: readonly string[]): TableBody[] {
  return [...within.querySelectorAll('table')].flatMap((table) => {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const columns = new Map(heads.map((head, place) => [columnName(head), place]));
    const group = table.closest<HTMLElement>('[data-group]') ?? table;
    return [...table.tBodies].map((element) => ({
      element,
      columns,
      group,
      rows: [...element.rows].map((row) => readRow(row, filters, columns)),
    }));
  });
}

function readRow(
  element: HTMLTableRowElement,
  filters: readonly string[],
  columns: ReadonlyMap<string, number>,
): TableRow {
  const { dataset } = element;
  const [first, last] = dataset['years']?.split('/').map(Number) ?? [];
  const cellOf = (name: string) => element.cells[columns.get(name) ?? -1]?.textContent?.trim();
  const valuesOf = (name: string) => dataset[name]?.split('|') ?? [cellOf(name) ?? ''];
  let text: string | undefined;
  return {
    element,
    values: new Map(filters.map((name) => [name, valuesOf(name).filter(Boolean)])),
    years: first === undefined || last === undefined ? undefined : [first, last],
    get text() {
      text ??= [...[...element.cells].map((cell) => cell.textContent), dataset['text']].join(' ').toLowerCase();
      return text;
    },
  };
}

/** What a row is put in order by in a column: what its cell says under `data-sort`, or else shows. */
export function keyAt({ element }: TableRow, place: number): SortKey {
  const cell = element.cells[place];
  const said = cell?.dataset['sort'];
  if (said === undefined) return sortKey(cell?.textContent ?? '');
  return said !== '' && Number.isFinite(Number(said)) ? Number(said) : said || undefined;
}

/** Puts rows in order without taking out the one that the address points at, which would no longer be marked. */
export function arrange({ element }: TableBody, rows: readonly TableRow[]): void {
  const target = element.querySelector(':target');
  const elements = rows.map((row) => row.element);
  const place = target === null ? -1 : elements.findIndex((row) => row.contains(target));
  element.append(...elements.slice(place + 1));
  if (place > 0) elements[place]?.before(...elements.slice(0, place));
}
