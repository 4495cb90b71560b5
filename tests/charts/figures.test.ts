import { describe, expect, test } from 'vitest';
import { describe as sentenceOf } from '../../src/charts/describe.ts';
import type { Figure, FigureLine, LinesFigure, RowsFigure } from '../../src/charts/figure.ts';
import { figureOf } from '../../src/charts/figureOf.ts';
import { markedPoints, segmentsOf } from '../../src/charts/segments.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { linesOf } from '../../src/model/lines.ts';
import { present } from './tin.ts';

/** The charts of the site, from the data of the site; the first three with their known answers. */

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const drawn = (id: string): Figure => figureOf(present(catalogue.charts.get(id)), catalogue, lineOf);

function linesOfChart(id: string): LinesFigure {
  const figure = drawn(id);
  if (figure.kind !== 'lines') throw new Error(`${id} has no lines`);
  return figure;
}

function rowsOfChart(id: string): RowsFigure {
  const figure = drawn(id);
  if (figure.kind !== 'rows') throw new Error(`${id} has no rows`);
  return figure;
}

const aligned = linesOfChart('capex-to-gdp');
const calendar = linesOfChart('capex-to-gdp-calendar');
const definitions = rowsOfChart('capex-definitions');
const line = ({ lines }: LinesFigure, name: string): FigureLine =>
  present(lines.find(({ id }) => id === `capex-to-gdp/${name}`));
const periods = (points: readonly { readonly period: { readonly text: string } }[]) =>
  points.map(({ period }) => period.text);

describe('the chart aligned at the investment peak', () => {
  test.each([
    ['railroads-gross', '1871'],
    ['fiber-communication', '2000'],
    ['mobile-ctia', '2002'],
    ['ai-five', '2025'],
  ])('puts %s of %s at year 0', (name, year) => {
    expect(line(aligned, name).points.find(({ x }) => x === 0)?.period.text).toBe(year);
  });

  test('leaves AI alone open, with its newer four quarters half a year on', () => {
    expect(aligned.lines.filter(({ open }) => open).map(({ id }) => id)).toEqual(['capex-to-gdp/ai-five']);
    const { continuation, continuationId } = line(aligned, 'ai-five');
    expect(continuation?.x).toBeCloseTo(0.5, 1);
    expect(continuation?.period.text).toBe('2025-Q3/2026-Q2');
    expect(continuationId).toBe('capex-to-gdp/ai-five-four-quarters');
  });

  test('says its rule in words; a calendar chart has none', () => {
    expect(aligned.rule).toBe(
      'Year 0 is each wave’s investment peak: Railroads 1871, Fiber 2000, Mobile 2002. AI has none: its last full year, 2025, stands at 0; so far, not a peak.',
    );
    expect(calendar.rule).toBeUndefined();
  });

  test('shows the years of its window and no others', () => {
    const xs = aligned.lines.flatMap(({ points }) => points.map(({ x }) => x));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-12, 16]);
  });

  test('leaves the lone 1995 of mobile lone, and marks it', () => {
    const mobile = line(aligned, 'mobile-ctia');
    expect(segmentsOf(mobile).flatMap(({ points }) => periods(points))).not.toContain('1995');
    expect(periods(markedPoints(mobile, true))).toEqual(['1995']);
    const weaker = ['1995', '2003', '2004', '2007', '2008', '2016', '2017'];
    expect(periods(markedPoints(mobile, false))).toEqual(weaker);
  });

  test('joins the newer four quarters of AI as an estimate, and marks both ends', () => {
    const ai = line(aligned, 'ai-five');
    const last = present(segmentsOf(ai).at(-1));
    expect([last.status, ...periods(last.points)]).toEqual(['estimate', '2025', '2025-Q3/2026-Q2']);
    expect(periods(markedPoints(ai, true))).toEqual(['2025', '2025-Q3/2026-Q2']);
  });

  test('knows its unit, its statuses and its works, each once', () => {
    expect(aligned.unit.id).toBe('percent');
    expect(aligned.statuses).toEqual(['reported', 'derived']);
    expect(new Set(aligned.sources).size).toBe(aligned.sources.length);
    expect(aligned.sources.length).toBeGreaterThan(3);
  });
});

