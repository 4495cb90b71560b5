import type { Catalogue } from '../data/catalogue.ts';
import { formatReport } from '../data/problem.ts';
import type { EssayMetadata } from '../data/schemas/essay.ts';
import { type Essay, renderEssay } from '../markdown/essay.ts';
import { essayTools } from './essayTools.ts';
import { siteFigureHtml } from './figures.ts';
import { siteGuessHtml } from './guess.ts';
import { href } from './href.ts';
import { siteScenarioHtml, siteScenarios } from './scenarios.ts';

export interface SiteEssay extends Essay {
  readonly slug: string;
  readonly metadata: EssayMetadata;
}

const memo = new WeakMap<Catalogue, readonly SiteEssay[]>();

/** All essays in the order that their front matter gives. Throws one report with every problem of every essay. */
export function siteEssays(catalogue: Catalogue): readonly SiteEssay[] {
  const essays = memo.get(catalogue) ?? renderAll(catalogue);
  memo.set(catalogue, essays);
  return essays;
}

function renderAll(catalogue: Catalogue): readonly SiteEssay[] {
  const chart = (id: string) => {
    const found = catalogue.charts.get(id);
    return found && siteFigureHtml(found, catalogue, 'h2', import.meta.env.SITE);
  };
  const scenario = (id: string) => {
    const found = siteScenarios(catalogue).find(({ data }) => data.id === id);
    return found && siteScenarioHtml(found, catalogue, 'h2', import.meta.env.SITE);
  };
  const tools = essayTools(catalogue, { chart, scenario, guess: (asked) => siteGuessHtml(asked, catalogue) }, (path) =>
    href(path),
  );
  const essays = [...catalogue.essays].map(([slug, file]) => ({ slug, ...renderEssay(file, tools) }));
  const problems = essays.flatMap((essay) => essay.problems);
  if (problems.length > 0) throw new Error(formatReport(problems));
  return essays
    .flatMap(({ metadata, ...essay }) => (metadata === undefined ? [] : [{ ...essay, metadata }]))
    .sort((a, b) => a.metadata.order - b.metadata.order);
}
