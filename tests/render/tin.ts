import type { FigureLine, FigurePoint, LinesFigure, Subject } from '../../src/charts/figure.ts';
import type { Slot } from '../../src/charts/tokens.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { linesChartSchema } from '../../src/data/schemas/chart.ts';
import type { Unit } from '../../src/data/schemas/unit.ts';
import type { Wave } from '../../src/data/schemas/wave.ts';
import type { Status } from '../../src/data/status.ts';

/** Three bubbles that never were, in numbers that nobody will quote: figures as `figureOf` would give them. */

export const waveSlots = ['railroads', 'mobile', 'ai'] as const satisfies readonly Slot[];

const percent: Unit = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };
export const dollars: Unit = { id: 'usd', name: 'dollars', symbol: '$', measures: 'dollars', factor: 1 };

export const words = {
  question: 'quantity',
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

export const waves = [
  wave('tin', 'Tin', waveSlots[0], 1, '1903'),
  wave('lead', 'Lead', waveSlots[1], 2, '1912'),
  wave('zinc', 'Zinc', waveSlots[2], 3, undefined),
] as const;

export function subject(of: Wave | undefined, role: Subject['role'] = 'preferred'): Subject {
  const id = of?.id ?? 'slag';
  return {
    id: `share/${id}`,
    wave: of,
    title: `All ${id}`,
    includes: `All ${id}, over all that glitters`,
    role,
  };
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

export const r = 'reported';
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
    ...drawnAs(of),
    points: years.map((year, index) => point(String(year), x(year), values[index] ?? 0, status[index] ?? r)),
    continuation: open ? point('1926-Q3/1927-Q2', x(1926) + 0.5, 3.11, 'derived') : undefined,
    continuationId: open ? 'share/zinc-quarters' : undefined,
    open: open && aligned,
  };
}

/** A line in the ink of its wave, of which no point is marked for being one of few. */
function drawnAs(of: Wave | undefined) {
  return {
    id: `share/${of?.id ?? 'slag'}`,
    subject: subject(of),
    name: of?.name ?? 'Slag',
    short: of?.short ?? 'Slag',
    tone: 'wave',
    curve: 'straight',
    every: 1.01,
    few: false,
    prices: 'current',
  } as const;
}

const lines = [
  { line: 'share/tin' },
  { line: 'share/lead', place: 'before' },
  {
    line: 'share/zinc',
    place: 'start',
    detail: 'five pits',
    continuation: { line: 'share/zinc-quarters', at: '1926-Q3/1927-Q2' },
  },
];
const labels = [
  { line: 'share/tin', at: '1903', side: 'right', strong: true },
  { line: 'share/zinc-quarters', at: '1926-Q3/1927-Q2', words: 'so far', side: 'above', symbol: false },
  { line: 'share/lead', at: '1912', side: 'left', narrow: false },
];
const events = [{ line: 'share/tin', at: '1905', words: 'Tin cried, 1905', side: 'right' }];
export const common = {
  unit: percent,
  subjects: waves.map((each) => subject(each)),
  sources: [],
  statuses: ['reported', 'derived', 'estimate', 'projection'] as const,
};

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
  cloud: [],
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
  cloud: [],
  rule: undefined,
  ...common,
};

const prices = [
  { of: undefined, tone: 'ink', curve: 'straight', values: [90, 40, 20, 9, 5, 4] },
  { of: undefined, tone: 'muted', curve: 'straight', values: [60, 60, 60, 60, 60, 60] },
  { of: waves[0], tone: 'wave', curve: 'step', values: [80, 80, 30, 30, 30, 8] },
  { of: waves[1], tone: 'wave', curve: 'step', values: [70, 7, 7, 0.7, 0.7, 0.7] },
  { of: waves[2], tone: 'wave', curve: 'straight', values: [50, 25, 12, 6, 3, 1.5] },
] as const;

/** Prices on a log axis: steps, a black line and a gray one of no wave, single values behind them, names that would touch. */
export const tinPrices: LinesFigure = {
  kind: 'lines',
  chart: {
    ...linesChartSchema.parse({
      kind: 'lines',
      ...words,
      lines: prices.map(({ of, tone, curve }) => ({ line: `share/${of?.id ?? 'slag'}`, tone, curve })),
      time: { since: 'first', to: 6, narrow: [0, 3] },
      value: { scale: 'log' },
    }),
    id: 'tin-prices',
  },
  lines: prices.map(({ of, tone, curve, values }) => ({
    ...drawnAs(of),
    tone,
    curve,
    points: values.map((value, index) => point(String(1901 + index), index, value, r)),
    few: true,
    continuation: undefined,
    continuationId: undefined,
    open: false,
  })),
  cloud: [3, 30, 45].map((value, index) => ({ ...point('1903', index + 0.5, value, r), name: 'dross' })),
  rule: 'Year 0 is each line’s first point.',
  ...common,
  unit: dollars,
  statuses: ['reported'],
};
