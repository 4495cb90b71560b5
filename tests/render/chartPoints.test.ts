import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { linesOf } from '../../src/model/lines.ts';
import type { CardInputs } from '../../src/render/cardTables.ts';
import { type ChartPoints, chartPoints } from '../../src/render/chartPoints.ts';
import { pageDrawings } from '../../src/render/drawings.ts';
import { catalogue, lineOf, linesChart, rowsChart } from '../charts/tin.ts';

const { document } = new JSDOM().window;
const tin = { line: 'metal/tin#dug' };
const lead = { line: 'metal/lead#dug' };
const zinc = { line: 'metal/zinc#dug', continuation: { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' } };

const words: Omit<CardInputs, 'catalogue'> = {
  href: (path) => `/base${path}`,
  rowHref: (row) => `/rows/${row}`,
  rowValue: ({ value }) => `just ${value}`,
  statusWords: { reported: 'Printed.', derived: 'Derived.', estimate: 'Guessed.', projection: 'Hoped.' },
};
function points(chart: ChartSpecification, of = catalogue): ChartPoints {
  const figure = figureOf(chart, of, lineOf);
  const drawn = { figure, rows: tableOf(figure, of), drawings: pageDrawings(figure, document) };
  return chartPoints(drawn, { ...words, catalogue: of, lineOf });
}
/** The lines that the keys walk along, by name, with the periods of their points. */
const walks = (chart: ChartSpecification) => walked(points(chart));
const walked = ({ texts, lines }: ChartPoints) =>
  lines.map(({ name, slot, named, points: walk }) => [
    name,
    slot,
    ...walk.map((point) => (named ? `${texts[point.name]}, ${point.period}` : point.period)),
  ]);

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
    const found = walks(linesChart({ lines: [{ line: 'metal/alloys#brass.input' }], cloud }));
    expect(found[1]?.slice(1)).toEqual([
      '',
      'bronze, 1901-01-15',
      'bronze, 1902-07-02',
      'bronze, 1903-03-01',
      'pewter, 1901-01-15',
    ]);
  });

  test('a point by its value, status, works and place in both drawings', () => {
    const { sizes, lines } = points(
      linesChart({ lines: [tin], time: { calendar: [1903, 1905], narrow: [1904, 1905] } }),
    );
    expect(sizes).toEqual([
      [720, 420],
      [344, 340],
    ]);
    const [first, second] = lines[0]?.points ?? [];
    expect(first).toMatchObject({ value: '40 n', exact: 40, status: 'reported', order: 1903.5 });
    expect(second).toMatchObject({ value: '20 n', status: 'derived' });
    const [[firstX = 0, firstY = 0] = []] = (first?.at ?? []).map((place) => place ?? []);
    const [[secondX = 0, secondY = 0] = []] = (second?.at ?? []).map((place) => place ?? []);
    expect(firstX).toBeLessThan(secondX);
    expect(firstY).toBeLessThan(secondY);
  });

  test('what a drawing leaves out has no place in it', () => {
    const { lines } = points(linesChart({ lines: [tin], time: { calendar: [1902, 1905], narrow: [1904, 1905] } }));
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
  ])('%s', (_, more, words) => expect(points(linesChart(more)).lines[0]?.points[0]?.value).toBe(words));
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
    const found = points(chart).lines.flatMap((line) => line.points);
    expect(found.map(({ order }) => order)).toEqual([1.5, 1.5, 3.5, 6]);
    for (const { at } of found) expect(at.every((place) => place !== null)).toBe(true);
    const tops = found.map(({ at }) => at[0]?.[1] ?? 0);
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  });
});

