import type { FinderDataset, FinderSeries } from '../site/finder.ts';
import { foldWord, wordsOf } from './searchWords.ts';

/** A series that the finder found. */
export interface FoundSeries extends FinderSeries {
  /** `railroads/investment#gross`. */
  readonly name: string;
  readonly dataset: string;
  readonly wave: string;
  readonly slot: string;
}

/** Finds the series that have all words of a query, best first. */
export type FindSeries = (query: string) => readonly FoundSeries[];

/** All series under their names. */
export function allSeries(datasets: readonly FinderDataset[]): FoundSeries[] {
  return datasets.flatMap(({ id, title, wave, slot, series }) =>
    series.map((each) => ({ ...each, name: `${id}#${each.id}`, dataset: title, wave, slot })),
  );
}

/** Makes the index; the library comes only now. */
export async function seriesIndex(series: readonly FoundSeries[]): Promise<FindSeries> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'dataset', 'wave', 'unit', 'name'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: { combineWith: 'AND', boost: { title: 4, dataset: 2 } },
  });
  await index.addAllAsync(
    series.map(({ title, dataset, wave, unit, name }, id) => ({ id, title, dataset, wave, unit, name })),
    { chunkSize: 400 },
  );
  return (query) => {
    const begun = index.search(query, { prefix: (word) => word.length > 1 });
    const found = begun.length > 0 ? begun : index.search(query, { fuzzy: (word) => word.length > 4 && 1 });
    return found.flatMap(({ id }) => series[id as number] ?? []);
  };
}
