import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../src/charts/describe.ts';
import type { Figure, FigureLine, FigurePoint, LadderFigure, LinesFigure } from '../../src/charts/figure.ts';
import { figureOf, observationOf, sourcesOf } from '../../src/charts/figureOf.ts';
import { formatNumber, formatPeriod, formatShare, formatWithUnit } from '../../src/charts/format.ts';
import { markedPoints, segmentsOf } from '../../src/charts/segments.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { parsePeriod } from '../../src/data/period.ts';
import type { ChartSpecification, LinesChart } from '../../src/data/schemas/chart.ts';
import { type Status, statuses } from '../../src/data/schemas/status.ts';
import { linesOf } from '../../src/model/lines.ts';
import { weakest } from '../../src/model/status.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const ids = ['capex-to-gdp', 'capex-to-gdp-calendar', 'capex-definitions'] as const;

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

const chartOf = (id: string): ChartSpecification => present(catalogue.charts.get(id));
const drawn = (id: string): Figure => figureOf(chartOf(id), catalogue, lineOf);

function linesFigure(id: string): LinesFigure {
  const figure = drawn(id);
  if (figure.kind !== 'lines') throw new Error(`${id} has no lines`);
  return figure;
}

function ladderFigure(id: string): LadderFigure {
  const figure = drawn(id);
  if (figure.kind !== 'ladder') throw new Error(`${id} is no ladder`);
  return figure;
}

const aligned = linesFigure('capex-to-gdp');
const calendar = linesFigure('capex-to-gdp-calendar');
const ladder = ladderFigure('capex-definitions');
const line = (figure: LinesFigure, id: string): FigureLine => present(figure.lines.find((each) => each.id === id));

group('a chart aligned at the investment peak', () => {
  test.each([
    ['railroads-gross', '1871'],
    ['fiber-communication', '2000'],
    ['mobile-ctia', '2002'],
    ['ai-five', '2025'],
  ])('puts %s of %s at year 0', (id, year) => {
    expect(line(aligned, id).points.find(({ x }) => x === 0)?.period.text).toBe(year);
  });

  test('leaves AI alone open, with its newer four quarters half a year on', () => {
    expect(aligned.lines.filter(({ open }) => open).map(({ id }) => id)).toEqual(['ai-five']);
    const { continuation, continuationId } = line(aligned, 'ai-five');
    expect(continuation?.x).toBeCloseTo(0.5, 1);
    expect(continuation?.period.text).toBe('2025-Q3/2026-Q2');
    expect(continuationId).toBe('ai-five-four-quarters');
  });

  test('says its rule in words', () => {
    expect(aligned.rule).toBe(
      'Year 0 is each wave’s investment peak: Railroads 1871, Fiber 2000, Mobile 2002. AI has none: its last full year, 2025, stands at 0; so far, not a peak.',
    );
    expect(calendar.rule).toBeUndefined();
  });

  test('shows the years of its window and no others', () => {
    const xs = aligned.lines.flatMap(({ points }) => points.map(({ x }) => x));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-12, 16]);
  });
});

test('a calendar chart puts a year at its middle and keeps every year', () => {
  const { points } = line(calendar, 'railroads-gross');
  expect([points[0]?.x, points.at(-1)?.x, points.length]).toEqual([1870.5, 1900.5, 31]);
});

test('a figure knows its unit, its statuses and its works', () => {
  expect(aligned.unit.id).toBe('percent');
  expect(aligned.statuses).toEqual(['reported', 'derived']);
  expect(new Set(aligned.sources).size).toBe(aligned.sources.length);
  expect(aligned.sources.length).toBeGreaterThan(3);
});

