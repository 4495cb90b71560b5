import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { linesOf } from '../../src/model/lines.ts';
import { pageDrawings } from '../../src/render/drawings.ts';
import { type Readouts, readoutsOf } from '../../src/render/readouts.ts';
import { catalogue, lineOf, linesChart, rowsChart } from '../charts/tin.ts';

const { document } = new JSDOM().window;
const tin = { line: 'metal/tin#dug' };
const lead = { line: 'metal/lead#dug' };
const zinc = { line: 'metal/zinc#dug', continuation: { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' } };

function readouts(chart: ChartSpecification): Readouts {
  const figure = figureOf(chart, catalogue, lineOf);
  return readoutsOf(figure, tableOf(figure, catalogue), pageDrawings(figure, document));
}
/** The lines that the keys walk along, by name, with the periods of their points. */
const walks = (chart: ChartSpecification) =>
  readouts(chart).lines.map(({ name, slot, points }) => [name, slot, ...points.map(({ period }) => period)]);

describe('what the pointer reads of lines', () => {
  test('each line by the name of its wave, in the order of its points', () => {
    expect(walks(linesChart({ lines: [lead, tin], time: { calendar: [1903, 1911] } }))).toEqual([
      ['Lead and its friends', 'mobile', '1910', '1911'],
      ['Tin and its friends', 'railroads', '1903', '1904', '1905', '1908'],
    ]);
  });

  test('two lines of one wave by their own names', () => {
    const both = [tin, { line: 'metal/tin#all', name: 'All that glitters' }];
    expect(walks(linesChart({ lines: both, time: { calendar: [1904, 1905] } }))).toEqual([
      ['Tin dug', 'railroads', '1904', '1905'],
      ['All that glitters', 'railroads', '1904', '1905'],
    ]);
  });

  test('a line of no wave by its own name, without an ink', () => {
    const [bronze] = walks(linesChart({ lines: [{ line: 'metal/alloys#bronze.input' }] }));
    expect(bronze).toEqual(['bronze.input', '', '1901-01-15', '1902-07-02']);
  });

  test('a newer part-year ends the line that it continues', () => {
    expect(walks(linesChart({ lines: [zinc] }))).toEqual([
      ['Zinc and its friends', 'ai', '1921', '1922', '1922-Q3 to 1923-Q2, so far'],
    ]);
  });

  test('what stands behind the lines is one walk, each point by its model', () => {
    const cloud = { datasets: ['metal/alloys'], weights: { output: 1 } };
    const walked = walks(linesChart({ lines: [{ line: 'metal/alloys#brass.input' }], cloud }));
    expect(walked[1]?.slice(1)).toEqual([
      '',
      'bronze, 1901-01-15',
      'bronze, 1902-07-02',
      'bronze, 1903-03-01',
      'pewter, 1901-01-15',
    ]);
  });

  test('a point by its value, status, works and place in both drawings', () => {
    const { sizes, lines } = readouts(
      linesChart({ lines: [tin], time: { calendar: [1903, 1905], narrow: [1904, 1905] } }),
    );
    expect(sizes).toEqual([
      [720, 420],
      [344, 340],
    ]);
    const [first, second] = lines[0]?.points ?? [];
    expect(first).toMatchObject({ value: '40 n', status: 'reported', source: 'Fable 1901', order: 1903.5 });
    expect(second).toMatchObject({ value: '20 n', status: 'derived' });
    const [[firstX = 0, firstY = 0] = []] = (first?.at ?? []).map((place) => place ?? []);
    const [[secondX = 0, secondY = 0] = []] = (second?.at ?? []).map((place) => place ?? []);
    expect(firstX).toBeLessThan(secondX);
    expect(firstY).toBeLessThan(secondY);
  });

  test('what a drawing leaves out has no place in it', () => {
    const { lines } = readouts(linesChart({ lines: [tin], time: { calendar: [1902, 1905], narrow: [1904, 1905] } }));
    expect(lines[0]?.points.map(({ at }) => at.map((place) => place === null))).toEqual([
      [false, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test.each([
    ['a share to two decimals', { lines: [{ line: 'tin-share/tin' }] }, '10.00%'],
    ['an index bare', { lines: [lead], value: { index: 'first' } }, '100'],
    ['dollars', { lines: [{ line: 'metal/alloys#bronze.input' }] }, '$1'],
  ])('%s', (_, more, words) => expect(readouts(linesChart(more)).lines[0]?.points[0]?.value).toBe(words));
});

describe('what the pointer reads of rows', () => {
  const chart = rowsChart([
    {
      wave: 'tin',
      rows: [
        {
          narrow: 'T',
          mark: 'computed',
          points: [{ of: 'metal/tin#dug@1903' }, { of: 'metal/tin#dug@1904', words: 'after' }],
        },
        { narrow: 'G', missing: 'not found' },
        { narrow: 'H', points: [{ of: 'metal/tin#dug', statistic: 'trough' }] },
      ],
    },
    { title: 'Lead alone', wave: 'lead', rows: [{ narrow: 'L', points: [{ of: 'metal/lead#dug@1912' }] }] },
  ]);

  test('each group by its head, its rows by name, period and mark; nothing where nothing was found', () => {
    expect(walks(chart)).toEqual([
      [
        'Tin and its friends',
        'railroads',
        'Tin dug, 1903, computed',
        'Tin dug, after, 1904, computed',
        'Tin dug, 1908',
      ],
      ['Lead alone', 'mobile', 'Lead dug, 1912'],
    ]);
  });

  test('from the top down, each in both drawings', () => {
    const points = readouts(chart).lines.flatMap((line) => line.points);
    expect(points.map(({ order }) => order)).toEqual([1.5, 1.5, 3.5, 6]);
    for (const { at } of points) expect(at.every((place) => place !== null)).toBe(true);
    const tops = points.map(({ at }) => at[0]?.[1] ?? 0);
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  });
});

describe('of the charts of the site', () => {
  const real = readCatalogue(process.cwd());
  const realLine = linesOf(real);
  test.each([...real.charts.keys()])(
    '%s: every row of the table has one readout, in the drawing or left out of it',
    (id) => {
      const chart = real.charts.get(id);
      if (chart === undefined) throw new Error(`no chart ${id}`);
      const figure = figureOf(chart, real, realLine);
      const rows = tableOf(figure, real);
      const drawings = pageDrawings(figure, document);
      const points = readoutsOf(figure, rows, drawings).lines.flatMap((line) => line.points);
      expect(points).toHaveLength(rows.length);
      for (const [index, { span }] of drawings.entries()) {
        const outside = rows.filter(({ x }) => x < span[0] || x > span[1]).length;
        expect(points.filter(({ at }) => at[index] === null)).toHaveLength(outside);
      }
    },
  );
});
