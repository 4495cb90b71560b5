import type { Catalogue } from '../data/catalogue.ts';
import type { Subject } from './figure.ts';

/** What a line is by its name: `capex-to-gdp/railroads-gross` or `railroads/investment#gross`. Throws for an unknown name. */
export function subjectOf(
  id: string,
  { datasets, measures, waves }: Pick<Catalogue, 'datasets' | 'measures' | 'waves'>,
): Subject {
  const [dataset = '', series] = id.split('#');
  if (series !== undefined) {
    const found = datasets.get(dataset);
    const metadata = found?.series[series];
    if (found === undefined || metadata === undefined) throw new Error(`unknown series ${id}`);
    const includes = metadata.definition ?? found.definition;
    return { id, wave: waves.get(found.wave ?? ''), title: metadata.title, includes, role: undefined };
  }
  const [measure = '', name = ''] = id.split('/');
  const definition = measures.get(measure)?.definitions[name];
  if (definition === undefined) throw new Error(`unknown definition ${id}`);
  const { name: title, includes, role } = definition;
  return { id, wave: waves.get(definition.wave ?? ''), title, includes, role };
}
