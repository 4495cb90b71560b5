import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Event } from '../data/schemas/event.ts';
import type { Forecast } from '../data/schemas/forecast.ts';
import { type AnchorName, anchorNames, type Wave } from '../data/schemas/wave.ts';
import { eventsPath } from './eventsPath.ts';
import { type Reading, readings } from './sourceReadings.ts';
import { topicOf } from './topics.ts';

type Anchor = Extract<Wave['anchors'][AnchorName], { readonly source: string }>;
type Correction = Dataset['corrections'][number];

/** Everything that rests on one work. */
export interface SourceUse {
  readonly readings: readonly Reading[];
  readonly events: readonly { readonly event: Event; readonly path: string }[];
  readonly anchors: readonly { readonly wave: Wave; readonly name: AnchorName; readonly anchor: Anchor }[];
  readonly forecasts: readonly Forecast[];
  /** Rows in which something else stands than the work prints. */
  readonly corrections: readonly { readonly dataset: Dataset; readonly correction: Correction }[];
  /** The folder of the dataset that took most of its rows; else the file of the events, or the wave, that it dates or foretells. */
  readonly topic: string;
}

const memo = new WeakMap<Catalogue, ReadonlyMap<string, SourceUse>>();

/** What each work of the catalogue is used for, by id. */
export function sourceUses(catalogue: Catalogue): ReadonlyMap<string, SourceUse> {
  const uses = memo.get(catalogue) ?? gather(catalogue);
  memo.set(catalogue, uses);
  return uses;
}

function gather(catalogue: Catalogue): ReadonlyMap<string, SourceUse> {
  const { sources, datasets, events, waves, forecasts } = catalogue;
  const read = readings(datasets.values());
  const allEvents = [...events].flatMap(([file, list]) =>
    list.map((event) => ({ file, event, path: `${eventsPath(file, catalogue)}#event-${event.id}` })),
  );
  const allAnchors = [...waves.values()].flatMap((wave) =>
    anchorNames.flatMap((name) => {
      const anchor = wave.anchors[name];
      return 'source' in anchor ? [{ wave, name, anchor }] : [];
    }),
  );
  return new Map(
    [...sources.keys()].map((id) => {
      const own = read.get(id) ?? [];
      const dated = allEvents.filter(({ event }) => event.source === id);
      const anchors = allAnchors.filter(({ anchor }) => anchor.source === id);
      const foretold = [...forecasts.values()].filter(({ source }) => source === id);
      const wave = anchors[0]?.wave.id ?? foretold[0]?.wave;
      const topic = topicOf(own[0]?.dataset.id ?? dated[0]?.file ?? wave ?? '');
      const corrections = own.flatMap(correctionsOf);
      return [id, { readings: own, events: dated, anchors, forecasts: foretold, corrections, topic }];
    }),
  );
}

function correctionsOf({ dataset, rows }: Reading): SourceUse['corrections'] {
  return dataset.corrections
    .filter(({ series, period }) => rows.some((row) => row.series === series && row.period.text === period))
    .map((correction) => ({ dataset, correction }));
}