group('figureOf refuses', () => {
  const lines = chartOf('capex-to-gdp') as LinesChart;
  test.each<[string, ChartSpecification, string]>([
    [
      'a definition that does not exist',
      { ...lines, lines: [{ definition: 'canals', name: 'end', raise: 0 }] },
      'unknown definition capex-to-gdp/canals',
    ],
    ['a measure that does not exist', { ...lines, measure: 'luck' }, 'unknown definition luck/railroads-gross'],
    [
      'a measure that does not exist, without lines',
      { ...lines, measure: 'luck', lines: [] },
      'unknown unit of the measure luck',
    ],
    [
      'a period that the line lacks',
      { ...ladder.chart, rungs: [{ definition: 'railroads-gross', at: '1801', narrow: 'Rails' }] },
      'missing period: capex-to-gdp/railroads-gross has no 1801',
    ],
  ])('%s', (_, chart, message) => {
    expect(() => figureOf(chart, catalogue, lineOf)).toThrow(message);
  });

  test('an open wave without a single year', () => {
    const empty = (name: string) => ({ ...lineOf(name), points: [] });
    expect(() =>
      figureOf({ ...lines, lines: [{ definition: 'ai-five', name: 'end', raise: 0 }] }, catalogue, empty),
    ).toThrow('missing anchor: capex-to-gdp/ai-five has neither a investment-peak nor a last year');
  });
});

test('an observation is found by its name, and a wrong name finds none', () => {
  const [name] = present(line(aligned, 'railroads-gross').points[0]).from;
  expect(observationOf(present(name), catalogue)?.period.text).toBe('1870');
  expect(observationOf('nowhere', catalogue)).toBeUndefined();
  expect(sourcesOf([], catalogue)).toEqual([]);
});

group('segmentsOf', () => {
  const pointsOf = (years: readonly (readonly [number, Status])[]): FigurePoint[] =>
    years.map(([year, status]) => ({
      x: year,
      value: year / 1000,
      status,
      from: [],
      period: present(parsePeriod(String(year))),
    }));
  const of = (years: readonly (readonly [number, Status])[]): FigureLine => ({
    ...line(aligned, 'mobile-ctia'),
    points: pointsOf(years),
    continuation: undefined,
  });

  test('leaves the lone 1995 of mobile lone, and marks it', () => {
    const mobile = line(aligned, 'mobile-ctia');
    expect(segmentsOf(mobile).flatMap(({ points }) => points.map(({ period }) => period.text))).not.toContain('1995');
    expect(markedPoints(mobile, true).map(({ period }) => period.text)).toEqual(['1995']);
    expect(markedPoints(mobile, false).map(({ period }) => period.text)).toEqual([
      '1995',
      '2003',
      '2004',
      '2007',
      '2008',
      '2016',
      '2017',
    ]);
  });

  test('gives a stretch the weaker status of its two ends', () => {
    const cut = segmentsOf(
      of([
        [1901, 'reported'],
        [1902, 'reported'],
        [1903, 'estimate'],
        [1904, 'derived'],
        [1905, 'derived'],
      ]),
    );
    expect(cut.map(({ status, points }) => [status, ...points.map(({ x }) => x)])).toEqual([
      ['reported', 1901, 1902],
      ['estimate', 1902, 1903, 1904],
      ['derived', 1904, 1905],
    ]);
  });

  test('never joins two points of one status across a gap', () => {
    const cut = segmentsOf(
      of([
        [1901, 'reported'],
        [1902, 'reported'],
        [1904, 'reported'],
        [1905, 'reported'],
      ]),
    );
    expect(cut.map(({ points }) => points.map(({ x }) => x))).toEqual([
      [1901, 1902],
      [1904, 1905],
    ]);
  });

  test('joins the continuation as an estimate, and marks the open end and the continuation', () => {
    const ai = line(aligned, 'ai-five');
    const last = present(segmentsOf(ai).at(-1));
    expect(last.status).toBe('estimate');
    expect(last.points.map(({ period }) => period.text)).toEqual(['2025', '2025-Q3/2026-Q2']);
    expect(markedPoints(ai, false).map(({ period }) => period.text)).toEqual(
      expect.arrayContaining(['2025', '2025-Q3/2026-Q2']),
    );
  });

  test('an empty line has no stretch, with or without a continuation', () => {
    const ai = line(aligned, 'ai-five');
    expect(segmentsOf({ ...ai, points: [] })).toEqual([]);
    expect(segmentsOf(of([]))).toEqual([]);
  });

  test('property: neighbors in a stretch follow each other, every such pair is drawn once, in its status', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1900, max: 1925 }), { maxLength: 26 });
    fc.assert(
      fc.property(years, fc.infiniteStream(fc.constantFrom(...statuses)), (some, stream) => {
        const dated = [...some].sort((a, b) => a - b).map((year) => [year, present(stream.next().value)] as const);
        const { points } = of(dated);
        const pairs = segmentsOf(of(dated)).flatMap((stretch) =>
          stretch.points
            .slice(1)
            .map((point, index) => ({ before: present(stretch.points[index]), point, status: stretch.status })),
        );
        for (const { before, point, status } of pairs) {
          expect(point.x - before.x).toBeLessThanOrEqual(1.01);
          expect(status).toBe(weakest([before.status, point.status]));
        }
        const due = points.slice(1).filter((point, index) => point.x - present(points[index]).x <= 1.01);
        expect(pairs.map(({ point }) => point.x)).toEqual(due.map(({ x }) => x));
        const reached = new Set(pairs.flatMap(({ before, point }) => [before.x, point.x]));
        const marked = new Set(markedPoints(of(dated), true).map(({ x }) => x));
        for (const { x } of points) expect(reached.has(x) || marked.has(x)).toBe(true);
      }),
      { seed: 1873 },
    );
  });

  test.each(['capex-to-gdp', 'capex-to-gdp-calendar'])('joins no points of %s more than a year apart', (id) => {
    for (const { points, continuation, ...rest } of linesFigure(id).lines)
      for (const stretch of segmentsOf({ ...rest, points, continuation }))
        for (const [index, point] of stretch.points.slice(1).entries())
          expect(point.x - present(stretch.points[index]).x).toBeLessThanOrEqual(1.01);
  });
});

