import { amount } from '../charts/scenarios/amount.ts';
import { type ScenarioData, settingOf } from '../charts/scenarios/scenarioData.ts';
import type { Telling } from '../charts/scenarios/telling.ts';
import type { Sketch } from '../charts/sketch.ts';
import type { ScenarioSpecification } from '../data/schemas/scenario.ts';
import { escapeHtml } from './escape.ts';
import { type ScenarioParts, scenarioParts } from './scenarioParts.ts';

/** Where a number of the author's setting comes from, in HTML: a link to its row, or the assumption's reason. */
export type OriginOf = (parameter: string) => string;

/** What a scenario's HTML needs from the site around it. */
export interface ScenarioTools {
  readonly href: (path: string) => string;
  readonly originOf: OriginOf;
  /** The public address of the scenario's page, as printed. */
  readonly address: string;
  readonly document: Document;
}

/** A scenario as it stands in a page: question, answer, drawing, assumptions with their origins, what weighs most, tables. Whole without script. */
export function scenarioHtml(
  specification: ScenarioSpecification,
  data: ScenarioData,
  telling: Telling,
  heading: 'h1' | 'h2' | 'h3',
  { href, originOf, address, document }: ScenarioTools,
): string {
  const id = `scenario-${data.id}`;
  const page = href(`/scenarios/${data.id}/`);
  const words = escapeHtml(specification.title);
  const alone = heading === 'h1';
  const parts = scenarioParts(data, telling, settingOf(data), document);
  const drawn = telling.tell({ values: settingOf(data), facts: data.facts, lines: data.lines }).sketch.lines;
  const part = (tag: string, name: keyof ScenarioParts, attributes = '') =>
    `<${tag} data-part="${name}"${attributes}>${parts[name]}</${tag}>`;
  return [
    `<figure class="chart scenario" id="${id}" aria-labelledby="${id}-title">`,
    `<${heading} class="chart-title" id="${id}-title">${alone ? words : `<a href="${page}">${words}</a>`}</${heading}>`,
    `<p class="chart-subtitle">${escapeHtml(specification.subtitle)}</p>`,
    `<scenario-desk data-id="${data.id}" data-prefix="${alone ? '' : `${data.id}.`}" data-src="${href(`/scenarios/${data.id}/data.json`)}">`,
    part('p', 'verdict', ' class="scenario-verdict" role="status"'),
    `<div class="scenario-picture">${part('div', 'drawing', ' class="chart-plot"')}<p class="note">${keyOf(drawn)}</p></div>`,
    `<section class="knobs" aria-label="${escapeHtml(`Assumptions: ${specification.title}`)}"><p class="knobs-head"><b>Assumptions</b><span class="knobs-still">, as the author set them. With JavaScript they can be moved.</span></p>`,
    acts(data),
    ...data.parameters.map((parameter) => knob(parameter, id, specification, originOf(parameter.id))),
    '<p class="scenario-notes" role="status"></p></section>',
    `<div class="scenario-said">${part('div', 'sentences')}${part('p', 'inverse', ' class="scenario-inverse"')}</div>`,
    part(
      'div',
      'ranking',
      ` class="scroll scenario-ranking" tabindex="0" role="region" aria-label="${escapeHtml(`What weighs most: ${specification.title}`)}"`,
    ),
    '<details class="chart-table"><summary>Table of what is drawn</summary>',
    part(
      'div',
      'tables',
      ` class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(`Tables: ${specification.title}`)}"`,
    ),
    '</details></scenario-desk>',
    `<figcaption>${alone ? '' : `<p class="chart-caveat">What this leaves out, and where the figures come from: <a href="${page}">the page of this scenario</a>.</p>`}<p class="chart-address">${specification.changelog.at(-1)?.date ?? ''} · ${escapeHtml(address.replace(/^https?:\/\//, ''))}</p></figcaption>`,
    '</figure>',
  ].join('');
}

/** Where to start from, and back to the author's setting: seen with script only. */
function acts({ presets }: ScenarioData): string {
  const options = presets.map(({ id, title }) => `<option value="${id}">${escapeHtml(title)}</option>`).join('');
  const select = `<label>Start from <select><option value="">the author’s setting</option>${options}<option value="reader" hidden>your setting</option></select></label>`;
  return `<div class="knobs-acts" hidden>${presets.length === 0 ? '' : select}<button type="button" data-act="reset">Reset</button><p class="card-copy"><button type="button">Copy link</button></p></div>`;
}

/** One assumption: its name, its value, what it means, its range and origin. With script its value becomes a slider and a field. */
function knob(
  { id: name, title, unit, range, scale, whole, default: value }: ScenarioData['parameters'][number],
  scope: string,
  { parameters }: ScenarioSpecification,
  origin: string,
): string {
  const id = `${scope}-${name}`;
  const [low, high] = range;
  return [
    `<div class="knob" data-parameter="${name}" data-low="${low}" data-high="${high}" data-scale="${scale}"${whole ? ' data-whole' : ''} data-value="${value}">`,
    `<p class="knob-head"><span id="${id}">${escapeHtml(title)}</span> <output class="knob-value">${escapeHtml(amount(value, unit))}</output></p>`,
    `<p class="note">${escapeHtml(parameters[name]?.means ?? '')} <span class="knob-range">From ${escapeHtml(amount(low, unit))} to ${escapeHtml(amount(high, unit))}.</span> Author’s value: ${origin}</p>`,
    '</div>',
  ].join('');
}

/** What solid and dashed lines are in a drawing, in words. */
function keyOf(lines: Sketch['lines']): string {
  const has = (...statuses: readonly string[]) => lines.some(({ status }) => statuses.includes(status));
  if (lines.every(({ status }) => status === 'supposed')) return 'Every line is computed from the assumptions.';
  return [
    'Long dashes: computed from the assumptions.',
    ...(has('reported', 'derived') ? ['Solid: measured.'] : []),
    ...(has('estimate', 'projection') ? ['Thin, short dashes or dots: estimated.'] : []),
  ].join(' ');
}
