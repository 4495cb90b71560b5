import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import { tableOf } from '../../src/charts/table.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { pageDrawings } from '../../src/render/drawings.ts';
import { viewPoints } from '../../src/render/viewPoints.ts';
import { catalogue, lineOf, linesChart, rowsChart } from '../charts/tin.ts';

const { document } = new JSDOM().window;
function read(chart: ChartSpecification) {
  const figure = figureOf(chart, catalogue, lineOf);
  const drawings = pageDrawings(figure, document);
  return viewPoints(figure, tableOf(figure, catalogue), drawings, ({ from }) => `#${from[0]}`);
}

test('a point stands in each drawing where its value is drawn, and leads to its row', () => {
  const { sizes, axis, lines } = read(
    linesChart({ lines: [{ line: 'metal/tin#dug' }], time: { calendar: [1903, 1911] } }),
  );
  expect(axis).toBe('calendar');
  expect(sizes.map(([width]) => width)).toEqual([720, 344]);
  const [tin] = lines;
  expect(tin?.points.map(({ period, to }) => [period, to])).toEqual(
    ['1903', '1904', '1905', '1908'].map((year) => [year, `#metal/tin#dug@${year}`]),
  );
  for (const [drawing, [width]] of sizes.entries()) {
    const across = tin?.points.map(({ at }) => at[drawing]?.[0] ?? -1) ?? [];
    expect(across).toEqual([...across].sort((a, b) => a - b));
    expect(across.every((x) => x > 0 && x < width)).toBe(true);
  }
});

test('only a line of steps holds its values', () => {
  const both = [{ line: 'metal/tin#dug' }, { line: 'metal/lead#dug', curve: 'step' as const, every: 2 }];
  const { lines } = read(linesChart({ lines: both, time: { calendar: [1903, 1911] } }));
  expect(lines.map(({ held }) => held)).toEqual([undefined, 2]);
});

test('in a chart of rows each point bears its name', () => {
  const { axis, lines } = read(
    rowsChart([{ rows: [{ name: 'Tin, dug', narrow: 'Tin', points: [{ of: 'metal/tin#dug@1904' }] }] }]),
  );
  expect(axis).toBe('rows');
  expect(lines.length).toBeGreaterThan(0);
  for (const { named, points } of lines) {
    expect(named).toBe(true);
    expect(points.every(({ title }) => title !== undefined && title !== '')).toBe(true);
  }
});
