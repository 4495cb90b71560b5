import type { Offer } from './tableControls.ts';
import { narrows, type TableView } from './tableFilter.ts';

/** A count as a reader reads it. */
export const written = (count: number): string => count.toLocaleString('en-US');

/** How many rows show, and where none does, what was asked of them: `None of 198 datasets fits: AI, “rails”.` */
export function countWords(shown: number, total: number, noun: string, view: TableView, { filters }: Offer): string {
  const all = `${written(total)} ${noun}`;
  if (!narrows(view)) return all;
  if (shown > 0) return `${written(shown)} of ${all}`;
  const values = filters.flatMap(({ name, values: words }) => words.get(view.values.get(name) ?? '') ?? []);
  const years = [view.from === undefined ? '' : `from ${view.from}`, view.to === undefined ? '' : `to ${view.to}`];
  const q = view.q.trim();
  const asked = [...values, years.filter(Boolean).join(' '), q === '' ? '' : `“${q}”`];
  return `None of ${all} fits: ${asked.filter(Boolean).join(', ')}.`;
}

/** What the button of a phone says; how many choices are in force behind it. */
export function openWords({ values, q, from, to }: TableView): string {
  const count = values.size + [q.trim() || undefined, from, to].filter((asked) => asked !== undefined).length;
  return `Find, filter and sort${count === 0 ? '' : ` (${count} in force)`}`;
}
