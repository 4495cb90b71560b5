import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesFigure } from '../../src/charts/linesFigure.ts';
import { packChart } from '../../src/charts/packChart.ts';
import { packYardsticks, unpackYardsticks, yardsticksOf } from '../../src/charts/packedYardsticks.ts';
import { readView } from '../../src/charts/viewAddress.ts';
import { sourcesIn, viewFigure } from '../../src/charts/viewFigure.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { LinesChart } from '../../src/data/schemas/chart.ts';
import { linesOf } from '../../src/model/lines.ts';
import { pointAt } from '../../src/model/series.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const yardsticks = unpackYardsticks(packYardsticks(yardsticksOf(catalogue, lineOf)));
const charts = [...catalogue.charts.values()].filter((chart): chart is LinesChart => chart.kind === 'lines');
/** As a page would get it: through JSON. */
const packed = new Map(
  charts.map((chart) => [
    chart.id,
    JSON.parse(JSON.stringify(packChart(chart, catalogue, lineOf))) as ReturnType<typeof packChart>,
  ]),
);
const dataOf = (id: string) => {
  const data = packed.get(id);
  if (data === undefined) throw new Error(`unknown chart ${id}`);
  return data;
};
const seen = (id: string, query: string) => {
  const data = dataOf(id);
  const { view, notes } = readView(new URLSearchParams(query), data.chart, data.choices);
  expect(notes).toEqual([]);
  return viewFigure(data, view, yardsticks);
};
const [capex, prices] = ['capex-to-gdp', 'price-deflation'] as const;
const valueIn = (figures: ReturnType<typeof seen>['figures'], line: string, period: string) =>
  figures
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === line)
    ?.points.find((point) => point.period.text === period)?.value;

describe('a chart as a page loads it', () => {
  test.each(charts.map(({ id }) => id))('%s has the points, statuses and works of the chart that was built', (id) => {
    const chart = charts.find((each) => each.id === id) as LinesChart;
    const built = linesFigure(chart, catalogue, lineOf);
    const { figures } = viewFigure({ ...dataOf(id), chart }, {}, yardsticks);
    const facts = (lines: typeof built.lines) =>
      lines
        .filter(({ points }) => points.length > 0)
        .map((line) => [
          line.id,
          line.points.map(({ x, value, status, low, high, period }) => [x, value, status, low, high, period.text]),
        ]);
    expect(facts(figures[0]?.lines ?? [])).toEqual(facts(built.lines));
    const works = new Set(
      sourcesIn(
        dataOf(id),
        figures.flatMap(({ lines }) => lines.flatMap(({ points }) => points.flatMap(({ from }) => from))),
      ).map((source) => source.id),
    );
    const known = new Set(built.sources.map((source) => source.id));
    expect([...works].filter((work) => !known.has(work))).toEqual([]);
  });
});

describe('a reader’s view', () => {
  test('dollars of the day are what was divided by GDP: 421 million in 1871 is 0.421 billion', () => {
    const expected = (pointAt(lineOf('railroads/investment#gross'), '1871')?.value ?? 0) / 1000;
    const { figures } = seen(capex, 'v=nominal');
    expect(figures[0]?.unit.name).toBe('billion US dollars');
    expect(valueIn(figures, 'capex-to-gdp/railroads-gross', '1871')).toBeCloseTo(expected, 12);
  });

  test('another definition stands in the place of the line, with its own numbers', () => {
    const { figures } = seen(capex, 'd.dotcom-fiber=fiber-broad');
    expect(valueIn(figures, 'capex-to-gdp/fiber-broad', '2000')).toBeCloseTo(
      pointAt(lineOf('capex-to-gdp/fiber-broad'), '2000')?.value ?? 0,
      12,
    );
    expect(valueIn(figures, 'capex-to-gdp/fiber-communication', '2000')).toBeUndefined();
  });

  test('a wave without the anchor is left out, with the reason that its file gives', () => {
    const { figures, notes } = seen(capex, 'a=panic');
    expect(figures[0]?.lines.map(({ id }) => id)).toEqual(['capex-to-gdp/railroads-gross']);
    expect(notes.filter((note) => note.includes('left out'))).toHaveLength(3);
    expect(notes.join(' ')).toContain('Mobile');
  });

  test('lined up at the start, year 0 of railroads is the year of their law', () => {
    const { figures } = seen(capex, 'a=start');
    expect(figures[0]?.rule).toContain('start');
  });

  test('by calendar, a point stands in the middle of its year', () => {
    const { figures } = seen(capex, 't=calendar');
    expect(figures[0]?.lines[0]?.points.find(({ period }) => period.text === '1871')?.x).toBe(1871.5);
    expect(figures[0]?.rule).toBeUndefined();
  });

  test('what is already in constant prices is left out of real values, and says so', () => {
    const { figures, notes } = seen(prices, 'v=real');
    expect(figures[0]?.lines.map(({ id }) => id)).not.toContain('freight-rate-since-1870/real');
    expect(notes.join(' ')).toContain('not in money of the day');
  });

  test('a hidden line is gone, a focused one keeps its ink while the others are gray', () => {
    const { figures } = seen(capex, 'h=mobile&f=ai');
    expect(figures[0]?.lines.map(({ tone }) => tone)).toEqual(['muted', 'muted', 'wave']);
  });

  test('panels hold one line each; shared ones have one axis', () => {
    const { figures } = seen(capex, 'm=shared');
    expect(figures.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(figures.map(({ chart }) => chart.value.to)).size).toBe(1);
    expect(new Set(seen(capex, 'm=free').figures.map(({ chart }) => chart.value.to))).toEqual(new Set([undefined]));
  });

  test('years without any value are refused in words', () => {
    expect(() => seen(capex, 'r=60~70')).toThrow('missing points');
  });
});

test('every combination that the controls reach is drawn, or refused because nothing is left', () => {
  const combos = fc.constantFrom(...charts).chain((chart) => {
    const { choices } = dataOf(chart.id);
    const some = (key: string, values: readonly string[]) =>
      fc.constantFrom('', ...values.map((value) => `${key}=${value}`));
    return fc.tuple(
      fc.constant(chart.id),
      some(
        'a',
        choices.anchors.map(({ value }) => value),
      ),
      some(
        't',
        choices.times.map(({ value }) => value),
      ),
      some(
        'v',
        choices.values.map(({ value }) => value),
      ),
      some(
        's',
        choices.scales.map(({ value }) => value),
      ),
      some(
        'm',
        choices.multiples.map(({ value }) => value),
      ),
      some(
        'f',
        choices.lines.map(({ key }) => key),
      ),
    );
  });
  fc.assert(
    fc.property(combos, ([id, ...keys]) => {
      const data = dataOf(id);
      const { view } = readView(new URLSearchParams(keys.filter(Boolean).join('&')), data.chart, data.choices);
      try {
        const { figures } = viewFigure(data, view, yardsticks);
        expect(figures.length).toBeGreaterThan(0);
      } catch (error) {
        expect(String(error)).toMatch(/missing (?:lines|points)/);
      }
    }),
    { numRuns: 500 },
  );
});
