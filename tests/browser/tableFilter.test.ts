import { describe, expect, test } from 'vitest';
import { countsFor, type Filterable, passes, type TableView, yearOf } from '../../src/browser/tableFilter.ts';

const everything: TableView = { q: '', values: new Map(), from: undefined, to: undefined, sort: undefined };
const row = (text: string, values: Record<string, string[]> = {}, years?: [number, number]): Filterable => ({
  text,
  values: new Map(Object.entries(values)),
  years,
});

describe('a row passes', () => {
  const rails = row('steel rails, united states', { status: ['reported', 'estimate'] }, [1867, 1900]);

  test('where nothing is asked', () => {
    expect(passes(rails, everything)).toBe(true);
  });

  test.each(['rail', 'STATES steel', '  steel  ', ''])('where each word of %j is in it', (q) => {
    expect(passes(rails, { ...everything, q })).toBe(true);
  });

  test('not where one word is missing', () => {
    expect(passes(rails, { ...everything, q: 'steel prices' })).toBe(false);
  });

  test('where a chosen value is one of its own, and not otherwise', () => {
    expect(passes(rails, { ...everything, values: new Map([['status', 'estimate']]) })).toBe(true);
    expect(passes(rails, { ...everything, values: new Map([['status', 'projection']]) })).toBe(false);
    expect(passes(rails, { ...everything, values: new Map([['source', 'poor']]) })).toBe(false);
  });

  test.each([
    [1860, 1867, true],
    [1900, 1910, true],
    [1870, 1880, true],
    [undefined, 1866, false],
    [1901, undefined, false],
    [1890, 1880, false],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(passes(rails, { ...everything, from, to })).toBe(expected);
  });

  test('not where years are asked for and it has none', () => {
    expect(passes(row('undated'), { ...everything, from: 1800 })).toBe(false);
  });
});

describe('the count beside a choice', () => {
  const rows = [
    row('a', { wave: ['ai'], status: ['reported'] }),
    row('b', { wave: ['ai', 'mobile'], status: ['estimate'] }),
    row('c', { wave: ['mobile'], status: ['estimate'] }),
  ];

  test('is of the rows that it would show, whatever stands chosen in its own filter', () => {
    const view: TableView = {
      ...everything,
      values: new Map([
        ['wave', 'ai'],
        ['status', 'estimate'],
      ]),
    };
    expect(countsFor('wave', rows, view)).toEqual(
      new Map([
        ['ai', 1],
        ['mobile', 2],
      ]),
    );
    expect(countsFor('status', rows, view)).toEqual(
      new Map([
        ['reported', 1],
        ['estimate', 1],
      ]),
    );
  });
});

test.each([
  ['1873', 1873],
  ['187', undefined],
  ['0873', undefined],
  ['18730', undefined],
  ['-1873', undefined],
  ['1e10', undefined],
  ['', undefined],
  [null, undefined],
])('the year in %j is %s', (text, year) => {
  expect(yearOf(text)).toBe(year);
});