describe('what the card of a point says', () => {
  const only = (chart: ChartSpecification, at = 0, of = catalogue) => {
    const file = points(chart, of);
    const point = file.lines[0]?.points[at];
    if (point === undefined) throw new Error('no point');
    return { ...file, point, formula: point.formula?.map((words) => file.texts[words]) };
  };

  test('a row drawn as it stands has no formula: value, status, work, place and the way to it', () => {
    const { point, formula, rows, series, sources, phrases } = only(
      linesChart({ lines: [tin], time: { calendar: [1904, 1904] } }),
    );
    expect(formula).toBeUndefined();
    const [row] = point.from.map((place) => rows[place]);
    expect(row).toMatchObject({
      period: '1904',
      value: 'just 20',
      status: 'derived',
      href: '/rows/metal/tin#dug@1904',
    });
    expect(series[row?.series ?? -1]).toEqual({ title: 'Tin dug', dataset: 'Tin', unit: 'nuggets' });
    expect(sources[row?.source ?? -1]).toEqual({
      short: 'Fable 1901',
      title: 'On Fable 1901',
      page: '/base/sources/fable-1901/',
    });
    expect(point.computed).toBeUndefined();
    expect([phrases[row?.locator ?? -1], phrases[row?.note ?? -1]]).toEqual(['p. 1', 'formula: 2 x 10']);
  });

  test('a computed value by its formula and every input', () => {
    const { point, formula, rows } = only(linesChart({ lines: [{ line: 'tin-share/tin' }] }));
    expect(formula).toEqual(['“Tin: Tin dug” ÷ “Tin: All that glitters”, in percent']);
    expect(point.computed).toBe(true);
    expect(point.from.map((place) => rows[place]?.href)).toEqual([
      '/rows/metal/tin#dug@1901',
      '/rows/metal/tin#all@1901',
    ]);
  });

  test('an index by the year in which it is 100', () => {
    const { formula } = only(linesChart({ lines: [tin], value: { index: 'peak' } }));
    expect(formula).toEqual(['“Tin: Tin dug” ÷ its value in 1903 × 100']);
  });

  test('what is weak in the series and in the work', () => {
    const fable = catalogue.sources.get('fable-1901');
    const metal = catalogue.datasets.get('metal/tin');
    if (fable === undefined || metal === undefined) throw new Error('no tin');
    const dug = { ...metal.series['dug'], weakness: 'One mine stands for all.' };
    const weak = {
      ...catalogue,
      sources: new Map(catalogue.sources).set('fable-1901', { ...fable, weakness: 'Nobody saw it.' }),
      datasets: new Map(catalogue.datasets).set('metal/tin', {
        ...metal,
        series: { ...metal.series, dug } as typeof metal.series,
      }),
    };
    const { series, sources } = only(linesChart({ lines: [tin] }), 0, weak);
    expect(series[0]?.weakness).toBe('One mine stands for all.');
    expect(sources[0]?.weakness).toBe('Nobody saw it.');
  });

  test('a range by what it means', () => {
    const { point, texts } = only(linesChart({ lines: [{ line: 'metal/tin#hoard' }] }));
    expect([point.range, texts[point.rangeMeaning ?? -1]]).toEqual(['1 s to 4 s', 'The mood of the author']);
  });

  test('the other definitions of its measure and wave at the same period, each with its first row', () => {
    const { point, texts } = only(linesChart({ lines: [{ line: 'tin-share/tin' }] }));
    expect(point.rivals?.map(({ name, value, status, row }) => [texts[name], value, status, texts[row]])).toEqual([
      ['“Half of all” (quoted)', '10.00%', 'computed from reported', '/rows/metal/tin#dug@1901'],
    ]);
  });

  test('an estimate bears a ~', () => {
    const chart = linesChart({ lines: [{ line: 'metal/zinc#dug' }] });
    expect(points(chart).lines[0]?.points.map(({ value }) => value)).toEqual(['4 n', '~8 n']);
  });

  test('the value of a row whose source forbids copies of its table stays in its row', () => {
    const fable = catalogue.sources.get('fable-1901');
    if (fable === undefined) throw new Error('no fable');
    const strict = { ...catalogue, sources: new Map(catalogue.sources).set('fable-1901', { ...fable, bulk: false }) };
    const { point, rows } = only(linesChart({ lines: [{ line: 'tin-share/tin' }] }), 0, strict);
    expect(point.from.map((place) => rows[place]?.value)).toEqual([undefined, 'just 100']);
  });

  test('each row, work and text stands once', () => {
    const { rows, sources, texts } = points(
      linesChart({ lines: [{ line: 'tin-share/tin' }, { line: 'tin-share/said' }] }),
    );
    for (const list of [rows, sources, texts]) {
      const told = list.map((each) => JSON.stringify(each));
      expect(new Set(told).size).toBe(told.length);
    }
  });
});

describe('of the charts of the site', () => {
  const real = readCatalogue(process.cwd());
  const realLine = linesOf(real);
  test.each([...real.charts.keys()])(
    '%s: each row of the table is one point, in each drawing or left out of it',
    (id) => {
      const chart = real.charts.get(id);
      if (chart === undefined) throw new Error(`no chart ${id}`);
      const figure = figureOf(chart, real, realLine);
      const rows = tableOf(figure, real);
      const drawings = pageDrawings(figure, document);
      const file = chartPoints({ figure, rows, drawings }, { ...words, catalogue: real, lineOf: realLine });
      const found = file.lines.flatMap((line) => line.points);
      expect(found).toHaveLength(rows.length);
      for (const [index, { span, size }] of drawings.entries()) {
        const outside = rows.filter(({ x }) => x < span[0] || x > span[1]).length;
        expect(found.filter(({ at }) => at[index] === null)).toHaveLength(outside);
        for (const [x, y] of found.flatMap(({ at }) => (at[index] ? [at[index]] : []))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(size[0]);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(size[1]);
        }
      }
      // A weak value has an input that is as weak: the card says how many.
      for (const { status, from } of found) expect(from.map((place) => file.rows[place]?.status)).toContain(status);
    },
  );
});
