import { type Period, parsePeriod } from '../../src/data/period.ts';
import type { Unit } from '../../src/data/schemas/unit.ts';
import type { Point, Series } from '../../src/model/series.ts';

/** Units of things that were never counted. */
export const nugget: Unit = { id: 'nugget', name: 'nuggets', symbol: 'n', measures: 'tin', factor: 1 };
export const sack: Unit = { id: 'sack', name: 'sacks', symbol: 's', measures: 'tin', factor: 1000 };
export const mile: Unit = { id: 'mile', name: 'miles', symbol: 'mi', measures: 'length', factor: 1 };
export const percent: Unit = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`${text} is no period`);
  return parsed;
}

/** A line of invented values by period: amounts of tin, in nuggets, year by year, unless told otherwise. */
export function line(values: Readonly<Record<string, number>>, more: Partial<Series> = {}): Series {
  const name = more.name ?? 'tin';
  const points = Object.entries(values).map(
    ([text, value]): Point => ({ period: period(text), value, status: 'reported', from: [`${name}@${text}`] }),
  );
  return { name, unit: nugget, kind: 'flow', frequency: 'annual', prices: 'current', points, ...more };
}

/** The values of a line by period, as `line` takes them. */
export function valuesOf({ points }: Series): Record<string, number> {
  return Object.fromEntries(points.map(({ period: { text }, value }) => [text, value]));
}

export const years = (first: number, values: readonly number[]) => named(values, (index) => String(first + index));
export const quarters = (first: number, values: readonly number[]) =>
  named(values, (index) => `${first + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
export const months = (first: number, values: readonly number[]) =>
  named(values, (index) => `${first + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);

function named(values: readonly number[], name: (index: number) => string): Record<string, number> {
  // Periods such as 1901 are integer keys, which objects keep in ascending order: the order they are in already.
  return Object.fromEntries(values.map((value, index) => [name(index), value]));
}
