import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly datasets: readonly Dataset[];
}

/** The datasets by folder: the waves in their order, then what serves them all. */
export function topics({ datasets, waves }: Pick<Catalogue, 'datasets' | 'waves'>): readonly Topic[] {
  const ids = [...new Set([...datasets.keys()].map(topicOf))];
  const order = [...waves.keys(), ...Object.keys(titles)];
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return ids
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'))
    .map((id) => ({
      id,
      title: waves.get(id)?.title ?? titles[id] ?? `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`,
      datasets: [...datasets.values()].filter((dataset) => topicOf(dataset.id) === id),
    }));
}

const titles: Readonly<Record<string, string>> = {
  tokens: 'Prices of machine intelligence',
  commodities: 'Older inputs that became cheap',
  markets: 'Stock markets, interest and crashes',
  macro: 'The economy as a whole',
};

/** The folder of a dataset: `railroads` of `railroads/investment`. */
export function topicOf(id: string): string {
  return id.split('/')[0] ?? id;
}
