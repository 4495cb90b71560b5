import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureLine, FigurePoint } from '../../src/charts/figure.ts';
import { linesFigure } from '../../src/charts/linesFigure.ts';
import { markedPoints, segmentsOf } from '../../src/charts/segments.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { type Status, statuses } from '../../src/data/status.ts';
import { weakest } from '../../src/model/status.ts';
import { catalogue, lineOf, linesChart, present } from './tin.ts';

const tin = 'metal/tin#dug';
type Dated = readonly (readonly [year: number, status: Status])[];
const reported = (...years: readonly number[]): Dated => years.map((year) => [year, 'reported']);
const at = (year: number, status: Status): FigurePoint => ({
  x: year,
  value: year / 1000,
  status,
  from: [],
  period: present(parsePeriod(String(year))),
});
/** A line of years with these statuses, its neighbors a year apart. */
const lineAt = (years: Dated, more: Partial<FigureLine> = {}): FigureLine => ({
  ...present(linesFigure(linesChart({ lines: [{ line: tin }] }), catalogue, lineOf).lines[0]),
  points: years.map(([year, status]) => at(year, status)),
  few: false,
  ...more,
});
const stretches = (line: FigureLine) =>
  segmentsOf(line).map(({ status, points }) => [status, ...points.map(({ x }) => x)]);

describe('a line is cut where its status changes and where it has a gap', () => {
  test.each<[string, FigureLine, readonly (readonly (string | number)[])[]]>([
    ['no point, no stretch', lineAt([]), []],
    ['a lone point, no stretch', lineAt(reported(1901)), []],
    ['years that follow each other are one', lineAt(reported(1901, 1902, 1903)), [['reported', 1901, 1902, 1903]]],
    [
      'two of one status are never joined across a gap',
      lineAt(reported(1901, 1902, 1904, 1905)),
      [
        ['reported', 1901, 1902],
        ['reported', 1904, 1905],
      ],
    ],
    [
      'a stretch bears the weaker status of its two ends',
      lineAt([
        [1901, 'reported'],
        [1902, 'reported'],
        [1903, 'estimate'],
        [1904, 'derived'],
        [1905, 'derived'],
      ]),
      [
        ['reported', 1901, 1902],
        ['estimate', 1902, 1903, 1904],
        ['derived', 1904, 1905],
      ],
    ],
    [
      'a continuation is joined as an estimate, however it was measured',
      lineAt(reported(1901, 1902), { continuation: at(1903, 'reported') }),
      [
        ['reported', 1901, 1902],
        ['estimate', 1902, 1903],
      ],
    ],
    [
      'a continuation that is a projection stays one',
      lineAt(reported(1901, 1902), { continuation: at(1903, 'projection') }),
      [
        ['reported', 1901, 1902],
        ['projection', 1902, 1903],
      ],
    ],
    ['a continuation of nothing is not joined', lineAt([], { continuation: at(1903, 'reported') }), []],
  ])('%s', (_, line, expected) => expect(stretches(line)).toEqual(expected));
});

describe('neighbors that follow each other are joined, by the frequency of the line', () => {
  test.each<[string, string, number | undefined, readonly (readonly string[])[]]>([
    ['years: a missing year is a gap', tin, undefined, [['1901', '1902', '1903', '1904', '1905']]],
    [
      'quarters: a missing quarter is a gap',
      'metal/lead#by-quarter',
      undefined,
      [
        ['1911-Q1', '1911-Q2'],
        ['1911-Q4', '1912-Q1'],
      ],
    ],
    ['months: a missing month is a gap', 'metal/lead#by-month', undefined, [['1911-11', '1911-12']]],
    [
      'irregular dates: all are joined',
      'metal/alloys#bronze.output',
      undefined,
      [['1901-01-15', '1902-07-02', '1903-03-01']],
    ],
    ['spans never are', 'metal/zinc#four-quarters', undefined, []],
    ['the chart may say otherwise', tin, 3.1, [['1901', '1902', '1903', '1904', '1905', '1908']]],
  ])('%s', (_, line, every, stretches) => {
    const found = present(linesFigure(linesChart({ lines: [{ line, every }] }), catalogue, lineOf).lines[0]);
    // Statuses cut a line too: here they are made one.
    const plain = { ...found, points: found.points.map((point) => ({ ...point, status: 'reported' as const })) };
    expect(segmentsOf(plain).map(({ points }) => points.map(({ period }) => period.text))).toEqual(stretches);
  });
});

describe('the points that bear a symbol', () => {
  const mixed: Dated = [
    [1901, 'reported'],
    [1902, 'derived'],
    [1903, 'reported'],
  ];
  test.each<[string, FigureLine, boolean, readonly number[]]>([
    ['all of a short line', lineAt(reported(1901, 1902), { few: true }), false, [1901, 1902]],
    [
      'and its continuation',
      lineAt(reported(1901), { few: true, continuation: at(1902, 'derived') }),
      true,
      [1901, 1902],
    ],
    ['of a long one none', lineAt(reported(1901, 1902, 1903)), false, []],
    ['save the lone ones', lineAt(reported(1901, 1903, 1904, 1906)), true, [1901, 1906]],
    ['and those weaker than most of it', lineAt(mixed), false, [1902]],
    [
      'of which there must be fewer than half',
      lineAt([
        [1901, 'reported'],
        [1902, 'derived'],
      ]),
      false,
      [],
    ],
    ['unless the drawing is crowded', lineAt(mixed), true, []],
    [
      'and never where all are alike',
      lineAt([
        [1901, 'derived'],
        [1902, 'derived'],
      ]),
      false,
      [],
    ],
    ['the end of a wave without a peak', lineAt(reported(1901, 1902), { open: true }), true, [1902]],
    ['a continuation', lineAt(reported(1901, 1902), { continuation: at(1903, 'derived') }), true, [1903]],
  ])('%s', (_, line, crowded, years) => expect(markedPoints(line, crowded).map(({ x }) => x)).toEqual(years));
});

test('property: neighbors in a stretch follow each other, each such pair is drawn once in its status, and no point is lost', () => {
  const years = fc.uniqueArray(fc.integer({ min: 1900, max: 1925 }), { maxLength: 26 });
  fc.assert(
    fc.property(years, fc.infiniteStream(fc.constantFrom(...statuses)), (some, stream) => {
      const line = lineAt([...some].sort((a, b) => a - b).map((year) => [year, present(stream.next().value)]));
      const pairs = segmentsOf(line).flatMap(({ points, status }) =>
        points.slice(1).map((point, index) => ({ before: present(points[index]), point, status })),
      );
      for (const { before, point, status } of pairs) {
        expect(point.x - before.x).toBe(1);
        expect(status).toBe(weakest([before.status, point.status]));
      }
      const due = line.points.slice(1).filter((point, index) => point.x - present(line.points[index]).x === 1);
      expect(pairs.map(({ point }) => point.x)).toEqual(due.map(({ x }) => x));
      const reached = new Set(pairs.flatMap(({ before, point }) => [before.x, point.x]));
      const marked = new Set(markedPoints(line, true).map(({ x }) => x));
      for (const { x } of line.points) expect(reached.has(x) || marked.has(x)).toBe(true);
    }),
    { seed: 1873 },
  );
});
