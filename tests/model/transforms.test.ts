import { describe, expect, test } from 'vitest';
import { between } from '../../src/model/between.ts';
import { convert, product } from '../../src/model/combine.ts';
import { held } from '../../src/model/held.ts';
import { line, mile, nugget, sack, valuesOf, years } from './tin.ts';

const tin = line(years(1901, [1000, 2000, 3000]));
const lead = line({ 1902: 7, 1904: 8 }, { name: 'lead' });

describe('held(line, at, over)', () => {
  test('keeps the old value at every period of the other line', () =>
    expect(valuesOf(held(tin, '1901', lead))).toEqual({ 1902: 1000, 1904: 1000 }));

  test('rests on both', () => expect(held(tin, '1901', lead).points[0]?.from).toEqual(['tin@1901', 'lead@1902']));

  test('refuses a period that the line lacks', () =>
    expect(() => held(tin, '1899', lead)).toThrow('missing period: tin has no 1899'));
});

describe('convert(line, unit)', () => {
  test('counts nuggets in sacks of a thousand', () => {
    expect(valuesOf(convert(tin, sack))).toEqual({ 1901: 1, 1902: 2, 1903: 3 });
    expect(valuesOf(convert(convert(tin, sack), nugget))).toEqual(valuesOf(tin));
  });

  test('refuses another quantity', () =>
    expect(() => convert(tin, mile)).toThrow('invalid unit: nuggets does not convert into miles'));

  test('sets dollars of two years side by side only where that is asked for, and keeps the basis', () => {
    const then = { id: 'a', name: 'dollars of 1901', symbol: '$', measures: 'us-dollars-of-1901', factor: 1000 };
    const now = { id: 'b', name: 'dollars', symbol: '$', measures: 'us-dollars', factor: 1 };
    const old = line(years(1901, [5]), { unit: then, prices: '1901' });
    expect(() => convert(old, now)).toThrow('invalid unit');
    expect(valuesOf(convert(old, now, 'prices'))).toEqual({ 1901: 5000 });
    expect(convert(old, now, 'prices').prices).toBe('1901');
    expect(() => convert(tin, now, 'prices')).toThrow('invalid unit: nuggets does not convert into dollars');
  });
});

test('between keeps the part of a line from one period to another, both included', () => {
  expect(valuesOf(between(tin, '1902', '1903'))).toEqual({ 1902: 2000, 1903: 3000 });
  expect(() => between(tin, '1902', '1910')).toThrow('missing period: tin has no 1910');
});

describe('product(a, b)', () => {
  test('an amount times a share stays an amount', () => {
    const percent = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };
    const share = line(years(1901, [50, 50, 50]), { unit: percent, kind: 'mean' });
    const half = product(tin, share, nugget);
    expect([half.kind, ...Object.values(valuesOf(half))]).toEqual(['flow', 500, 1000, 1500]);
  });

  test('refuses two lines in constant prices', () => {
    const real = (prices: string) => line(years(1901, [1]), { prices });
    expect(() => product(real('1901'), real('1902'), nugget)).toThrow(
      'invalid prices: tin is in 1901 prices, tin in 1902',
    );
  });
});
