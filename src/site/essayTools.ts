import { scenarioWords } from '../charts/scenarios/scenarioWords.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import type { EssayTools, QuantityValue } from '../markdown/essay-tools.ts';
import { type LineOf, lineNames, linesOf } from '../model/lines.ts';
import { measure } from '../model/quantity.ts';
import { rowPath } from './rowPath.ts';

/** What essays may refer to, over a catalogue; figures and `href` belong to whoever builds the page. */
export function essayTools(
  catalogue: Catalogue,
  { chart, scenario, guess }: Pick<EssayTools, 'chart' | 'scenario' | 'guess'>,
  href: EssayTools['href'],
): EssayTools {
  const { sources, charts, scenarios, waves, units, glossary } = catalogue;
  const lineOf = linesOf(catalogue);
  return {
    chart,
    chartIds: [...charts.keys()],
    scenario,
    scenarioIds: [...scenarios.keys()],
    scenarioWords: (id) => {
      const found = scenarios.get(id);
      return found && scenarioWords(found, catalogue, lineOf);
    },
    guess,
    glossary: [...glossary.values()],
    value: (quantity) => measured(quantity, lineOf, units),
    valueHref: (quantity) => href(valuePath(quantity, lineOf)),
    lineNames: lineNames(catalogue),
    source: (id) => sources.get(id),
    sourceIds: [...sources.keys()],
    waveIds: [...waves.keys()],
    href,
  };
}

function measured(quantity: Quantity, lineOf: LineOf, units: Catalogue['units']): QuantityValue {
  try {
    return measure(quantity, lineOf, units);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The row behind a number, or the first of those it was computed from. */
export function valuePath({ of }: Quantity, lineOf: LineOf): string {
  const [name = '', period] = of.split('@');
  const { points } = lineOf(name);
  const point = points.find((candidate) => candidate.period.text === period) ?? points[0];
  return rowPath(point?.from[0] ?? name);
}
