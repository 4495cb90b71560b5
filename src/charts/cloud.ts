import type { Catalogue } from '../data/catalogue.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import type { LineOf } from '../model/lines.ts';
import { decimalYear } from '../model/time.ts';
import { weightedMean } from '../model/weightedMean.ts';
import type { CloudPoint } from './figure.ts';

/** The weighted price of every model of some datasets, at each of its dates. A model that lacks one of the parts is left out. */
export function cloudOf(
  { datasets, weights }: NonNullable<LinesChart['cloud']>,
  catalogue: Pick<Catalogue, 'datasets'>,
  lineOf: LineOf,
): CloudPoint[] {
  const parts = Object.keys(weights);
  return datasets.flatMap((id) => {
    const dataset = catalogue.datasets.get(id);
    if (dataset === undefined) throw new Error(`unknown dataset ${id}`);
    const names = Object.keys(dataset.series);
    const models = names.flatMap((name) =>
      name.endsWith(`.${parts[0]}`) ? [name.slice(0, -`.${parts[0]}`.length)] : [],
    );
    return models
      .filter((model) => parts.every((part) => names.includes(`${model}.${part}`)))
      .flatMap((model) => {
        const lines = parts.map((part) => lineOf(`${id}#${model}.${part}`));
        return weightedMean(lines, Object.values(weights)).points.map((point) => ({
          ...point,
          x: decimalYear(point.period),
          name: model,
        }));
      });
  });
}
