import { describe, expect, test } from 'vitest';
import type { RowsFigure } from '../../src/charts/figure.ts';
import { rowsFigure } from '../../src/charts/rowsFigure.ts';
import { catalogue, lineOf, present, rowsChart } from './tin.ts';

const tin = 'metal/tin#dug';
const hoard = 'metal/tin#hoard';
type Told = Readonly<Record<string, unknown>>;
const drawn = (groups: readonly Told[], unit = 'nugget'): RowsFigure =>
  rowsFigure(rowsChart(groups, { unit }), catalogue, lineOf);
const rowOf = (row: Told, unit = 'nugget', group: Told = {}) =>
  present(drawn([{ ...group, rows: [{ narrow: 'T', ...row }] }], unit).groups[0]?.rows[0]);
const pointOf = (point: Told, unit?: string) => present(rowOf({ points: [point] }, unit).points[0]);

describe('a row is measured, and says on which periods it rests', () => {
  test.each<[string, Told, string, number, string]>([
    ['a value at a year', { of: `${tin}@1903` }, 'nugget', 40, '1903'],
    ['a value over a span', { of: 'metal/zinc#four-quarters@1922-Q3/1923-Q2' }, 'nugget', 12, '1922-Q3 to 1923-Q2'],
    ['a peak', { of: tin, statistic: 'peak' }, 'nugget', 40, '1903'],
    ['a peak between two years', { of: tin, statistic: 'peak', from: '1904', to: '1908' }, 'nugget', 20, '1904'],
    ['a trough', { of: tin, statistic: 'trough' }, 'nugget', 5, '1908'],
    ['a trough, the earliest of equal ones', { of: 'metal/tin#all', statistic: 'trough' }, 'nugget', 100, '1901'],
    ['a fall', { of: tin, statistic: 'fall', from: '1903', to: '1905' }, 'percent', 75, '1903 to 1905, 3 points'],
    ['a rise from the start', { of: tin, statistic: 'rise', to: '1903' }, 'percent', 300, '1901 to 1903, 3 points'],
    ['a drawdown of the whole', { of: tin, statistic: 'drawdown' }, 'percent', -87.5, '1901 to 1908, 6 points'],
    [
      'a halving time',
      { of: tin, statistic: 'halving-time', from: '1903', to: '1905' },
      'years',
      1,
      '1903 to 1905, 3 points',
    ],
    ['how many times another', { of: `${tin}@1903`, over: 'metal/lead#dug@1910' }, 'ratio', 5, '1903 over 1910'],
    ['how many times another of its year', { of: `${tin}@1903`, over: 'metal/tin#all@1903' }, 'ratio', 0.4, '1903'],
    ['a multiple on an axis of percent', { of: `${tin}@1903`, over: 'metal/tin#all@1903' }, 'percent', 40, '1903'],
    ['a multiple across units', { of: `${hoard}@1903`, over: `${tin}@1903` }, 'ratio', 50, '1903'],
  ])('%s', (_, point, unit, value, periods) => {
    const found = pointOf(point, unit);
    expect(found.value).toBeCloseTo(value, 9);
    expect(found.periods).toBe(periods);
  });

  test.each<[string, Told, string, number]>([
    ['sacks on an axis of nuggets', { of: `${hoard}@1903` }, 'nugget', 2000],
    ['nuggets on an axis of sacks', { of: `${tin}@1903` }, 'sack', 0.04],
    ['a unit of its own does not matter on the axis', { of: `${hoard}@1903`, unit: 'nugget' }, 'sack', 2],
  ])('and put into the unit of the axis: %s', (_, point, unit, value) => {
    expect(pointOf(point, unit).value).toBeCloseTo(value, 9);
  });

  test('a point bears its line, its rows, the weakest of their statuses and its words', () => {
    const told = { of: `${tin}@1904`, over: 'metal/lead#dug@1910', words: 'then', narrowWords: 't', concept: 'profit' };
    expect(pointOf(told, 'ratio')).toMatchObject({
      id: tin,
      status: 'derived',
      from: [`${tin}@1904`, 'metal/lead#dug@1910'],
      words: 'then',
      narrowWords: 't',
      concept: 'profit',
    });
  });
});

describe('a range', () => {
  test.each<[string, Told, string, readonly (number | undefined)[]]>([
    ['none', { of: `${tin}@1903` }, 'nugget', [undefined, 40, undefined]],
    ['that of the row of data, in the unit of the axis', { of: `${hoard}@1903` }, 'nugget', [1000, 2000, 4000]],
    ['also where the point is put into another unit first', { of: `${hoard}@1903`, unit: 'nugget' }, 'sack', [1, 2, 4]],
    ['a row of data without one has none', { of: `${hoard}@1904` }, 'sack', [undefined, 3, undefined]],
    [
      'from other values, each put into the unit',
      { of: `${hoard}@1904`, low: { of: `${tin}@1903` }, high: { of: `${hoard}@1903`, unit: 'nugget' } },
      'sack',
      [0.04, 3, 2],
    ],
    [
      'one end told, the other from the data',
      { of: `${hoard}@1903`, low: { of: `${tin}@1903` } },
      'sack',
      [0.04, 2, 4],
    ],
    [
      'a multiple has none of its own',
      { of: `${hoard}@1903`, over: `${hoard}@1904` },
      'percent',
      [undefined, 200 / 3, undefined],
    ],
  ])('%s', (_, point, unit, [low, value = 0, high]) => {
    const found = pointOf(point, unit);
    expect(found.value).toBeCloseTo(value, 9);
    for (const [bound, expected] of [
      [found.low, low],
      [found.high, high],
    ]) {
      if (expected === undefined) expect(bound).toBeUndefined();
      else expect(bound).toBeCloseTo(expected, 9);
    }
  });

  test('leads back to its rows too', () => {
    const told = { of: `${hoard}@1904`, low: { of: `${tin}@1903` }, high: { of: `${hoard}@1904` } };
    expect(pointOf(told).from).toEqual([`${hoard}@1904`, `${tin}@1903`]);
  });
});

