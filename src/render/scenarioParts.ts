import { amount, turningAmount } from '../charts/scenarios/amount.ts';
import { inverseWords } from '../charts/scenarios/inverseWords.ts';
import { marginOf } from '../charts/scenarios/marginOf.ts';
import type { ScenarioData, Setting } from '../charts/scenarios/scenarioData.ts';
import type { Outcome, Telling, ToldTable } from '../charts/scenarios/telling.ts';
import { type Weight, weighAssumptions } from '../charts/scenarios/weighAssumptions.ts';
import { escapeHtml } from './escape.ts';
import { type SketchWidth, sketchHtml } from './sketchHtml.ts';

/** The parts of a scenario that follow its setting, each as HTML. */
export const scenarioPartNames = ['verdict', 'drawing', 'sentences', 'inverse', 'ranking', 'tables'] as const;
export type ScenarioParts = Readonly<Record<(typeof scenarioPartNames)[number], string>>;

/** A scenario at one setting, as HTML: the same function writes the page and redraws it. */
export function scenarioParts(
  data: ScenarioData,
  telling: Telling,
  setting: Setting,
  document: Document,
  widths?: readonly SketchWidth[],
): ScenarioParts {
  const told = telling.tell({ values: setting, facts: data.facts, lines: data.lines });
  const weights = weighAssumptions(data, telling, setting);
  const inverse = weights.find(({ parameter }) => parameter.id === data.inverse);
  return {
    verdict: escapeHtml(told.verdict),
    drawing: sketchHtml({ ...told.sketch, id: `scenario-${data.id}` }, document, widths),
    sentences: told.sentences.map((words) => `<p>${escapeHtml(words)}</p>`).join(''),
    inverse: inverse === undefined ? '' : escapeHtml(inverseWords(inverse)),
    ranking: rankingTable(weights),
    tables: told.tables.map(tableHtml).join(''),
  };
}

/** Each preset with its outcome, as rows of HTML cells: its name, the outcome and the answer in words. */
export function presetOutcomes(data: ScenarioData, telling: Telling, settings: readonly Setting[]): readonly Outcome[] {
  return settings.map((values) => telling.outcome({ values, facts: data.facts, lines: data.lines }));
}

function rankingTable(weights: readonly Weight[]): string {
  const name = weights[0]?.low.name ?? '';
  const finite = weights.flatMap(({ low, high }) => [marginOf(low), marginOf(high)]).filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const share = (value: number) =>
    most === least ? 0 : (Math.min(Math.max(value, least), most) - least) / (most - least);
  const rows = weights.map(({ parameter: { title, unit, plausible }, low, high, flip }) => {
    const end = (index: 0 | 1, outcome: Outcome) =>
      `<td data-label="At its ${index === 0 ? 'low' : 'high'} end">${escapeHtml(outcome.said(outcome.value))}<span class="note"> at ${escapeHtml(amount(plausible[index], unit))}</span></td>`;
    const flipped =
      flip === undefined ? 'nowhere in this range' : `${turningAmount(flip.at, unit)}${flip.only ? '' : ', and again'}`;
    return `<tr><th scope="row">${escapeHtml(title)}${bar(share(marginOf(low)), share(marginOf(high)), share(0))}</th>${end(0, low)}${end(1, high)}<td data-label="The answer flips at">${escapeHtml(flipped)}</td></tr>`;
  });
  return `<table class="blocks"><caption>${escapeHtml(name)}, one assumption moved at a time, the one whose two ends lie furthest apart${weights[0]?.low.scale === 'log' ? ', as multiples,' : ''} first</caption><thead><tr><th scope="col">Assumption</th><th scope="col">At its low end</th><th scope="col">At its high end</th><th scope="col">The answer flips at</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** How far the outcome goes from its flip, as a bar, with a tick where the answer flips. For the eye only: the cells say the same. */
function bar(low: number, high: number, flipsAt: number): string {
  const at = (share: number) => Math.round(share * 1000) / 10;
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  return `<svg class="weight" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect x="${at(from)}" width="${Math.max(0.6, at(to - from))}" y="1" height="4"/><path d="M${at(flipsAt)},0v6"/></svg>`;
}

function tableHtml({ caption, columns, rows }: ToldTable): string {
  const head = columns.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('');
  const body = rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((words) => `<td>${escapeHtml(words)}</td>`).join('');
      return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
    })
    .join('');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