test('the ladder has the known answers, rung by rung', () => {
  const values = ladder.groups.flatMap(({ rungs }) => rungs.map(({ point }) => point.value.toFixed(2)));
  const answers = [5.42, 5.49, 4.2, 2.13, 6, 4.65, 4.46, 4.4, 1.38, 1.01, 0.91, 0.74, 0.44, 0.32, 0.24, 0.2, 0.17];
  const ai = [5.07, 4.56, 2.25, 2, 1.79, 1.79, 1.34, 0.21];
  expect(values).toEqual([...answers, ...ai].map((value) => value.toFixed(2)));
  expect(ladder.groups.map(({ wave, rungs }) => [wave.short, rungs.length])).toEqual([
    ['Railroads', 5],
    ['Fiber', 7],
    ['Mobile', 5],
    ['AI', 8],
  ]);
});

group('describe', () => {
  test.each([
    [
      'capex-to-gdp',
      'Line chart by years from the investment peak: Railroads, 1870 to 1887, highest 5.4% in 1871, lowest 1.2% in 1876; Dot-com and fiber, 1988 to 2016, highest 1.4% in 2000, lowest 0.62% in 2014; Mobile, 1995 to 2018, highest 0.24% in 2004, lowest 0.07% in 1995; AI, 2013 to 2025, highest 1.3% in 2025, lowest 0.11% in 2013, then 1.8% in 2025-Q3 to 2026-Q2.',
    ],
    [
      'capex-to-gdp-calendar',
      'Line chart by calendar year: Railroads, 1870 to 1900, highest 5.4% in 1871, lowest 0.29% in 1897; Dot-com and fiber, 1985 to 2016, highest 1.4% in 2000, lowest 0.62% in 2014; Mobile, 1995 to 2024, highest 0.24% in 2004, lowest 0.07% in 1995; AI, 2013 to 2025, highest 1.3% in 2025, lowest 0.11% in 2013, then 1.8% in 2025-Q3 to 2026-Q2.',
    ],
    [
      'capex-definitions',
      'Ladder of definitions: Railroads, 5 figures, 2.13 to 5.49% of GDP; Dot-com and fiber, 7 figures, 0.74 to 4.65% of GDP; Mobile, 5 figures, 0.17 to 0.44% of GDP; AI, 8 figures, 0.21 to 5.07% of GDP.',
    ],
  ])('says %s in one sentence', (id, sentence) => {
    expect(describe(drawn(id))).toBe(sentence);
  });

  test('a line without points has no data', () => {
    const empty = { ...line(calendar, 'mobile-ctia'), points: [] };
    expect(describe({ ...calendar, lines: [empty] })).toBe('Line chart by calendar year: Mobile, no data.');
  });
});

