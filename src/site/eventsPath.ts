import type { Catalogue } from '../data/catalogue.ts';

/**
 * The page that shows the events of a file: that of the wave it is named after, or of the wave whose datasets are of
 * that topic; `/waves/` for the events of the whole economy.
 */
export function eventsPath(file: string, { waves, datasets }: Pick<Catalogue, 'waves' | 'datasets'>): string {
  const topical = [...datasets.values()].find(({ id, wave }) => wave !== undefined && id.startsWith(`${file}/`));
  const wave = waves.has(file) ? file : topical?.wave;
  return wave === undefined ? '/waves/' : `/waves/${wave}/`;
}
