import type { SearchKind, SearchPage } from '../site/searchPages.ts';
import { foldWord, wordsOf } from './searchWords.ts';

/** What a reader sees of a thing that search finds. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  readonly context: string;
  /** The page below the base, with the anchor on it. */
  readonly path: string;
}

export interface Finding extends SearchEntry {
  /** The words of the index that answer the query, folded. */
  readonly words: ReadonlySet<string>;
}

/** Finds everything that has all words of a query, best first. */
export type Find = (query: string) => readonly Finding[];

/** At equal match a page comes before what stands on it. */
const weights: Readonly<Record<SearchKind, number>> = {
  wave: 6,
  essay: 5,
  chart: 4,
  dataset: 3,
  section: 1.5,
  event: 1.5,
  source: 1,
  series: 0.6,
};

/** Makes the index; the library comes only now, and the work is done in slices, so that typing goes on meanwhile. */
export async function openIndex(pages: readonly SearchPage[]): Promise<Find> {
  const { default: MiniSearch } = await import('minisearch');
  const entries = pages.flatMap(entriesOf);
  const index = new MiniSearch({
    fields: ['title', 'context', 'text', 'path'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boost: { title: 4, context: 1.5, path: 1.5 },
      boostDocument: (id: number) => weights[entries[id]?.kind ?? 'series'],
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 400 },
  );
  /** Words as written or begun; only where nothing has them, words that resemble them. */
  return (query) => {
    const begun = index.search(query, { prefix: (word) => word.length > 1 });
    const results = begun.length > 0 ? begun : index.search(query, { fuzzy: (word) => !/\d/.test(word) && 0.25 });
    return results.flatMap(({ id, terms }) => {
      const entry = entries[id as number];
      return entry === undefined ? [] : [{ ...entry, words: new Set(terms) }];
    });
  };
}

function entriesOf({ parts, ...page }: SearchPage): (SearchEntry & { text: string })[] {
  const within = (context: string) => (context === '' ? page.title : `${page.title} · ${context}`);
  return [
    page,
    ...parts.map(({ id, context, ...part }) => ({ ...part, context: within(context), path: `${page.path}#${id}` })),
  ];
}