group('tableOf', () => {
  test.each(ids)('has one row for each point that %s draws, with works and rows behind it', (id) => {
    const figure = drawn(id);
    const points =
      figure.kind === 'lines'
        ? figure.lines.flatMap((each) => [...each.points, ...(each.continuation ? [each.continuation] : [])])
        : figure.groups.flatMap(({ rungs }) => rungs.map(({ point }) => point));
    const rows = tableOf(figure, catalogue);
    expect(rows.map(({ period, value, status }) => [period, value, status])).toEqual(
      points.map(({ period, value, status }) => [period.text, value, status]),
    );
    for (const row of rows) {
      expect(row.sources).not.toEqual([]);
      expect(row.from).not.toEqual([]);
      expect(row.years === undefined).toBe(id !== 'capex-to-gdp');
    }
  });

  test('calls a continuation so far, by the definition it is measured by', () => {
    expect(tableOf(aligned, catalogue).at(-1)).toMatchObject({
      wave: 'AI',
      definition: 'ai-five-four-quarters',
      mark: 'so far',
      period: '2025-Q3/2026-Q2',
    });
    const nameless = { ...line(aligned, 'ai-five'), continuationId: undefined };
    expect(tableOf({ ...aligned, lines: [nameless] }, catalogue).at(-1)?.definition).toBe('ai-five');
  });
});

group('numbers and periods in words', () => {
  test.each<[number, number, string]>([
    [1234567.891, 2, '1,234,567.89'],
    [-5, 0, '−5'],
    [-1234.5, 1, '−1,234.5'],
    [-0.004, 2, '0.00'],
    [0, 1, '0.0'],
    [0.25, 2, '0.25'],
  ])('formatNumber(%d, %d) = %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text));

  test.each<[number, Status, string]>([
    [5.424, 'reported', '5.4%'],
    [0.951, 'derived', '1.0%'],
    [0.949, 'derived', '0.95%'],
    [0.196, 'reported', '0.20%'],
    [1.34, 'estimate', '~1.3%'],
    [0.2, 'projection', '~0.20%'],
    [-0.5, 'reported', '−0.50%'],
  ])('formatShare(%d, %s) = %s', (value, status, text) => expect(formatShare(value, status)).toBe(text));

  test('formatShare takes a count of decimals', () => expect(formatShare(5.424, 'estimate', 2)).toBe('~5.42%'));

  test.each([
    ['1871', '1871'],
    ['1873-09', '1873-09'],
    ['1869/1873', '1869–73'],
    ['1996/2001', '1996–2001'],
    ['2025-Q3/2026-Q2', '2025-Q3 to 2026-Q2'],
  ])('formatPeriod(%s) = %s', (period, words) => expect(formatPeriod(period)).toBe(words));

  test('formatWithUnit prints percent, dollars and names', () => {
    const unit = { id: 'x', name: 'nuggets', symbol: '', measures: 'tin', factor: 1 };
    expect(formatWithUnit(1.25, { ...unit, id: 'percent', symbol: '%' }, 1)).toBe('1.3%');
    expect(formatWithUnit(1234, { ...unit, symbol: '$m' }, 0)).toBe('$1,234m');
    expect(formatWithUnit(3, { ...unit, symbol: 'n' }, 0)).toBe('3 n');
    expect(formatWithUnit(3, unit, 0)).toBe('3 nuggets');
  });
});
