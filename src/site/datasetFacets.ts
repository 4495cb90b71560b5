import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import { namesIn } from '../data/expression-names.ts';
import { type UnitFamily, unitFamily } from './unitFamilies.ts';

/** By what a reader finds a dataset in the list of all, besides what its row shows. */
export interface DatasetFacets {
  /** The ids of its waves; `none` for a dataset that serves every wave. */
  readonly waves: readonly string[];
  /** The ids of the measures in `content/measures/` with a line that rests on it. */
  readonly measures: readonly string[];
  readonly units: readonly UnitFamily[];
  /** The words that stand in its id, definition, series and units, each once, in lower case. */
  readonly text: string;
}

/** Which wave, comparisons and units a dataset belongs to; `shown` is text that need not be repeated. */
export function datasetFacets(
  { id, wave, definition, series }: Dataset,
  { measures, units }: Pick<Catalogue, 'measures' | 'units'>,
  shown: string,
): DatasetFacets {
  const uses = ({ what, name }: ReturnType<typeof namesIn>[number]) =>
    what === 'unit' ? false : name === id || name.startsWith(`${id}#`);
  const used = [...measures.values()].filter(({ definitions }) =>
    Object.values(definitions).some(({ line }) => namesIn(line).some(uses)),
  );
  const own = [...new Set(Object.values(series).map(({ unit }) => unit))].flatMap((unit) => units.get(unit) ?? []);
  const said = [id, definition, ...Object.values(series).map(({ title }) => title), ...own.map(({ name }) => name)];
  return {
    waves: [wave ?? 'none'],
    measures: used.map(({ id: measure }) => measure),
    units: [...new Set(own.map(unitFamily))],
    text: wordsBeyond(said.join(' '), shown),
  };
}

/** The words of a text that do not stand in another, each once. */
function wordsBeyond(text: string, shown: string): string {
  const known = shown.toLowerCase();
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$%]+|[^\p{L}\p{N}$%]+$/gu, ''));
  return [...new Set(words)].filter((word) => word !== '' && !known.includes(word)).join(' ');
}
