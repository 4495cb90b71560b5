import type { Period } from '../data/period.ts';

/** The first and last year that a list of periods touches. */
export function years(periods: readonly Period[]): readonly [first: number, last: number] {
  const first = new Date(Math.min(...periods.map(({ start }) => start))).getUTCFullYear();
  const last = new Date(Math.max(...periods.map(({ end }) => end)) - 1).getUTCFullYear();
  return [first, last];
}

/** The same in words: `1867 to 1900`. */
export function span(periods: readonly Period[]): string {
  const [first, last] = years(periods);
  return first === last ? String(first) : `${first} to ${last}`;
}
