import type { FigureRow, RowPoint, RowsFigure, Subject } from '../../src/charts/figure.ts';
import { rowsChartSchema } from '../../src/data/schemas/chart.ts';
import type { Wave } from '../../src/data/schemas/wave.ts';
import type { Status } from '../../src/data/status.ts';
import { common, dollars, r, subject, waves, words } from './tin.ts';

const value = (periods: string, amount: number, status: Status, more: Partial<RowPoint> = {}): RowPoint => ({
  id: 'tin/output#dug',
  value: amount,
  low: undefined,
  high: undefined,
  status,
  from: [`tin/output#dug@${periods}`],
  periods,
  prices: 'current',
  words: undefined,
  narrowWords: undefined,
  concept: undefined,
  ...more,
});

function row(of: Wave, role: Subject['role'], points: readonly RowPoint[], more: Partial<FigureRow> = {}): FigureRow {
  const told = subject(of, role);
  return {
    subject: told,
    name: told.title,
    narrow: of.id,
    wave: of,
    tone: 'wave',
    course: false,
    strong: role === 'preferred',
    quoted: role === 'quoted',
    mark: undefined,
    points,
    missing: undefined,
    ...more,
  };
}

const rowsChart = (id: string, axis: object) => ({
  ...rowsChartSchema.parse({
    kind: 'rows',
    ...words,
    value: axis,
    groups: [{ rows: [{ narrow: 'Tin', points: [{ of: 'share/tin@1903' }] }] }],
  }),
  id,
});

/** Definitions of three waves, each with its range beside its head. */
export const tinRows: RowsFigure = {
  kind: 'rows',
  chart: rowsChart('tin-rows', { unit: 'percent' }),
  groups: [
    [
      row(waves[0], 'preferred', [value('1903', 3.33, r)]),
      row(waves[0], 'quoted', [value('1901–09', 4.44, r)], { mark: 'contradicted' }),
    ],
    [row(waves[1], 'preferred', [value('1912', 2.55, r)]), row(waves[1], 'proxy', [value('1911', 1.55, 'derived')])],
    [
      row(waves[2], 'preferred', [value('1926', 2.77, 'estimate')]),
      row(waves[2], 'rival', [value('1926-Q3', 3.11, 'derived')], { mark: 'one quarter' }),
    ],
  ].map((rows, index) => ({ heading: waves[index]?.name, wave: waves[index], span: true, rows })),
  ...common,
};

/** Prices on a log axis, in one group without a head: a range, several values in a row, and a row without any. */
export const tinRanges: RowsFigure = {
  kind: 'rows',
  chart: rowsChart('tin-ranges', { unit: 'usd', scale: 'log' }),
  groups: [
    {
      heading: undefined,
      wave: undefined,
      span: false,
      rows: [
        row(waves[0], 'rival', [value('1901', 12, r, { low: 6, high: 60 })], { name: 'Tin, a nugget' }),
        row(waves[1], 'rival', [value('1901', 300, r), value('1909', 3, 'estimate')], { name: 'Lead, then and now' }),
        row(waves[2], 'rival', [value('1926', 0.7, 'derived', { words: 'the last', concept: 'surplus' })]),
        row(waves[2], undefined, [], { name: 'Gold', narrow: 'gold', missing: 'not found' }),
      ],
    },
  ],
  ...common,
  unit: dollars,
};
