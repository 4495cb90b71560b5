import type { Catalogue } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** Refuses a source that no row, anchor, event or forecast rests on. */
export function checkUnusedSources(
  { sources, waves, events, datasets, forecasts, files }: Catalogue,
  problems: Problem[],
): void {
  const used = new Set([...datasets.values()].flatMap((dataset) => dataset.observations.map((row) => row.source)));
  for (const { anchors } of waves.values())
    for (const anchor of Object.values(anchors)) if ('source' in anchor) used.add(anchor.source);
  for (const list of events.values()) for (const event of list) used.add(event.source);
  for (const { source } of forecasts.values()) used.add(source);
  for (const [path, located] of files) {
    if (!path.startsWith('data/sources/')) continue;
    for (const id of Object.keys(located.value ?? {})) {
      if (sources.has(id) && !used.has(id))
        problems.push({
          ...located.place([id], true),
          found: `the source "${id}", which nothing uses`,
          expected: 'every source to stand behind a row, an anchor, an event or a forecast',
          fix: 'remove it, or name it in the rows that were read from it',
        });
    }
  }
}
