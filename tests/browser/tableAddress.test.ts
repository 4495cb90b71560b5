import { describe, expect, test } from 'vitest';
import { type Offered, queryOf, viewFromQuery } from '../../src/browser/tableAddress.ts';

const offered: Offered = {
  filters: new Map([
    ['wave', new Set(['ai', 'mobile'])],
    ['unit', new Set(['percent'])],
  ]),
  years: true,
  columns: new Set(['years', 'rows']),
};

test('the example of the list of datasets reads as meant', () => {
  expect(viewFromQuery('?wave=ai&unit=percent&from=1990&to=2010&q=capex&sort=-rows', offered)).toEqual({
    q: 'capex',
    values: new Map([
      ['wave', 'ai'],
      ['unit', 'percent'],
    ]),
    from: 1990,
    to: 2010,
    sort: { column: 'rows', descending: true },
  });
});

test('years the wrong way round are read in order', () => {
  const { from, to } = viewFromQuery('?from=2000&to=1990', offered);
  expect([from, to]).toEqual([1990, 2000]);
});

describe('what a table does not offer is passed over', () => {
  test.each([
    '?wave=steam',
    '?wave=__proto__',
    '?wave=AI',
    '?wave=%3Cscript%3E',
    '?constructor=ai',
    '?from=abc&to=99999',
    '?from=-1&to=1e3',
    '?sort=price',
    '?sort=--rows',
    '?%E0%A4%A',
    '?&&==&',
  ])('%s', (query) => {
    expect(viewFromQuery(query, offered)).toEqual(viewFromQuery('', offered));
  });

  test('years where rows have none', () => {
    expect(viewFromQuery('?from=1990', { ...offered, years: false }).from).toBeUndefined();
  });

  test('the second of two values', () => {
    expect(viewFromQuery('?wave=ai&wave=mobile', offered).values).toEqual(new Map([['wave', 'ai']]));
  });
});

test('words of any length are cut to what the field holds', () => {
  expect(viewFromQuery(`?q=${'x'.repeat(5000)}`, offered).q).toHaveLength(200);
});

test.each(['', '?wave=ai', '?wave=mobile&unit=percent&from=1850&to=1900&q=a%26b%3Dc+%C3%A9&sort=years'])(
  '%j is written as it was read',
  (query) => {
    expect(queryOf(viewFromQuery(query, offered), query, offered)).toBe(query);
  },
);

test('what is not of the table stays in the address', () => {
  const nothing = viewFromQuery('', offered);
  expect(queryOf(nothing, '?utm=feed&wave=ai&q=x', offered)).toBe('?utm=feed');
});
