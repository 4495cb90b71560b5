import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortedOrder, sortFrom, sortKey, sortText } from '../../src/browser/tableSort.ts';

describe('a cell is ordered by', () => {
  test.each([
    ['1,204.5', 1204.5],
    ['~3.1 (2.9 to 3.4)', 3.1],
    ['−12', -12],
    ['-12', -12],
    ['$0.50', 0.5],
    ['5.4%', 5.4],
    ['12 companies', 12],
    ['1867 to 1900', 1867],
    ['  7 ', 7],
  ])('%j, its number', (text, number) => {
    expect(sortKey(text)).toBe(number);
  });

  test.each(['1873-13th', '1873-9', 'Q3 1873', 'reported', '3G networks', 'n/a', '.5'])('%j, its words', (text) => {
    expect(sortKey(text)).toBe(text);
  });

  test('its time where it is a period, whatever its precision', () => {
    const inOrder = ['1872', '1873-01-02', '1873-Q2', '1873-09', '1873-09-18', '1873-Q4', '1874/1879', '1875'];
    const keys = inOrder.map(sortKey);
    expect(sortedOrder([...keys].reverse(), true)).toEqual(inOrder.map((_, place) => place));
    expect(sortedOrder(keys, false)).toEqual(inOrder.map((_, place) => place));
    expect(keys.every((key) => typeof key === 'number')).toBe(true);
  });

  test('nothing where it is empty', () => {
    expect(sortKey('  ')).toBeUndefined();
  });
});

describe('an order', () => {
  test('has numbers before words and what is empty last', () => {
    expect(sortedOrder(['b', 2, undefined, 'a', 1], false)).toEqual([4, 1, 3, 0, 2]);
  });

  test('reversed still has what is empty last', () => {
    expect(sortedOrder(['b', 2, undefined, 'a', 1], true)).toEqual([0, 3, 1, 4, 2]);
  });

  test('reads numbers within words as numbers, and does not mind capitals', () => {
    expect(sortedOrder(['Table 10', 'table 9', 'Table 1'], false)).toEqual([2, 1, 0]);
  });

  const keys = fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(undefined)));
  test('keeps every row once, and equals as they stood, either way round', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (list, descending) => {
        const order = sortedOrder(list, descending);
        expect([...order].sort((a, b) => a - b)).toEqual(list.map((_, place) => place));
        const same = sortedOrder(
          list.map(() => 'same'),
          descending,
        );
        expect(same).toEqual(list.map((_, place) => place));
      }),
    );
  });

  test('is written as it is read', () => {
    const columns = new Set(['years']);
    for (const text of ['years', '-years']) expect(sortText(sortFrom(text, columns))).toBe(text);
  });

  test.each(['', '-', 'price', '-price', '--years', 'constructor', null])('by %j, no column, is none', (text) => {
    expect(sortFrom(text, new Set(['years']))).toBeUndefined();
  });
});
