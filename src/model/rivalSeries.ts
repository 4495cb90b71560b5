import type { Catalogue } from '../data/catalogue.ts';

/** The series that are joined by naming one as the better of another; made once for a catalogue. */
const groupsOf = new WeakMap<object, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The other published series of the same quantity, by name: the better one that this series contradicts or repeats, those that
 * contradict it, and whatever is joined to them in the same way.
 */
export function rivalSeries(name: string, { datasets }: Pick<Catalogue, 'datasets'>): readonly string[] {
  const groups = groupsOf.get(datasets) ?? grouped(datasets);
  groupsOf.set(datasets, groups);
  return [...(groups.get(name) ?? [])].filter((other) => other !== name);
}

function grouped(datasets: Catalogue['datasets']): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const { id, series } of datasets.values())
    for (const [own, { rivalOf }] of Object.entries(series)) {
      if (rivalOf === undefined) continue;
      const pair = [rivalOf, `${id}#${own}`];
      const group = new Set(pair.flatMap((name) => [name, ...(groups.get(name) ?? [])]));
      for (const member of group) groups.set(member, group);
    }
  return groups;
}
