import { describe, expect, test } from 'vitest';
import type { FigureRow, RowPoint } from '../../src/charts/figure.ts';
import { rangeWords, rowValue, rowWords } from '../../src/charts/rowWords.ts';
import type { Unit } from '../../src/data/schemas/unit.ts';
import type { Status } from '../../src/data/status.ts';

const percent: Unit = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };
const years: Unit = { id: 'years', name: 'years', symbol: 'years', measures: 'time', factor: 1 };
const months: Unit = { id: 'months', name: 'months', symbol: 'months', measures: 'time', factor: 1 / 12 };
const dollars: Unit = { id: 'usd', name: 'dollars', symbol: '$', measures: 'dollars', factor: 1 };

const point = (value: number, periods: string, more: Partial<RowPoint> = {}): RowPoint => ({
  id: 'metal/tin#dug',
  value,
  low: undefined,
  high: undefined,
  status: 'reported',
  from: [],
  periods,
  prices: 'current',
  words: undefined,
  narrowWords: undefined,
  concept: undefined,
  ...more,
});
const row = (points: readonly RowPoint[], more: Partial<FigureRow> = {}): FigureRow => ({
  subject: undefined,
  name: 'Tin',
  narrow: 'Tin',
  wave: undefined,
  tone: 'wave',
  course: false,
  strong: false,
  quoted: false,
  mark: undefined,
  points,
  missing: undefined,
  ...more,
});

describe('beside a row stand its value, its period and what must be said, and on a phone the value alone', () => {
  const twoPoints = [point(12, '1901'), point(3, '1903')];
  test.each<[string, FigureRow, Unit, string, string]>([
    ['a value of a year', row([point(5.424, '1871')]), percent, '5.42%  1871', '5.42%'],
    [
      'a mark, on a phone a star',
      row([point(5.424, '1871')], { mark: 'older vintage' }),
      percent,
      '5.42%  1871, older vintage',
      '5.42%*',
    ],
    [
      'quarters from one to another',
      row([point(1.79, '2025-Q3 to 2026-Q2')]),
      percent,
      '1.79%  2025-Q3–2026-Q2',
      '1.79%',
    ],
    [
      'a statistic, with the count of its points',
      row([point(3.2, '1870 to 1900, 31 points')]),
      years,
      '3.2 years  1870–1900, 31 pts',
      '3.2 years',
    ],
    [
      'days from one to another, by month',
      row([point(3.2, '2023-03-14 to 2025-02-05, 5 points')]),
      years,
      '3.2 years  Mar 2023–Feb 2025, 5 pts',
      '3.2 years',
    ],
    ['a lone day, in full', row([point(3.2, '2023-03-14')]), dollars, '$3.2  2023-03-14', '$3.2'],
    [
      'words in place of the period',
      row([point(-3.5, '1901', { words: 'lost, net', narrowWords: 'net' })]),
      dollars,
      '−$3.5  lost, net',
      '−$3.5 net',
    ],
    ['an estimate', row([point(12.34, '1901', { status: 'estimate' })]), percent, '~12.3%  1901', '~12.3%'],
    ['several values', row(twoPoints), dollars, '$12 1901; $3 1903', '$12, $3'],
    ['several values and a mark', row(twoPoints, { mark: 'said' }), dollars, '$12 1901; $3 1903, said', '$12, $3*'],
    ['nothing found', row([], { missing: 'not found' }), dollars, 'not found', 'not found'],
  ])('%s', (_, of, unit, wide, narrow) => {
    expect(rowWords(of, unit, false)).toBe(wide);
    expect(rowWords(of, unit, true)).toBe(narrow);
  });
});

describe('rowValue prints a share to two decimals below ten percent, a time to two digits, anything else to three', () => {
  test.each<[number, Unit, Status, string]>([
    [5.424, percent, 'reported', '5.42%'],
    [0.2, percent, 'derived', '0.20%'],
    [9.94, percent, 'reported', '9.94%'],
    [9.96, percent, 'reported', '10.0%'],
    [47.31, percent, 'projection', '~47.3%'],
    [-12.34, percent, 'reported', '−12.3%'],
    [3.249, years, 'estimate', '~3.2 years'],
    [31.49, years, 'reported', '31 years'],
    [0.949, years, 'derived', '11 months'],
    [0.2249, years, 'derived', '2.7 months'],
    [6, months, 'reported', '6.0 months'],
    [18, months, 'reported', '1.5 years'],
    [1234.5, dollars, 'reported', '$1,235'],
  ])('%d', (value, unit, status, words) => expect(rowValue({ value, status }, unit)).toBe(words));
});

describe('rangeWords', () => {
  const rows = [row([point(2.5, '1901')]), row([point(0.741, '1902'), point(4.4, '1903')])];

  test.each<[string, readonly FigureRow[], Unit, readonly [number, number, string], string]>([
    ['runs from the lowest to the highest value of all rows', rows, percent, [0.741, 4.4, '0.74 to 4.40%'], '0.7–4.4%'],
    [
      'leaves quotations that are contradicted out',
      [...rows, row([point(6, '1880')], { quoted: true })],
      percent,
      [0.741, 4.4, '0.74 to 4.40%'],
      '0.7–4.4%',
    ],
    [
      'leaves rows out for which nothing was found',
      [...rows, row([], { missing: 'not found' })],
      percent,
      [0.741, 4.4, '0.74 to 4.40%'],
      '0.7–4.4%',
    ],
    ['prints other units to three digits', rows, years, [0.741, 4.4, '0.74 to 4.4 years'], '0.74–4.4 years'],
  ])('%s', (_, of, unit, wide, narrow) => {
    expect(rangeWords(of, unit, false)).toEqual(wide);
    expect(rangeWords(of, unit, true)).toEqual([wide[0], wide[1], narrow]);
  });
});
