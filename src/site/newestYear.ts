import type { Catalogue } from '../data/catalogue.ts';

/** The year of the newest change of any dataset: the site's own clock, which no build moves. */
export function newestYear({ datasets }: Pick<Catalogue, 'datasets'>): string {
  const days = [...datasets.values()].flatMap(({ changelog }) => changelog.map(({ date }) => date));
  return days.sort().at(-1)?.slice(0, 4) ?? '';
}
