import type { Sort } from './tableSort.ts';

/** What a reader asked of a table: words, one value for each named filter, years, and an order. */
export interface TableView {
  readonly q: string;
  /** The chosen value by the name of its filter; a filter that lets everything through is absent. */
  readonly values: ReadonlyMap<string, string>;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly sort: Sort | undefined;
}

/** What of a row can be asked for. `text` is in lower case; `years` the first and the last. */
export interface Filterable {
  readonly text: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly years: readonly [number, number] | undefined;
}

/** Whether a row passes: every word is in it, every chosen value is one of its own, its years overlap those asked for. */
export function passes(row: Filterable, { q, values, from, to }: TableView): boolean {
  for (const [name, value] of values) if (row.values.get(name)?.includes(value) !== true) return false;
  return overlaps(row.years, from, to) && wordsOf(q).every((word) => row.text.includes(word));
}

function overlaps(years: Filterable['years'], from = -Infinity, to = Infinity): boolean {
  if (from === -Infinity && to === Infinity) return true;
  return years !== undefined && from <= to && years[0] <= to && years[1] >= from;
}

function wordsOf(q: string): string[] {
  return q.toLowerCase().split(/\s+/).filter(Boolean);
}

/** How many rows each value of a filter would show, all else as asked. */
export function countsFor(name: string, rows: readonly Filterable[], view: TableView): Map<string, number> {
  const others: TableView = { ...view, values: new Map([...view.values].filter(([other]) => other !== name)) };
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!passes(row, others)) continue;
    for (const value of row.values.get(name) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A year as typed, once it has its four digits; undefined before that and for anything else. */
export function yearOf(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;
}

/** Two years in order, whichever way round they were typed. */
export function yearsInOrder(from: number | undefined, to: number | undefined): Pick<TableView, 'from' | 'to'> {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to };
}

/** Whether a view leaves rows out. */
export function narrows({ q, values, from, to }: TableView): boolean {
  return wordsOf(q).length > 0 || values.size > 0 || from !== undefined || to !== undefined;
}
