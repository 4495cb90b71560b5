import type { Catalogue } from '../data/catalogue.ts';
import { isOffered } from '../render/downloads/offered.ts';

/** A dataset as the finder of the comparison desk lists it. */
export interface FinderDataset {
  readonly id: string;
  readonly title: string;
  readonly wave: string;
  readonly slot: string;
  readonly series: readonly FinderSeries[];
}

export interface FinderSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Its first and last period. */
  readonly from: string;
  readonly to: string;
  /** False where no row of it may be handed on: it is listed, but cannot be drawn. */
  readonly offered: boolean;
}

/** All series of the catalogue, by dataset. */
export function finderDatasets({ datasets, waves, units, sources }: Catalogue): FinderDataset[] {
  return [...datasets.values()].map(({ id, title, wave: waveId, series, observations }) => {
    const wave = waves.get(waveId ?? '');
    const listed = Object.entries(series).flatMap(([name, { title: named, unit }]): FinderSeries[] => {
      const rows = observations.filter((row) => row.series === name);
      const given = rows.filter((row) => isOffered(row, sources));
      const shown = given.length > 0 ? given : rows;
      const [first, last] = [shown[0], shown.at(-1)];
      if (first === undefined || last === undefined) return [];
      const { text: from } = first.period;
      const to = last.period.text;
      return [{ id: name, title: named, unit: units.get(unit)?.name ?? unit, from, to, offered: given.length > 0 }];
    });
    return { id, title, wave: wave?.short ?? '', slot: wave?.slot ?? '', series: listed };
  });
}
