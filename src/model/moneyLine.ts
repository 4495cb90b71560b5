import type { Catalogue } from '../data/catalogue.ts';
import { isMoney } from './basis.ts';
import { evaluate } from './evaluate.ts';
import type { LineOf } from './lines.ts';
import type { Series } from './series.ts';

/** The line in US money of the day that stands behind a line: the line itself, or what is divided to make it a share; undefined where there is none. */
export function moneyLine(name: string, catalogue: Catalogue, lineOf: LineOf): Series | undefined {
  const own = lineOf(name);
  if (isMoney(own)) return own;
  const [measure = '', id = ''] = name.split('/');
  const expression = name.includes('#') ? undefined : catalogue.measures.get(measure)?.definitions[id]?.line;
  if (own.unit.measures !== 'share' || typeof expression !== 'object' || !('ratio' in expression)) return undefined;
  const namesIn = (dataset: string) => Object.keys(catalogue.datasets.get(dataset)?.series ?? {});
  const numerator = evaluate(expression.ratio[0], { series: lineOf, namesIn, units: catalogue.units });
  return isMoney(numerator) ? { ...numerator, name } : undefined;
}
