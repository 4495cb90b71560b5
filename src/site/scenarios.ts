import { formatPeriod } from '../charts/format.ts';
import { packScenario } from '../charts/scenarios/packScenario.ts';
import type { ScenarioData } from '../charts/scenarios/scenarioData.ts';
import type { Telling } from '../charts/scenarios/telling.ts';
import { tellings } from '../charts/scenarios/tellings.ts';
import { subjectOf } from '../charts/subject.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Origin, ScenarioSpecification } from '../data/schemas/scenario.ts';
import { escapeHtml } from '../render/escape.ts';
import { scenarioHtml } from '../render/scenarioHtml.ts';
import { siteDocument } from './document.ts';
import { valuePath } from './essayTools.ts';
import { href } from './href.ts';
import { siteLines } from './lines.ts';

/** A scenario of this site: its words, its numbers and its arithmetic. */
export interface SiteScenario {
  readonly specification: ScenarioSpecification;
  readonly data: ScenarioData;
  readonly telling: Telling;
}

/** All scenarios in their order. */
export function siteScenarios(catalogue: Catalogue): readonly SiteScenario[] {
  return [...catalogue.scenarios.values()]
    .sort((a, b) => a.order - b.order)
    .map((specification) => {
      const telling = tellings[specification.id];
      if (telling === undefined) throw new Error(`unknown scenario ${specification.id}`);
      return { specification, data: packScenario(specification, catalogue, siteLines(catalogue)), telling };
    });
}

/** A scenario as HTML for a page of this site; `site` is its public address. */
export function siteScenarioHtml(
  { specification, data, telling }: SiteScenario,
  catalogue: Catalogue,
  heading: 'h1' | 'h2' | 'h3',
  site: string,
): string {
  return scenarioHtml(specification, data, telling, heading, {
    href: (path) => href(path),
    originOf: (name) => {
      const origin = specification.parameters[name]?.default;
      return origin === undefined ? '' : originHtml(origin, catalogue);
    },
    address: new URL(href(`/scenarios/${data.id}/`), site).href,
    document: siteDocument,
  });
}

/** Where a number comes from: a link to the row behind it with what was measured, or the assumption with its reason. */
export function originHtml(origin: Origin, catalogue: Catalogue): string {
  if ('value' in origin)
    return `an assumption: ${escapeHtml(lowerFirst(origin.because))}${/[.!?]$/.test(origin.because) ? '' : '.'}`;
  const { path, words } = originLink(origin, catalogue);
  return `from the data: <a href="${href(path)}">${escapeHtml(words)}</a>.`;
}

/** The row behind a measured number, and what was measured in words: the line, the statistic and its periods. */
function originLink(origin: Extract<Origin, { of: string }>, catalogue: Catalogue): { path: string; words: string } {
  const { of, over, statistic, from, to } = origin;
  const span =
    from === undefined && to === undefined ? '' : `, ${[from, to].filter((each) => each !== undefined).join(' to ')}`;
  const told = statistic === undefined ? '' : `, ${statistic.replace('-', ' ')}`;
  const divided = over === undefined ? '' : `, over ${lineTitle(over, catalogue)}`;
  return {
    path: valuePath(origin, siteLines(catalogue)),
    words: `${lineTitle(of, catalogue)}${told}${span}${divided}`,
  };
}

/** What a line is called, with the period where one is meant. */
export function lineTitle(reference: string, catalogue: Catalogue): string {
  const [name = '', period] = reference.split('@');
  const { title } = subjectOf(name, catalogue);
  return period === undefined ? title : `${title}, ${formatPeriod(period)}`;
}

function lowerFirst(words: string): string {
  return /^(?:A|[A-Z][a-z]+)\b/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
