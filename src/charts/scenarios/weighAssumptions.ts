import { flips, type Stretch, wholeFlips } from '../../scenarios/flip.ts';
import { marginOf } from './marginOf.ts';
import type { ScenarioData, ScenarioParameter, Setting } from './scenarioData.ts';
import type { Outcome, Telling } from './telling.ts';

/** What one assumption does to the outcome while the others stay. */
export interface Weight {
  readonly parameter: ScenarioParameter;
  readonly low: Outcome;
  readonly high: Outcome;
  /** Where a flip was sought: the plausible range, and as far as the reader's own value. */
  readonly searched: Stretch;
  /**
   * Its value at which the outcome flips, whether it is `above` from there on upward, and whether that is the only one of the stretch searched;
   * undefined where there is none.
   */
  readonly flip: { readonly at: number; readonly upward: boolean; readonly only: boolean } | undefined;
}

/**
 * Every assumption over its plausible range, one at a time, the one that moves the outcome furthest towards its flip or away from it first.
 * Equal ones keep their order.
 */
export function weighAssumptions(data: ScenarioData, telling: Telling, setting: Setting): readonly Weight[] {
  const weights = data.parameters.map((parameter) => weigh(parameter, data, telling, setting));
  const finite = weights.flatMap(({ low, high }) => [marginOf(low), marginOf(high)]).filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  // What has no end moves the outcome further than anything that has one.
  const bounded = (value: number) => Math.min(Math.max(value, 2 * least - most - 1), 2 * most - least + 1);
  const move = ({ low, high }: Weight) => Math.abs(bounded(marginOf(high)) - bounded(marginOf(low)));
  return [...weights].sort((a, b) => move(b) - move(a));
}

/** One assumption over its plausible range. */
export function weigh(parameter: ScenarioParameter, data: ScenarioData, telling: Telling, setting: Setting): Weight {
  const outcomeAt = (value: number) =>
    telling.outcome({ values: { ...setting, [parameter.id]: value }, facts: data.facts, lines: data.lines });
  const margin = (value: number) => marginOf(outcomeAt(value));
  const [low, high] = parameter.plausible;
  const now = setting[parameter.id] ?? parameter.default;
  // A reader may stand outside the plausible range: what is said of the flip must hold there too.
  const searched: Stretch = { low: Math.min(low, now), high: Math.max(high, now), scale: parameter.scale };
  const ends = { parameter, searched, low: outcomeAt(low), high: outcomeAt(high) };
  const [at, ...others] = (parameter.whole ? wholeFlips : flips)(searched, now, margin);
  if (at === undefined) return { ...ends, flip: undefined };
  return { ...ends, flip: { at, upward: margin(at) >= 0, only: others.length === 0 } };
}
