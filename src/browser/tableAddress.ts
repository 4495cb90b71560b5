import { type TableView, yearOf, yearsInOrder } from './tableFilter.ts';
import { sortFrom, sortText } from './tableSort.ts';

/** What a table offers: the values of each filter, whether its rows have years, and its columns. */
export interface Offered {
  readonly filters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly years: boolean;
  readonly columns: ReadonlySet<string>;
}

const longest = 200;

/** Reads a view from the query of an address; what the table does not offer is passed over. */
export function viewFromQuery(query: string, { filters, years, columns }: Offered): TableView {
  const parameters = new URLSearchParams(query);
  const yearFrom = (name: string) => (years ? yearOf(parameters.get(name)) : undefined);
  const values = new Map<string, string>();
  for (const [name, known] of filters) {
    const value = parameters.get(name);
    if (value !== null && known.has(value)) values.set(name, value);
  }
  return {
    q: (parameters.get('q') ?? '').slice(0, longest),
    values,
    ...yearsInOrder(yearFrom('from'), yearFrom('to')),
    sort: sortFrom(parameters.get('sort'), columns),
  };
}

/** The query that says a view, `?` included; empty for everything in its own order. What is not of the table is kept. */
export function queryOf(view: TableView, query: string, { filters }: Offered): string {
  const parameters = new URLSearchParams(query);
  for (const name of [...filters.keys(), 'q', 'from', 'to', 'sort']) parameters.delete(name);
  for (const [name, value] of view.values) parameters.set(name, value);
  if (view.from !== undefined) parameters.set('from', String(view.from));
  if (view.to !== undefined) parameters.set('to', String(view.to));
  if (view.q.trim() !== '') parameters.set('q', view.q.trim());
  if (view.sort !== undefined) parameters.set('sort', sortText(view.sort));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
