import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { element, words } from './element.ts';
import type { ScenarioWords } from './essay-tools.ts';
import { plainText } from './plain-text.ts';

const assumption = z.strictObject({ scenario: z.string(), parameter: z.string() });
const outcome = z.strictObject({ scenario: z.string(), show: z.enum(['answer', 'value']) });

/**
 * `:assumption[5 years]{scenario="deflation-trap" parameter="life"}`: the author's value of one assumption, which a reader with script can change
 * within the sentence. The words must be the value as the scenario prints it.
 */
export function setAssumption(node: TextDirective, draft: Draft): PhrasingContent {
  const said = plainText(node);
  const asked = readAttributes(node, assumption, draft);
  const known = asked && scenarioOf(asked.scenario, node, draft);
  if (asked === undefined || known === undefined) return words(said);
  const value = known.parameters.get(asked.parameter);
  if (value === undefined) {
    const near = nearest(asked.parameter, [...known.parameters.keys()]);
    const fix = near === undefined ? 'name a parameter of the scenario' : `did you mean "${near}"?`;
    refuse(draft, node, { found: `the parameter "${asked.parameter}"`, expected: 'one of the scenario', fix });
    return words(said);
  }
  agree(said, value, node, draft);
  return element(
    'scenario-assumption',
    { className: ['assumption'], dataScenario: asked.scenario, dataParameter: asked.parameter },
    [words(said)],
  );
}

/** `:outcome[it pays back]{scenario="deflation-trap" show="answer"}`: what follows at the author's setting, and with script at the reader's. */
export function showOutcome(node: TextDirective, draft: Draft): PhrasingContent {
  const said = plainText(node);
  const asked = readAttributes(node, outcome, draft);
  const known = asked && scenarioOf(asked.scenario, node, draft);
  if (asked === undefined || known === undefined) return words(said);
  agree(said, known[asked.show], node, draft);
  return element('b', { className: ['outcome'], dataOutcome: asked.scenario, dataShow: asked.show }, [words(said)]);
}

function agree(said: string, value: string, node: TextDirective, draft: Draft): void {
  if (said === value) return;
  refuse(draft, node, { found: `"${said}"`, expected: `"${value}", as the scenario says`, fix: `write ${value}` });
}

/** The scenario named; a problem where it does not exist or the essay does not show it: a sentence must stand beside its figure. */
function scenarioOf(id: string, node: TextDirective, draft: Draft): ScenarioWords | undefined {
  const known = draft.tools.scenarioWords(id);
  if (known === undefined) {
    const near = nearest(id, draft.tools.scenarioIds);
    const fix = near === undefined ? 'name a scenario of content/scenarios/' : `did you mean "${near}"?`;
    refuse(draft, node, { found: `the unknown scenario "${id}"`, expected: 'a scenario that exists', fix });
  } else if (!draft.text.includes(`::scenario{#${id}}`)) {
    const fix = `add ::scenario{#${id}} on a line of its own`;
    refuse(draft, node, { found: `the scenario "${id}", which this essay does not show`, expected: 'its figure', fix });
  }
  return known;
}
