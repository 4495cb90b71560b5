import type { ScenarioData, Setting } from '../charts/scenarios/scenarioData.ts';
import type { Telling } from '../charts/scenarios/telling.ts';
import type { ScenarioDrawn } from './assumption.ts';
import type { Knob } from './scenarioKnobs.ts';

/** The site's own functions that compute and write a scenario, loaded on use. */
export interface ScenarioDrawing {
  readonly scenarioParts: typeof import('../render/scenarioParts.ts')['scenarioParts'];
  readonly tellings: typeof import('../charts/scenarios/tellings.ts')['tellings'];
  readonly amount: typeof import('../charts/scenarios/amount.ts')['amount'];
  readonly answerOf: typeof import('../charts/scenarios/answerOf.ts')['answerOf'];
}

let later = 0;

/** Computes a scenario anew and puts its parts into their places: at once the drawing that is seen, both when nothing else waits. */
export function drawScenario(
  desk: HTMLElement,
  knobs: readonly Knob[],
  data: ScenarioData,
  setting: Setting,
  notes: readonly string[],
  { scenarioParts, tellings, amount, answerOf }: ScenarioDrawing,
): void {
  const telling = tellings[data.id];
  if (telling === undefined) return;
  const places = [...desk.querySelectorAll<HTMLElement>('[data-part]')];
  const parts = new Map<string, string>(
    Object.entries(scenarioParts(data, telling, setting, document, [desk.clientWidth >= 600 ? 'wide' : 'narrow'])),
  );
  // Only the site's own functions write this markup; of the address it holds numbers alone.
  for (const place of places) place.innerHTML = parts.get(place.dataset['part'] ?? '') ?? '';
  for (const { id, unit, default: own } of data.parameters) {
    const value = setting[id] ?? own;
    knobs.find(({ name }) => name === id)?.show(value, amount(value, unit));
  }
  const said = desk.querySelector('.scenario-notes');
  if (said !== null) said.textContent = notes.join(' ');
  tell(desk, data, telling, setting, answerOf);
  clearTimeout(later);
  later = window.setTimeout(() => {
    const drawing = places.find((place) => place.dataset['part'] === 'drawing');
    if (drawing !== undefined) drawing.innerHTML = scenarioParts(data, telling, setting, document).drawing;
  }, 300);
}

/** Tells the sentences of an essay what follows from the setting. */
function tell(
  desk: HTMLElement,
  data: ScenarioData,
  telling: Telling,
  setting: Setting,
  answerOf: ScenarioDrawing['answerOf'],
): void {
  const outcome = telling.outcome({ values: setting, facts: data.facts, lines: data.lines });
  const detail: ScenarioDrawn = { setting, answer: answerOf(outcome), value: outcome.said(outcome.value) };
  for (const place of document.querySelectorAll<HTMLElement>(`[data-outcome="${data.id}"]`))
    place.textContent = place.dataset['show'] === 'answer' ? detail.answer : detail.value;
  desk.dispatchEvent(new CustomEvent('scenario-drawn', { detail }));
}
