import type { Query } from 'minisearch';
import type { SearchKind, SearchPage } from '../site/searchPages.ts';
import { nearWords } from './nearWords.ts';
import { foldWord, wordsOf } from './searchWords.ts';
import { withSynonyms } from './synonyms.ts';

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
  essay: 4,
  chart: 4,
  dataset: 3,
  section: 0.7,
  event: 1.5,
  source: 1,
  claim: 1.5,
  forecast: 1.5,
  series: 0.6,
};

/** Makes the index; the library comes only now, and the work is done in slices, so that typing goes on meanwhile. */
export async function openIndex(pages: readonly SearchPage[]): Promise<Find> {
  const { default: MiniSearch } = await import('minisearch');
  const entries = pages.flatMap(entriesOf);
  const known = new Set<string>();
  const index = new MiniSearch({
    fields: ['title', 'context', 'text', 'path'],
    tokenize: wordsOf,
    processTerm: (word) => {
      const folded = foldWord(word);
      known.add(folded);
      return folded;
    },
    searchOptions: {
      combineWith: 'AND',
      processTerm: foldWord,
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boost: { title: 4, context: 1.5, path: 1.5 },
      boostDocument: (id: number) => weights[entries[id]?.kind ?? 'series'],
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 400 },
  );
  const words = [...known];
  /** A word as written or begun; only where nothing has it, the words that resemble it. */
  const partOf = (word: string): Query => {
    if (word.length < 2 ? known.has(word) : words.some((other) => other.startsWith(word)))
      return { queries: [word], prefix: word.length > 1 };
    return { queries: nearWords(word, known), combineWith: 'OR' };
  };
  return (query) => {
    const asked = wordsOf(query).map(foldWord);
    if (asked.length === 0) return [];
    const queries = withSynonyms(asked).map((list) => ({ queries: list.map(partOf), combineWith: 'AND' as const }));
    return index.search({ queries, combineWith: 'OR' }).flatMap(({ id, terms }) => {
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
