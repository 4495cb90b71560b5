import { type TableView, yearOf, yearsInOrder } from './tableFilter.ts';
import { sortFrom, sortText } from './tableSort.ts';

/** What the controls of a table offer, in words. */
export interface Offer {
  readonly id: string;
  /** Before the field for words: `Find in this table`. */
  readonly find: string;
  readonly filters: readonly Filter[];
  /** The first and the last year of the rows, where they are asked for by year. */
  readonly years: readonly [number, number] | undefined;
  /** The columns by name, in words. */
  readonly columns: ReadonlyMap<string, string>;
}

/** One named choice; `values` leads from what rows hold to what a reader reads. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly values: ReadonlyMap<string, string>;
}

export interface Controls {
  readonly element: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly q: HTMLInputElement;
  readonly filters: ReadonlyMap<string, HTMLSelectElement>;
  readonly years: { readonly from: HTMLInputElement; readonly to: HTMLInputElement } | undefined;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly reset: HTMLButtonElement;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

const field = (id: string, words: string, kind: string, control: HTMLElement) => {
  control.id = id;
  return make('div', { class: `table-field ${kind}` }, make('label', { for: id }, words), control);
};
const choice = (options: Iterable<readonly [value: string, words: string]>) =>
  make('select', { autocomplete: 'off' }, ...[...options].map(([value, words]) => make('option', { value }, words)));
const year = (limit: number) =>
  make('input', { inputmode: 'numeric', maxlength: '4', size: '4', placeholder: String(limit), autocomplete: 'off' });

/** Builds the controls above a table. */
export function buildControls({ id, find, filters, years, columns }: Offer): Controls {
  const q = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', maxlength: '200' });
  const selects = new Map(filters.map(({ name, all, values }) => [name, choice([['', all], ...values])]));
  const span = years === undefined ? undefined : { from: year(years[0]), to: year(years[1]) };
  const orders = [...columns].flatMap(([name, words]): [string, string][] => [
    [name, words],
    [`-${name}`, `${words}, reversed`],
  ]);
  const sort = choice([['', 'As listed'], ...orders]);
  const open = make('button', { type: 'button', class: 'table-open', 'aria-expanded': 'false', 'aria-controls': id });
  const status = make('span', { role: 'status' });
  const reset = make('button', { type: 'button', 'aria-disabled': 'true' }, 'Show all');
  const fields = [
    field(`${id}-q`, find, 'table-find', q),
    ...filters.map(({ name, label }) => field(`${id}-${name}`, label, '', selects.get(name) ?? choice([]))),
    ...(span === undefined
      ? []
      : [field(`${id}-from`, 'From year', '', span.from), field(`${id}-to`, 'To year', '', span.to)]),
    field(`${id}-sort`, 'Sort by', 'table-order', sort),
  ];
  const element = make(
    'div',
    { class: 'table-controls' },
    open,
    make('div', { class: 'table-fields', id, role: 'group', 'aria-label': 'Find, filter and sort' }, ...fields),
    make('p', { class: 'table-count' }, status, reset),
  );
  return { element, open, q, filters: selects, years: span, sort, status, reset };
}

/** The view that the controls stand at. */
export function viewOf({ q, filters, years, sort }: Controls, columns: ReadonlySet<string>): TableView {
  return {
    q: q.value,
    values: new Map([...filters].flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]]))),
    ...yearsInOrder(yearOf(years?.from.value ?? null), yearOf(years?.to.value ?? null)),
    sort: sortFrom(sort.value, columns),
  };
}

/** Sets the controls to a view. */
export function setControls({ q, filters, years, sort }: Controls, view: TableView): void {
  q.value = view.q;
  for (const [name, select] of filters) select.value = view.values.get(name) ?? '';
  if (years !== undefined) {
    years.from.value = String(view.from ?? '');
    years.to.value = String(view.to ?? '');
  }
  sort.value = sortText(view.sort);
}
