import type { Catalogue } from '../data/catalogue.ts';

/** Words of a row; what names a dataset or a series of the catalogue is apart: `railroads/mileage` or `railroads/mileage#built`. */
export type WordPart = string | { readonly words: string; readonly line: string };

const named = /(?<![\w/.:-])([a-z][a-z\d-]*\/[a-z\d][a-z\d-]*)(?:#([\w.-]*\w)|, series ([\w.-]*\w))?(?![\w/-])/g;

/** The parts of a note or a place: `topic/dataset`, `topic/dataset#series` and `topic/dataset, series x` are named where they exist. */
export function linkedWords(words: string, { datasets }: Pick<Catalogue, 'datasets'>): readonly WordPart[] {
  const parts: WordPart[] = [];
  let end = 0;
  for (const match of words.matchAll(named)) {
    const [whole, id = '', hashed, worded] = match;
    const dataset = datasets.get(id);
    if (dataset === undefined) continue;
    const series = hashed ?? worded;
    const isKnown = series !== undefined && dataset.series[series] !== undefined;
    if (match.index > end) parts.push(words.slice(end, match.index));
    const said = isKnown ? whole : id;
    parts.push({ words: said, line: isKnown ? `${id}#${series}` : id });
    end = match.index + said.length;
  }
  return end < words.length ? [...parts, words.slice(end)] : parts;
}
