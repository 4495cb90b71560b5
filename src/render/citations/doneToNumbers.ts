import { anchorWords } from '../../charts/anchorWords.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { namesInChart } from '../../data/chart-names.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { ChartSpecification } from '../../data/schemas/chart.ts';
import type { Quantity } from '../../data/schemas/quantity.ts';
import { type Status, statuses } from '../../data/status.ts';
import { stepsOf, weighted } from './steps.ts';

const found: Readonly<Record<NonNullable<Quantity['statistic']>, string>> = {
  peak: 'highest values',
  trough: 'lowest values',
  fall: 'falls',
  rise: 'rises',
  'annual-rate': 'changes a year',
  'annual-fall': 'falls a year',
  'halving-time': 'halving times',
  span: 'lengths of time',
  drawdown: 'deepest falls',
};

/** What a chart does to the numbers of its works, as its specification and the lines that it names say. */
export function doneByChart(
  chart: ChartSpecification,
  catalogue: Pick<Catalogue, 'datasets' | 'measures' | 'units'>,
): string {
  const lines = namesInChart(chart).flatMap(({ what, name }) => (what === 'line' ? [name] : []));
  const computed = [...new Set(lines)].flatMap((line) => {
    const [measure = '', id = ''] = line.split('/');
    const expression = catalogue.measures.get(measure)?.definitions[id]?.line;
    return expression === undefined ? [] : stepsOf(expression, catalogue);
  });
  const all = [...new Set([...computed, ...stepsOfChart(chart)])];
  // "indexed to 100" goes without saying where "indexed to 100 at the first point" is said.
  const steps = all.filter((step) => !all.some((other) => other !== step && other.startsWith(`${step} `)));
  if (steps.length === 0)
    return 'Drawn by this site from its datasets, each value as its row states it, in the unit of the chart.';
  return `Computed by this site from the figures of the works behind it. As each line needs it, they were ${listed(steps)}.`;
}

function stepsOfChart(chart: ChartSpecification): readonly string[] {
  if (chart.kind === 'rows') {
    const points = chart.groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
    const statistics = [...new Set(points.flatMap(({ statistic }) => statistic ?? []))].map((name) => found[name]);
    return [
      ...(points.some(({ over }) => over !== undefined) ? ['set over one another as multiples'] : []),
      ...(statistics.length === 0 ? [] : [`summed up as ${listed(statistics)}`]),
    ];
  }
  const { value, time, cloud } = chart;
  const placed =
    'align' in time
      ? [`lined up in time at the ${anchorWords[time.align].toLowerCase()} of each wave`]
      : 'since' in time
        ? [`lined up in time at the ${ends[time.since]} point of each line`]
        : [];
  const index = value.index === undefined ? [] : [`indexed to 100 at the ${ends[value.index]} point of each line`];
  return [...(cloud === undefined ? [] : [weighted]), ...index, ...placed];
}

const ends = { first: 'first', peak: 'highest' } as const;

const stated: Readonly<Record<Status, string>> = {
  reported: 'reported',
  derived: 'derived',
  estimate: 'estimated',
  projection: 'projected',
};

/** What a dataset does to the numbers of its works: how many rows stand as printed, and how the others came about. */
export function doneByDataset({ observations, corrections }: Pick<Dataset, 'observations' | 'corrections'>): string {
  const counts = statuses.flatMap((status) => {
    const count = observations.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${count.toLocaleString('en-US')} ${stated[status]}`];
  });
  const rows = observations.length === 1 ? '1 row' : `${observations.length.toLocaleString('en-US')} rows`;
  const corrected =
    corrections.length === 0
      ? ''
      : ` ${corrections.length === 1 ? '1 row corrects' : `${corrections.length} rows correct`} what the work prints; the page says why.`;
  return `Compiled by this site row by row from the works behind it, each row with its place in the work: ${rows}, ${listed(counts)}.${corrected}`;
}

/** What an essay does to the numbers it states. */
export const doneByEssay =
  'The numbers in the text are checked against the datasets of this site, which name the work behind every row.';

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
