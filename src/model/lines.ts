import type { Catalogue } from '../data/catalogue.ts';
import { evaluate, type Lookup } from './evaluate.ts';
import { type Series, seriesOf } from './series.ts';

/** Gives the line of a name: `railroads/investment#gross` or `capex-to-gdp/railroads-gross`. Each is computed once. */
export type LineOf = (name: string) => Series;

/** All lines of a catalogue by name. The function throws for a name that does not exist and for what a transform refuses. */
export function linesOf(catalogue: Catalogue): LineOf {
  const known = new Map<string, Series>();
  const series = (name: string): Series => {
    const [dataset = '', id = ''] = name.split('#');
    const found = catalogue.datasets.get(dataset);
    if (found === undefined) throw new Error(`unknown series ${name}`);
    return seriesOf(found, id, catalogue.units);
  };
  const defined = (name: string): Series => {
    const [measure = '', definition = ''] = name.split('/');
    const found = catalogue.measures.get(measure)?.definitions[definition];
    if (found === undefined) throw new Error(`unknown definition ${name}`);
    return { ...evaluate(found.line, lookup), name };
  };
  const namesIn = (dataset: string) => Object.keys(catalogue.datasets.get(dataset)?.series ?? {});
  const lookup: Lookup = { series: (name) => lineOf(name), namesIn, units: catalogue.units };
  const lineOf: LineOf = (name) => {
    const line = known.get(name) ?? (name.includes('#') ? series(name) : defined(name));
    known.set(name, line);
    return line;
  };
  return lineOf;
}

/** Every name that `linesOf` understands. */
export function lineNames({ datasets, measures }: Catalogue): string[] {
  const series = [...datasets.values()].flatMap(({ id, series }) => Object.keys(series).map((name) => `${id}#${name}`));
  const definitions = [...measures.values()].flatMap(({ id, definitions }) =>
    Object.keys(definitions).map((name) => `${id}/${name}`),
  );
  return [...definitions, ...series];
}
