import type { Catalogue } from '../../data/catalogue.ts';
import type { ScenarioSpecification } from '../../data/schemas/scenario.ts';
import type { LineOf } from '../../model/lines.ts';
import { amount } from './amount.ts';
import { answerOf } from './answerOf.ts';
import { packScenario } from './packScenario.ts';
import { settingOf } from './scenarioData.ts';
import { tellings } from './tellings.ts';

/** What a scenario says at the author's setting, for sentences of essays: each parameter as printed, the answer, the outcome. */
export function scenarioWords(
  specification: ScenarioSpecification,
  catalogue: Pick<Catalogue, 'units' | 'waves'>,
  lineOf: LineOf,
): { parameters: ReadonlyMap<string, string>; answer: string; value: string } | undefined {
  const telling = tellings[specification.id];
  if (telling === undefined) return undefined;
  const data = packScenario(specification, catalogue, lineOf);
  const outcome = telling.outcome({ values: settingOf(data), facts: data.facts, lines: data.lines });
  return {
    parameters: new Map(data.parameters.map(({ id, default: value, unit }) => [id, amount(value, unit)])),
    answer: answerOf(outcome),
    value: outcome.said(outcome.value),
  };
}
