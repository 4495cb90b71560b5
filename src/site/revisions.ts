import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import { type Topic, topics } from './topics.ts';

/** One thing that was done on one day to one or more datasets of a topic. */
export interface Revision {
  /** Made of day, topic and the words of the change: the same in every build while they stand. */
  readonly id: string;
  readonly date: string;
  readonly topic: Topic;
  readonly change: string;
  readonly datasets: readonly Dataset[];
}

/** The changelogs of all datasets, newest first; what was done alike to many datasets of a topic is one revision. */
export function revisions(catalogue: Pick<Catalogue, 'datasets' | 'waves'>): readonly Revision[] {
  const found = new Map<string, Revision>();
  for (const topic of topics(catalogue))
    for (const dataset of topic.datasets)
      for (const { date, change } of dataset.changelog) {
        const id = `${date}-${topic.id}-${change.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
        const datasets = [...(found.get(id)?.datasets ?? []), dataset];
        found.set(id, { id, date, topic, change, datasets });
      }
  return [...found.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
