import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { RowsChart } from '../data/schemas/chart.ts';
import type { LineOf } from '../model/lines.ts';
import type { Series } from '../model/series.ts';
import { clipped } from './clipped.ts';
import { type Overview, plainWords, scaleFor } from './overviewParts.ts';
import { rowsFigure } from './rowsFigure.ts';

/** The series of one unit as named rows, for those of one or two values. */
export function overviewRows(
  id: string,
  group: readonly Series[],
  dataset: Dataset,
  catalogue: Catalogue,
  lineOf: LineOf,
): Overview {
  const [{ unit }] = group as [Series, ...Series[]];
  const points = group.flatMap((series) => series.points);
  const rows = group.map(({ name, points: own }) => {
    const title = dataset.series[name.split('#')[1] ?? '']?.title ?? name;
    return {
      name: clipped(title, 280),
      narrow: clipped(title, 136),
      tone: 'wave' as const,
      course: own.length > 1,
      points: own.map(({ period }) => ({ of: `${name}@${period.text}` })),
    };
  });
  const spec: RowsChart = {
    ...plainWords(id, unit.name),
    kind: 'rows',
    value: { scale: scaleFor(unit.measures, points, 50), unit: unit.id },
    groups: [{ span: false, rows }],
  };
  const bare = (unit.symbol || unit.name).length > 4 && unit.measures !== 'time';
  return { figure: { ...rowsFigure(spec, catalogue, lineOf), bare }, legend: [], unnamed: 0 };
}
