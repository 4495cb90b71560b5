import type { Dataset } from '../data/dataset.ts';
import type { Observation } from '../data/observation.ts';

/** Rows of one series that were read at one place of a work, in the order of the file. */
export interface Run {
  readonly series: string;
  readonly rows: readonly Observation[];
}

/** One place in a work with all that was read there; or the many places of a series, where each row has its own. */
export interface Place {
  readonly locators: readonly string[];
  readonly runs: readonly Run[];
}

/** What one dataset took from one work. */
export interface Reading {
  readonly dataset: Dataset;
  readonly rows: readonly Observation[];
  readonly places: readonly Place[];
}

/** A series read at more places than this is told by its first and last, and so is a run of more rows. */
export const listedAtMost = 6;

/** What each work gave to each dataset, by the id of the work; the dataset that took most comes first. */
export function readings(datasets: Iterable<Dataset>): ReadonlyMap<string, readonly Reading[]> {
  const all = [...datasets].flatMap((dataset) =>
    [...Map.groupBy(dataset.observations, ({ source }) => source)].map(([source, rows]) => ({ source, dataset, rows })),
  );
  return new Map(
    [...Map.groupBy(all, ({ source }) => source)].map(([source, list]) => [
      source,
      list
        .map(({ dataset, rows }) => ({ dataset, rows, places: placesOf(rows) }))
        .sort((a, b) => b.rows.length - a.rows.length),
    ]),
  );
}

/** The rows by the place where they were read, every row once. */
export function placesOf(rows: readonly Observation[]): readonly Place[] {
  const parts = [...Map.groupBy(rows, ({ series }) => series)].flatMap(([series, own]) => {
    const places = Map.groupBy(own, ({ locator }) => locator);
    if (places.size > listedAtMost) return [{ locators: [...places.keys()], run: { series, rows: own } }];
    return [...places].map(([locator, rows]) => ({ locators: [locator], run: { series, rows } }));
  });
  return [...Map.groupBy(parts, ({ locators }) => locators.join('\n')).values()].map((same) => ({
    locators: same[0]?.locators ?? [],
    runs: same.map(({ run }) => run),
  }));
}
