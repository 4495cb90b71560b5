import { type OwnPoint, readOwnLine } from '../data/ownLine.ts';
import type { Precision } from '../data/period.ts';
import { formatReport } from '../data/problem.ts';
import type { Frequency } from '../data/schemas/dataset.ts';
import type { Series } from '../model/series.ts';
import { type DeskLine, ownName } from './deskLine.ts';
import { packSeries } from './packedSeries.ts';

/** A reader's own line, or all that is wrong with it as one report. */
export type ReadOwn = { readonly line: DeskLine } | { readonly report: string };

/** What a reader says of the numbers: those of a line on the desk, or something else. */
type Counted = Pick<Series, 'unit' | 'kind' | 'prices'>;

const frequencyOf: Readonly<Record<Precision, Frequency>> = {
  year: 'annual',
  quarter: 'quarterly',
  month: 'monthly',
  day: 'daily',
  span: 'span',
};

const unknown: Counted = {
  unit: { id: 'your-unit', name: 'your unit', symbol: '', measures: 'your-unit', factor: 1 },
  kind: 'level',
  prices: 'current',
};

/** Makes a line of what a reader typed, pasted or dropped; `like` is a line that is counted in the same unit. Nothing is kept anywhere. */
export function readOwn(text: string, like: Counted = unknown): ReadOwn {
  const { points, problems } = readOwnLine(text);
  if (problems.length > 0) return { report: formatReport(problems) };
  const { unit, kind, prices } = like;
  const series: Series = {
    name: ownName,
    unit,
    kind,
    prices,
    frequency: frequencyIn(points),
    points: points.map((point) => ({ ...point, status: 'reported', from: [] })),
  };
  return {
    line: {
      name: ownName,
      title: 'Your line',
      dataset: 'from your own file',
      includes: 'Figures that you brought; this site has not seen them.',
      wave: undefined,
      series: packSeries(series, () => 0),
      works: [[0]],
      sources: [work],
    },
  };
}

/** The frequency of periods of one precision; others come at irregular dates. */
function frequencyIn(points: readonly OwnPoint[]): Frequency {
  const [precision, ...others] = new Set(points.map(({ period }) => period.precision));
  return precision === undefined || others.length > 0 ? 'irregular' : frequencyOf[precision];
}

const work: DeskLine['sources'][number] = {
  id: 'your-own-file',
  title: 'Your own figures',
  short: 'your own figures',
  read: '',
  kind: 'dataset',
  licence: 'not stated',
  bulk: false,
};
