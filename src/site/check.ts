import { checkClaims } from '../charts/claims.ts';
import { figureOf } from '../charts/figureOf.ts';
import { checkScenario } from '../charts/scenarios/checkScenario.ts';
import { tellings } from '../charts/scenarios/tellings.ts';
import { type Catalogue, checkCatalogue } from '../data/catalogue.ts';
import { countsOf } from '../data/counts.ts';
import { formatReport, type Problem } from '../data/problem.ts';
import { type Status, statuses } from '../data/status.ts';
import { type Essay, renderEssay } from '../markdown/essay.ts';
import type { NumberCounts } from '../markdown/prose-numbers.ts';
import { checkForecastHistories } from '../model/forecastHistory.ts';
import { linesOf } from '../model/lines.ts';
import { auditArguments } from './auditArguments.ts';
import { essayTools } from './essayTools.ts';
import { hasPeriods } from './guess.ts';

/** Checks everything a contributor can write: data, references, transforms, claims of charts and numbers of essays. */
export async function checkProject(root: string): Promise<{ problems: string[]; warnings: string[]; summary: string }> {
  const { catalogue, problems, warnings } = checkCatalogue(root);
  // Claims and essays rest on sound data: with a broken catalogue they would only repeat its problems.
  const words = problems.length > 0 ? { problems, essays: [] } : checkWords(catalogue);
  const lines = (list: readonly Problem[]) => (list.length === 0 ? [] : formatReport(list).split('\n'));
  const summary = [summaryOf(catalogue), ...proseOf(words.essays)].join('\n');
  return { problems: lines(words.problems), warnings: lines(warnings), summary };
}

function checkWords(catalogue: Catalogue): { problems: readonly Problem[]; essays: readonly Essay[] } {
  const lineOf = linesOf(catalogue);
  const place = (path: string, keys: readonly string[]) =>
    catalogue.files.get(path)?.place(keys) ?? { path, line: 1, column: 1 };
  const attempt = (path: string, keys: readonly string[], work: () => unknown): Problem[] => {
    try {
      work();
      return [];
    } catch (error) {
      const expected = error instanceof Error ? error.message : String(error);
      return [
        {
          ...place(path, keys),
          found: 'a line that cannot be computed',
          expected,
          fix: 'correct the series, the period or the transform named here',
        },
      ];
    }
  };
  const lines = [...catalogue.measures.values()].flatMap(({ id, definitions }) =>
    Object.keys(definitions).flatMap((name) =>
      attempt(`content/measures/${id}.yaml`, ['definitions', name, 'line'], () => lineOf(`${id}/${name}`)),
    ),
  );
  if (lines.length > 0) return { problems: lines, essays: [] };
  const charts = [...catalogue.charts.values()].flatMap((chart) => [
    ...attempt(`content/charts/${chart.id}.yaml`, [], () => figureOf(chart, catalogue, lineOf)),
    ...checkClaims(chart, catalogue, lineOf),
  ]);
  const tools = essayTools(
    catalogue,
    {
      chart: (id) => (catalogue.charts.has(id) ? '' : undefined),
      scenario: (id) => (catalogue.scenarios.has(id) ? '' : undefined),
      guess: ({ of, from, to }) => (hasPeriods(of, from, to, lineOf) ? '' : undefined),
    },
    (path) => path,
  );
  const scenarios = [...catalogue.scenarios.values()].flatMap((scenario) =>
    checkScenario(scenario, tellings[scenario.id], catalogue, lineOf),
  );
  const claims = auditArguments(catalogue, lineOf, tools).problems;
  const essays = [...catalogue.essays.values()].map((file) => renderEssay(file, tools));
  const problems = [
    ...charts,
    ...scenarios,
    ...claims,
    ...checkForecastHistories(catalogue, lineOf),
    ...essays.flatMap((essay) => essay.problems),
  ];
  return { problems, essays };
}

/** How the numbers of all essays are held up, in one line. */
function proseOf(essays: readonly Essay[]): readonly string[] {
  if (essays.length === 0) return [];
  const total = (kind: keyof NumberCounts) =>
    essays.reduce((sum, { numbers }) => sum + (numbers?.[kind] ?? 0), 0).toLocaleString('en-US');
  return [
    `numbers in prose: ${total('bound')} bound to the data, ${total('dates')} dates, ${total('quoted')} in cited quotations, ${total('listed')} listed with their reason`,
  ];
}

function summaryOf(catalogue: Catalogue): string {
  const { byStatus, ...counts } = countsOf(catalogue);
  const count = (number: number, noun: string) => `${number.toLocaleString('en-US')} ${noun}`;
  const share = (status: Status) => `${status} ${((byStatus[status] / counts.observations) * 100).toFixed(1)} %`;
  return [
    [
      count(counts.datasets, 'datasets'),
      count(counts.series, 'series'),
      count(counts.observations, 'observations'),
      count(counts.sources, 'sources'),
      count(counts.events, 'events'),
      count(catalogue.charts.size, 'charts'),
      count(catalogue.essays.size, 'essays'),
    ].join(', '),
    statuses.map(share).join(', '),
    `${count(counts.entered, 'series of the evidence entered')}, ${count(counts.leftOut, 'listed with the reason why not')}`,
  ].join('\n');
}
