import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Wave } from '../data/schemas/wave.ts';
import type { LineOf } from '../model/lines.ts';
import type { Point } from '../model/series.ts';
import { packedWorks } from './packChart.ts';
import { type PackedSeries, packSeries } from './packedSeries.ts';
import { observationOf } from './sources.ts';

/** The lines of one dataset as the comparison desk loads them, without rows that may not be handed on. */
export interface DeskFile {
  readonly title: string;
  readonly wave: Wave | undefined;
  readonly series: Readonly<Record<string, FileSeries>>;
  readonly works: readonly (readonly number[])[];
  readonly sources: readonly Source[];
}

interface FileSeries {
  readonly title: string;
  readonly includes: string;
  readonly line: PackedSeries;
}

/** Packs the series of a dataset that have a row whose source allows to hand it on. */
export function deskFile(dataset: Dataset, catalogue: Catalogue, lineOf: LineOf): DeskFile {
  const { worksOf, works, sources } = packedWorks(catalogue);
  const offered = ({ from }: Point) =>
    from.every((name) => catalogue.sources.get(observationOf(name, catalogue)?.source ?? '')?.bulk !== false);
  const series = Object.entries(dataset.series).flatMap(([id, { title, definition }]): [string, FileSeries][] => {
    const line = lineOf(`${dataset.id}#${id}`);
    const points = line.points.filter(offered);
    if (points.length === 0) return [];
    const includes = definition ?? dataset.definition;
    return [[id, { title, includes, line: packSeries({ ...line, points }, worksOf) }]];
  });
  const wave = catalogue.waves.get(dataset.wave ?? '');
  return { title: dataset.title, wave, series: Object.fromEntries(series), works, sources };
}
