import type { FigureLine, FigurePoint, LadderFigure, LinesFigure, Rung } from '../../src/charts/figure.ts';
import type { Slot } from '../../src/charts/tokens.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { ladderChartSchema, linesChartSchema } from '../../src/data/schemas/chart.ts';
import type { Definition } from '../../src/data/schemas/measure.ts';
import type { Status } from '../../src/data/schemas/status.ts';
import type { Wave } from '../../src/data/schemas/wave.ts';

/** Three bubbles that never were, in numbers that nobody will quote: figures as `figureOf` would give them. */

export const waveSlots = ['railroads', 'mobile', 'ai'] as const satisfies readonly Slot[];

const percent = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };

const words = {
  measure: 'tin-share',
  title: 'Tin outshone lead',
  subtitle: 'Share of all that glitters',
  takeaway: 'It was not gold.',
  caveats: ['It never was.'],
  sourceLine: 'Fable 1901',
  checks: [{ of: 'tin-share/tin@1901', between: [0, 9] }],
  changelog: [{ date: '1999-01-01', change: 'First version' }],
};

function wave(id: string, name: string, slot: Slot, order: number, peak: string | undefined): Wave {
  const absent = { absent: 'Unknown.' };
  const dated = {
    kind: 'investment' as const,
    period: peak ?? '',
    event: 'Glitter',
    reason: 'It shone.',
    source: 'fable-1901',
  };
  return {
    id,
    title: `The ${name} bubble`,
    name,
    short: name,
    region: 'Nowhere',
    summary: 'It never was.',
    slot,
    order,
    anchors: {
      start: absent,
      'investment-peak': peak === undefined ? absent : dated,
      'price-peak': absent,
      panic: absent,
      trough: absent,
    },
  };
}

const waves = [
  wave('tin', 'Tin', waveSlots[0], 1, '1903'),
  wave('lead', 'Lead', waveSlots[1], 2, '1912'),
  wave('zinc', 'Zinc', waveSlots[2], 3, undefined),
] as const;

function definition(id: string, role: Definition['role'] = 'preferred'): Definition {
  const line = { series: `tin/output#${id}` } as unknown as Definition['line'];
  return { wave: id, role, name: `All ${id}`, includes: `All ${id}, over all that glitters`, line };
}

function point(period: string, x: number, value: number, status: Status): FigurePoint {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(`no period: ${period}`);
  return { period: parsed, x, value, status, from: [`tin/output#dug@${period}`] };
}

interface Told {
  readonly of: Wave;
  readonly zero: number;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly status: readonly Status[];
}

const r = 'reported';
const told: readonly Told[] = [
  {
    of: waves[0],
    zero: 1903,
    years: [1901, 1902, 1903, 1904, 1905, 1906],
    values: [1.11, 2.22, 3.33, 2.22, 1.11, 0.11],
    status: [r, r, r, 'derived', 'derived', r],
  },
  {
    of: waves[1],
    zero: 1912,
    years: [1909, 1911, 1912, 1913, 1914, 1915],
    values: [0.55, 1.55, 2.55, 1.55, 0.55, 0.55],
    status: [r, r, r, r, 'projection', 'projection'],
  },
  {
    of: waves[2],
    zero: 1926,
    years: [1921, 1922, 1923, 1924, 1925, 1926],
    values: [0.77, 0.77, 1.77, 1.77, 2.77, 2.77],
    status: [r, r, r, 'estimate', 'estimate', 'estimate'],
  },
];

function lineOf({ of, zero, years, values, status }: Told, aligned: boolean): FigureLine {
  const x = (year: number) => (aligned ? year - zero : year + 0.5);
  const open = of.id === 'zinc';
  return {
    id: of.id,
    wave: of,
    definition: definition(of.id),
    points: years.map((year, index) => point(String(year), x(year), values[index] ?? 0, status[index] ?? r)),
    continuation: open ? point('1926-Q3/1927-Q2', x(1926) + 0.5, 3.11, 'derived') : undefined,
    continuationId: open ? 'zinc-quarters' : undefined,
    open: open && aligned,
  };
}

const lines = [
  { definition: 'tin' },
  { definition: 'lead', name: 'before' },
  {
    definition: 'zinc',
    name: 'start',
    detail: 'five pits',
    continuation: { definition: 'zinc-quarters', at: '1926-Q3/1927-Q2' },
  },
];
const labels = [
  { definition: 'tin', at: '1903', side: 'right', strong: true },
  { definition: 'zinc-quarters', at: '1926-Q3/1927-Q2', words: 'so far', side: 'above', symbol: false },
  { definition: 'lead', at: '1912', side: 'left', narrow: false },
];
const events = [{ definition: 'tin', at: '1905', words: 'Tin cried, 1905', side: 'right' }];
const common = { unit: percent, sources: [], statuses: ['reported', 'derived', 'estimate', 'projection'] as const };

export const tinAligned: LinesFigure = {
  kind: 'lines',
  chart: {
    ...linesChartSchema.parse({
      kind: 'lines',
      ...words,
      lines,
      labels,
      events,
      time: { align: 'investment-peak', openWave: 'last-full-year', from: -5, to: 5, narrow: [-3, 3] },
    }),
    id: 'tin-aligned',
  },
  lines: told.map((each) => lineOf(each, true)),
  rule: 'Year 0 is each wave’s investment peak: Tin 1903, Lead 1912.',
  ...common,
};

export const tinCalendar: LinesFigure = {
  kind: 'lines',
  chart: {
    ...linesChartSchema.parse({ kind: 'lines', ...words, lines, labels, events, time: { calendar: [1900, 1930] } }),
    id: 'tin-calendar',
  },
  lines: told.map((each) => lineOf(each, false)),
  rule: undefined,
  ...common,
};

function rung(
  id: string,
  role: Definition['role'],
  period: string,
  value: number,
  status: Status,
  mark?: string,
): Rung {
  return { id, definition: definition(id, role), point: point(period, 0, value, status), narrow: id, mark };
}

export const tinLadder: LadderFigure = {
  kind: 'ladder',
  chart: {
    ...ladderChartSchema.parse({ kind: 'ladder', ...words, rungs: [{ definition: 'tin', at: '1903', narrow: 'Tin' }] }),
    id: 'tin-ladder',
  },
  groups: [
    {
      wave: waves[0],
      rungs: [
        rung('tin', 'preferred', '1903', 3.33, 'reported'),
        rung('tin', 'quoted', '1901/1909', 4.44, 'reported', 'contradicted'),
      ],
    },
    {
      wave: waves[1],
      rungs: [rung('lead', 'preferred', '1912', 2.55, 'reported'), rung('lead', 'proxy', '1911', 1.55, 'derived')],
    },
    {
      wave: waves[2],
      rungs: [
        rung('zinc', 'preferred', '1926', 2.77, 'estimate'),
        rung('zinc', 'rival', '1926-Q3', 3.11, 'derived', 'one quarter'),
      ],
    },
  ],
  ...common,
};
