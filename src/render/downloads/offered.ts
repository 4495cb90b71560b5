import type { Dataset } from '../../data/dataset.ts';
import type { Observation } from '../../data/observation.ts';
import type { Source } from '../../data/schemas/source.ts';

/** Whether the terms of a row's source allow to hand it on in a file. Other rows are shown and cited, but stand in no download. */
export function isOffered({ source }: Pick<Observation, 'source'>, sources: ReadonlyMap<string, Source>): boolean {
  return sources.get(source)?.bulk !== false;
}

/** Whether any row of the dataset may be handed on; a dataset of which none may has no files. */
export function hasFiles(
  { observations }: Pick<Dataset, 'observations'>,
  sources: ReadonlyMap<string, Source>,
): boolean {
  return observations.some((row) => isOffered(row, sources));
}
