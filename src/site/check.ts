import { checkClaims } from '../charts/claims.ts';
import { figureOf } from '../charts/figureOf.ts';
import { checkScenario } from '../charts/scenarios/checkScenario.ts';
import { tellings } from '../charts/scenarios/tellings.ts';
import { type Catalogue, checkCatalogue } from '../data/catalogue.ts';
import { countsOf } from '../data/counts.ts';
import { formatReport, type Problem } from '../data/problem.ts';
import { type Status, statuses } from '../data/status.ts';
import { renderEssay } from '../markdown/essay.ts';
import { checkForecastHistories } from '../model/forecastHistory.ts';
import { linesOf } from '../model/lines.ts';
import { auditArguments } from './auditArguments.ts';
import { essayTools } from './essayTools.ts';

/** Checks everything a contributor can write: data, references, transforms, claims of charts and numbers of essays. */
export async function checkProject(root: string): Promise<{ problems: string[]; warnings: string[]; summary: string }> {
  const { catalogue, problems, warnings } = checkCatalogue(root);
  // Claims and essays rest on sound data: with a broken catalogue they would only repeat its problems.
  const found = problems.length > 0 ? problems : checkWords(catalogue);
  const lines = (list: readonly Problem[]) => (list.length === 0 ? [] : formatReport(list).split('\n'));
  return { problems: lines(found), warnings: lines(warnings), summary: summaryOf(catalogue) };
}

function checkWords(catalogue: Parameters<typeof linesOf>[0]): Problem[] {
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
  if (lines.length > 0) return lines;
  const charts = [...catalogue.charts.values()].flatMap((chart) => [
    ...attempt(`content/charts/${chart.id}.yaml`, [], () => figureOf(chart, catalogue, lineOf)),
    ...checkClaims(chart, catalogue, lineOf),
  ]);
  const tools = essayTools(
    catalogue,
    {
      chart: (id) => (catalogue.charts.has(id) ? '' : undefined),
      scenario: (id) => (catalogue.scenarios.has(id) ? '' : undefined),
    },
    (path) => path,
  );
  const scenarios = [...catalogue.scenarios.values()].flatMap((scenario) =>
    checkScenario(scenario, tellings[scenario.id], catalogue, lineOf),
  );
  const claims = auditArguments(catalogue, lineOf, tools).problems;
  return [
    ...charts,
    ...scenarios,
    ...claims,
    ...checkForecastHistories(catalogue, lineOf),
    ...[...catalogue.essays.values()].flatMap((file) => renderEssay(file, tools).problems),
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