describe('what cannot be measured is refused', () => {
  test.each<[string, Told, string, string]>([
    [
      'a unit that measures something else',
      { of: `${tin}@1903` },
      'percent',
      'invalid unit: nuggets does not convert into percent',
    ],
    [
      'a range in such a unit',
      { of: `${tin}@1903`, low: { of: 'tin-share/tin@1903' } },
      'nugget',
      'invalid unit: percent does not convert into nuggets',
    ],
    ['an axis of an unknown unit', { of: `${tin}@1903` }, 'barrel', 'unknown unit barrel'],
    [
      'a period that the line lacks',
      { of: `${tin}@1906` },
      'nugget',
      'missing period: metal/tin#dug has no 1906; it runs from 1901 to 1908',
    ],
    ['a value without a period', { of: tin }, 'nugget', 'missing period: write metal/tin#dug@ and the period'],
    ['a series that does not exist', { of: 'metal/tin#stolen@1903' }, 'nugget', 'unknown series metal/tin#stolen'],
  ])('%s', (_, point, unit, message) => expect(() => pointOf(point, unit)).toThrow(message));
});

describe('how a row is named, inked and weighted', () => {
  const share = 'tin-share/tin@1903';
  const said = 'tin-share/said@1903';
  const nobodys = 'tin-share/nobodys@1903';
  const of = (row: Told, group: Told = {}) => {
    const { name, narrow, wave, strong, quoted, mark, missing, points } = rowOf(row, 'percent', group);
    return { name, narrow, wave: wave?.short, strong, quoted, mark, missing, count: points.length };
  };
  const plain = { narrow: 'T', strong: false, quoted: false, mark: undefined, missing: undefined, count: 1 };

  test.each<[string, Told, Told, Told]>([
    [
      'a preferred definition is strong, named by itself, in the ink of its wave',
      { points: [{ of: share }] },
      {},
      { ...plain, name: 'Tin of all', wave: 'Tin', strong: true },
    ],
    [
      'with a mark it is no longer strong',
      { mark: 'mean', points: [{ of: share }] },
      {},
      { ...plain, name: 'Tin of all', wave: 'Tin', mark: 'mean' },
    ],
    [
      'unless told',
      { mark: 'mean', strong: true, points: [{ of: share }] },
      {},
      { ...plain, name: 'Tin of all', wave: 'Tin', mark: 'mean', strong: true },
    ],
    [
      'a quotation is marked as one',
      { points: [{ of: said }] },
      {},
      { ...plain, name: '“Half of all”', wave: 'Tin', quoted: true },
    ],
    [
      'the chart may name it',
      { name: 'All of it', points: [{ of: share }] },
      {},
      { ...plain, name: 'All of it', wave: 'Tin', strong: true },
    ],
    [
      'in the ink of its group',
      { points: [{ of: nobodys }] },
      { wave: 'lead' },
      { ...plain, name: 'Tin of nobody', wave: 'Lead' },
    ],
    [
      'or in its own',
      { wave: 'zinc', points: [{ of: nobodys }] },
      { wave: 'lead' },
      { ...plain, name: 'Tin of nobody', wave: 'Zinc' },
    ],
    [
      'or in none, which is black',
      { points: [{ of: nobodys }] },
      {},
      { ...plain, name: 'Tin of nobody', wave: undefined },
    ],
    [
      'several values of one row',
      { points: [{ of: nobodys }, { of: share }] },
      {},
      { ...plain, name: 'Tin of nobody', wave: undefined, count: 2 },
    ],
    [
      'where nothing was found it says so, named as on a phone',
      { missing: 'not found' },
      {},
      { ...plain, name: 'T', wave: undefined, missing: 'not found', count: 0 },
    ],
  ])('%s', (_, row, group, expected) => expect(of(row, group)).toEqual(expected));

  test.each<[string, Told, string | undefined]>([
    ['by its wave', { wave: 'tin' }, 'Tin and its friends'],
    ['by a title', { wave: 'tin', title: 'What was dug' }, 'What was dug'],
    ['or not at all', {}, undefined],
  ])('a group is headed %s', (_, group, heading) => {
    const [found] = drawn([{ ...group, rows: [{ narrow: 'T', points: [{ of: `${tin}@1903` }] }] }]).groups;
    expect(found?.heading).toBe(heading);
  });

  test('a figure knows its subjects, each once, its works and its statuses, strongest first', () => {
    const rows = [`${tin}@1904`, `${tin}@1903`, 'metal/lead#dug@1910'].map((point) => ({
      narrow: 'T',
      points: [{ of: point }],
    }));
    const { subjects, sources, statuses, unit } = drawn([{ rows }]);
    expect(subjects.map(({ id }) => id)).toEqual([tin, 'metal/lead#dug']);
    expect(sources.map(({ id }) => id)).toEqual(['fable-1901', 'saga-1910']);
    expect(statuses).toEqual(['reported', 'derived']);
    expect(unit.id).toBe('nugget');
  });
});
