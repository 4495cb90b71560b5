import { describe, expect, test } from 'vitest';
import type { FigureLine, LinesFigure } from '../../src/charts/figure.ts';
import { linesFigure } from '../../src/charts/linesFigure.ts';
import { catalogue, lineOf, linesChart, present } from './tin.ts';

const tin = 'metal/tin#dug';
const lead = 'metal/lead#dug';
const zinc = 'metal/zinc#dug';
const narrow = [-1, 1];
const atPeak = { align: 'investment-peak', openWave: 'last-full-year', from: -2, to: 2, narrow };
const named = (...names: readonly string[]) => names.map((line) => ({ line }));
const drawn = (more: Parameters<typeof linesChart>[0]): LinesFigure => linesFigure(linesChart(more), catalogue, lineOf);
const only = (more: Parameters<typeof linesChart>[0]): FigureLine => present(drawn(more).lines[0]);
/** Where the points of a line stand, and what they are. */
const places = ({ points }: FigureLine) =>
  points.map(({ x, value }) => [Math.round(x * 100) / 100, Math.round(value * 100) / 100]);

describe('where points stand in time', () => {
  test.each<[string, Parameters<typeof linesChart>[0], readonly (readonly number[])[]]>([
    [
      'calendar years: a year at its middle',
      { time: { calendar: [1902, 1904] } },
      [
        [1902.5, 20],
        [1903.5, 40],
        [1904.5, 20],
      ],
    ],
    [
      'years from the anchor of the wave, within the window',
      { time: atPeak },
      [
        [-2, 10],
        [-1, 20],
        [0, 40],
        [1, 20],
        [2, 10],
      ],
    ],
    [
      'years since the first point',
      { time: { since: 'first', to: 3, narrow } },
      [
        [0, 10],
        [1, 20],
        [2, 40],
        [3, 20],
      ],
    ],
    [
      'years since the highest point',
      { time: { since: 'peak', to: 9, narrow } },
      [
        [0, 40],
        [1, 20],
        [2, 10],
        [5, 5],
      ],
    ],
    [
      'years before the highest point too, when asked',
      { time: { since: 'peak', from: -1, to: 1, narrow } },
      [
        [-1, 20],
        [0, 40],
        [1, 20],
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(places(only({ lines: named(tin), ...more }))).toEqual(expected);
  });

  test('a wave without the anchor stands with its last year at zero, and is open', () => {
    const { lines, rule } = drawn({ time: atPeak, lines: named(tin, zinc) });
    expect(lines.map(({ open }) => open)).toEqual([false, true]);
    expect(places(present(lines[1]))).toEqual([
      [-1, 4],
      [0, 8],
    ]);
    expect(rule).toBe(
      'Year 0 is each wave’s investment peak: Tin 1903. Zinc has none: its last full year, 1922, stands at 0; so far, not a peak.',
    );
  });

  test.each([
    [
      'a chart of open waves alone',
      { time: atPeak, lines: named(zinc) },
      'Year 0 is each wave’s investment peak: Zinc has none: its last full year, 1922, stands at 0; so far, not a peak.',
    ],
    [
      'since the first point',
      { time: { since: 'first', to: 3, narrow }, lines: named(tin) },
      'Year 0 is each line’s first point.',
    ],
    [
      'since the highest point',
      { time: { since: 'peak', to: 3, narrow }, lines: named(tin) },
      'Year 0 is each line’s highest point.',
    ],
    ['calendar years have no rule', { lines: named(tin) }, undefined],
  ])('the rule in words: %s', (_, more, rule) => expect(drawn(more).rule).toBe(rule));
});

describe('an index', () => {
  test.each<[string, Parameters<typeof linesChart>[0], readonly number[]]>([
    ['100 at the first point', { value: { index: 'first' } }, [100, 200, 400, 200, 100, 50]],
    ['100 at the highest point', { value: { index: 'peak' } }, [25, 50, 100, 50, 25, 12.5]],
    [
      '100 at the first point that is drawn',
      { value: { index: 'first' }, time: { calendar: [1902, 1904] } },
      [100, 200, 100],
    ],
    [
      '100 at the highest point that is drawn',
      { value: { index: 'peak' }, time: { calendar: [1904, 1908] } },
      [100, 50, 25],
    ],
  ])('%s', (_, more, values) => {
    const figure = drawn({ lines: named(tin), ...more });
    expect(figure.lines[0]?.points.map(({ value }) => value)).toEqual(values);
    expect(figure.unit.symbol).toBe('');
  });

  test('says at what it is 100, and bears the rows of its base', () => {
    const { unit, lines } = drawn({ lines: named(tin), value: { index: 'first' } });
    expect(unit.name).toBe('index, 100 at its first year');
    expect(lines[0]?.points[1]?.from).toEqual([`${tin}@1902`, `${tin}@1901`]);
    expect(drawn({ lines: named(tin), value: { index: 'peak' } }).unit.name).toBe('index, 100 at its peak');
  });

  test('puts lines of different units on one scale', () => {
    const { lines } = drawn({ lines: named(tin, 'metal/tin#hoard'), value: { index: 'first' } });
    expect(lines.map(({ points }) => points[0]?.value)).toEqual([100, 100]);
  });
});

describe('lines that cannot stand in one chart are refused', () => {
  const continued = { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' };
  test.each<[string, Parameters<typeof linesChart>[0], string]>([
    [
      'two units on one scale',
      { lines: named(tin, 'metal/tin#hoard') },
      'invalid unit: metal/tin#hoard is in sacks, metal/tin#dug in nuggets',
    ],
    [
      'a continuation in another unit',
      { lines: [{ line: zinc, continuation: { ...continued, line: 'metal/zinc#in-sacks' } }] },
      'invalid unit: metal/zinc#in-sacks is in sacks, metal/zinc#dug in nuggets',
    ],
    [
      'a continuation of an index, which would keep its own scale',
      { value: { index: 'first' }, lines: [{ line: zinc, continuation: continued }] },
      'invalid unit: metal/zinc#four-quarters is in nuggets, metal/zinc#dug, 1921 = 100 in index, 1921 = 100',
    ],
    [
      'a continuation at a period that it lacks',
      { lines: [{ line: zinc, continuation: { ...continued, at: '1930' } }] },
      'missing period: metal/zinc#four-quarters has no 1930',
    ],
    [
      'an index of a share',
      { lines: named('tin-share/tin'), value: { index: 'first' } },
      'invalid index: tin-share/tin is a share',
    ],
    [
      'an index with nothing to be drawn',
      { lines: named(tin), value: { index: 'first' }, time: { calendar: [1950, 1960] } },
      'missing points: metal/tin#dug has none to be drawn',
    ],
    ['a line that does not exist', { lines: named('metal/tin#stolen') }, 'unknown series metal/tin#stolen'],
    [
      'a cloud outside calendar years',
      { lines: named(tin), time: atPeak, cloud: { datasets: ['metal/alloys'], weights: { input: 1 } } },
      'invalid cloud: its points stand in calendar years only',
    ],
  ])('%s', (_, more, message) => expect(() => drawn(more)).toThrow(message));

  test('a line without a single point, where its start is asked for', () => {
    const empty = (name: string) => ({ ...lineOf(name), points: [] });
    const of = (time: unknown) => () => linesFigure(linesChart({ lines: named(zinc), time }), catalogue, empty);
    expect(of({ since: 'first', to: 3, narrow })).toThrow('missing points: metal/zinc#dug is empty');
    expect(of(atPeak)).toThrow('missing anchor: metal/zinc#dug has neither a investment-peak nor a last year');
  });
});

describe('how a line is named and drawn', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['by its wave', { line: tin }, 'Tin and its friends', 'Tin'],
    ['by its title, where it has no wave', { line: 'tin-share/nobodys' }, 'Tin of nobody', 'Tin of nobody'],
    ['by the chart', { line: tin, name: 'Dug' }, 'Dug', 'Dug'],
    ['by the chart, shorter on a phone', { line: tin, name: 'Dug', short: 'D' }, 'Dug', 'D'],
  ])('%s', (_, spec, name, short) => expect(only({ lines: [spec] })).toMatchObject({ name, short }));

  test('in the ink of its wave and straight, unless told otherwise', () => {
    expect(only({ lines: named(tin) })).toMatchObject({ tone: 'wave', curve: 'straight' });
    expect(only({ lines: [{ line: tin, tone: 'muted', curve: 'step' }] })).toMatchObject({
      tone: 'muted',
      curve: 'step',
    });
  });

  test('with its continuation, which is a subject and a source of its own', () => {
    const continuation = { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' };
    const { lines, subjects } = drawn({ lines: [{ line: lead }, { line: zinc, continuation }] });
    const later = present(lines[1]?.continuation);
    expect([Math.round(later.x * 10) / 10, later.value]).toEqual([1923, 12]);
    expect(lines[1]?.continuationId).toBe('metal/zinc#four-quarters');
    expect(subjects.map(({ id }) => id)).toEqual([lead, zinc, 'metal/zinc#four-quarters']);
  });

  test('a figure knows its statuses, strongest first, and its works in the order of the lines', () => {
    const { statuses, sources } = drawn({ lines: named(lead, zinc, tin) });
    expect(statuses).toEqual(['reported', 'derived', 'estimate']);
    expect(sources.map(({ id }) => id)).toEqual(['saga-1910', 'fable-1901']);
  });

  test('twelve points or fewer are few, thirteen are not', () => {
    const many = (count: number) => (name: string) => {
      const { points, ...line } = lineOf(name);
      const [first] = points;
      return { ...line, points: Array.from({ length: count }, () => present(first)) };
    };
    const few = (count: number) => linesFigure(linesChart({ lines: named(tin) }), catalogue, many(count)).lines[0]?.few;
    expect([few(12), few(13)]).toEqual([true, false]);
  });
});