test('the calendar chart puts a year at its middle and keeps every year', () => {
  const { points } = line(calendar, 'railroads-gross');
  expect([points[0]?.x, points.at(-1)?.x, points.length]).toEqual([1870.5, 1900.5, 31]);
});

test('neither joins points more than a year apart', () => {
  for (const each of [...aligned.lines, ...calendar.lines])
    for (const { points } of segmentsOf(each))
      for (const [index, point] of points.slice(1).entries())
        expect(point.x - present(points[index]).x).toBeLessThanOrEqual(1.01);
});

test('the definitions have the known answers, row by row', () => {
  const of = ({ rows }: RowsFigure['groups'][number]) => rows.map(({ points }) => points[0]?.value.toFixed(2));
  expect(definitions.groups.map((group) => [group.wave?.short, group.heading, group.span, ...of(group)])).toEqual([
    ['Railroads', 'Railroads', true, '5.42', '5.49', '4.20', '2.13', '6.00'],
    ['Fiber', 'Dot-com and fiber', true, '4.65', '4.46', '4.40', '1.38', '1.01', '0.91', '0.74'],
    ['Mobile', 'Mobile', true, '0.44', '0.32', '0.24', '0.20', '0.17'],
    ['AI', 'AI', true, '5.07', '4.56', '2.25', '2.00', '1.79', '1.79', '1.34', '0.21'],
  ]);
  const rows = definitions.groups.flatMap((group) => group.rows);
  expect(rows.filter(({ strong }) => strong).map(({ narrow }) => narrow)).toEqual([
    'Steam railroads, gross',
    'Communication gear',
    'US networks',
    'Five firms, 2025',
  ]);
  expect(rows.filter(({ quoted }) => quoted).map(({ narrow }) => narrow)).toEqual(['“6% in the 1880s”', 'Quoted “2%”']);
});

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
    'Chart of rows: Railroads, 5 figures, 2.13 to 5.49%; Dot-com and fiber, 7 figures, 0.74 to 4.65%; Mobile, 5 figures, 0.17 to 0.44%; AI, 8 figures, 0.21 to 5.07%.',
  ],
])('the sentence of %s', (id, sentence) => expect(sentenceOf(drawn(id))).toBe(sentence));

test.each([
  ['capex-to-gdp', aligned.lines.reduce((sum, { points }) => sum + points.length, 1)],
  ['capex-to-gdp-calendar', calendar.lines.reduce((sum, { points }) => sum + points.length, 1)],
  ['capex-definitions', 25],
])('the table of %s has a row for each value drawn, with works and rows behind it', (id, count) => {
  const rows = tableOf(drawn(id), catalogue);
  expect(rows).toHaveLength(count);
  for (const { sources, from, years } of rows) {
    expect(sources).not.toEqual([]);
    expect(from).not.toEqual([]);
    expect(years === undefined).toBe(id !== 'capex-to-gdp');
  }
});

test.each([...catalogue.charts.keys()])('every label and event of %s stands on a point of its line', (id) => {
  const figure = drawn(id);
  if (figure.kind === 'rows') return;
  for (const { line: name, at } of [...figure.chart.labels, ...figure.chart.events]) {
    const own = figure.lines.filter((each) => each.id === name).flatMap(({ points }) => points);
    const later = figure.lines.flatMap(({ continuationId, continuation }) =>
      continuationId === name && continuation !== undefined ? [continuation] : [],
    );
    expect(periods([...own, ...later]), `${name}@${at}`).toContain(at);
  }
});

describe('figureOf refuses, for lines as for rows', () => {
  test.each<[string, ChartSpecification, string]>([
    [
      'a definition that does not exist',
      { ...aligned.chart, lines: [{ ...present(aligned.chart.lines[0]), line: 'capex-to-gdp/canals' }] },
      'unknown definition capex-to-gdp/canals',
    ],
    [
      'a period that the line lacks',
      {
        ...definitions.chart,
        groups: [
          {
            span: false,
            rows: [
              { narrow: 'Rails', tone: 'wave', course: false, points: [{ of: 'capex-to-gdp/railroads-gross@1801' }] },
            ],
          },
        ],
      },
      'missing period: capex-to-gdp/railroads-gross has no 1801',
    ],
  ])('%s', (_, chart, message) => {
    expect(() => figureOf(chart, catalogue, lineOf)).toThrow(message);
  });
});
