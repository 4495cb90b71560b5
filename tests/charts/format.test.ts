import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  formatNumber,
  formatPeriod,
  formatShare,
  formatValue,
  formatWithUnit,
} from '../../src/charts/format.ts';
import type { Unit } from '../../src/data/schemas/unit.ts';
import type { Status } from '../../src/data/status.ts';

const unit = (symbol: string, more: Partial<Unit> = {}): Unit => ({
  id: 'nugget',
  name: 'nuggets',
  symbol,
  measures: 'tin',
  factor: 1,
  ...more,
});
const percent = unit('%', { id: 'percent', name: 'percent', measures: 'share', factor: 0.01 });
const index = unit('', { id: 'index-first', name: 'index, 100 at its first year', measures: 'index-first' });

describe('formatNumber has a fixed count of decimals, a true minus and commas', () => {
  test.each<[number, number, string]>([
    [1234567.891, 2, '1,234,567.89'],
    [-5, 0, '−5'],
    [-1234.5, 1, '−1,234.5'],
    [-0.004, 2, '0.00'],
    [0, 1, '0.0'],
    [0.25, 2, '0.25'],
  ])('%d with %d decimals is %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text));
});

describe('formatShare has one decimal from 1 percent on and two below', () => {
  test.each<[number, Status, string]>([
    [5.424, 'reported', '5.4%'],
    [0.951, 'derived', '1.0%'],
    [0.949, 'derived', '0.95%'],
    [0.196, 'reported', '0.20%'],
    [1.34, 'estimate', '~1.3%'],
    [0.2, 'projection', '~0.20%'],
    [-0.5, 'reported', '−0.50%'],
  ])('%d, %s, is %s', (value, status, text) => expect(formatShare(value, status)).toBe(text));

  test('unless told how many', () => expect(formatShare(5.424, 'estimate', 2)).toBe('~5.42%'));
});

describe('decimalsOf leaves about three digits and no zero at the end', () => {
  test.each<[number, number, string]>([
    [0, 0, '0'],
    [1234.56, 0, '1,235'],
    [100, 0, '100'],
    [99.94, 1, '99.9'],
    [62.5, 1, '62.5'],
    [62, 0, '62'],
    [62.04, 0, '62'],
    [1.876, 2, '1.88'],
    [1.5, 1, '1.5'],
    [2, 0, '2'],
    [0.0716, 3, '0.072'],
    [0.07, 2, '0.07'],
    [0.5, 1, '0.5'],
    [-62.5, 1, '−62.5'],
    [-0.0716, 3, '−0.072'],
    [0.00000123, 7, '0.0000012'],
  ])('%d needs %d: %s', (value, decimals, text) => {
    expect(decimalsOf(value)).toBe(decimals);
    expect(formatNumber(value, decimalsOf(value))).toBe(text);
  });

  test('property: what is printed is within a twentieth of the value, and has at most five digits that count below 100,000', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 99_999, noNaN: true }), (value) => {
        const text = formatNumber(value, decimalsOf(value)).replaceAll(',', '');
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(value / 20);
        expect(text.replace('.', '').replace(/^0+/, '').length).toBeLessThanOrEqual(5);
        expect(text).not.toMatch(/\.\d*0$/);
      }),
      { seed: 1873 },
    );
  });
});

describe('formatWithUnit puts the symbol where it belongs', () => {
  test.each<[string, number, Unit, number, string]>([
    ['percent, close', 1.25, percent, 1, '1.3%'],
    ['times, close', 27, unit('×'), 0, '27×'],
    ['dollars, before', 60, unit('$'), 0, '$60'],
    ['millions of dollars, around', 1234, unit('$m'), 0, '$1,234m'],
    ['dollars a mile, around', 12.5, unit('$/mile'), 1, '$12.5/mile'],
    ['a loss, with the sign before the dollars', -1234, unit('$m'), 0, '−$1,234m'],
    ['a loss too small to print, without a sign', -0.001, unit('$m'), 0, '$0m'],
    ['another unit, after', 3, unit('n'), 0, '3 n'],
    ['a unit without a symbol, by name', 3, unit(''), 0, '3 nuggets'],
    ['an index, bare', 250, index, 0, '250'],
    ['an index of the data, bare', 99.5, unit('', { measures: 'index-1901' }), 1, '99.5'],
  ])('%s', (_, value, of, decimals, text) => expect(formatWithUnit(value, of, decimals)).toBe(text));
});

describe('formatValue prints a share as shares are printed, and anything else to three digits', () => {
  test.each<[number, Unit, Status, string]>([
    [5.424, percent, 'reported', '5.4%'],
    [0.196, percent, 'estimate', '~0.20%'],
    [1234.56, unit('$m'), 'reported', '$1,235m'],
    [0.0716, unit('$/mile'), 'derived', '$0.072/mile'],
    [0.5, unit('$m'), 'projection', '~$0.5m'],
    [-1.876, unit('$m'), 'estimate', '~−$1.88m'],
    [26.96, unit('×'), 'reported', '27×'],
    [312.4, index, 'reported', '312'],
    [12, unit('n'), 'reported', '12 n'],
  ])('%d', (value, of, status, text) => expect(formatValue(value, of, status)).toBe(text));
});

describe('formatPeriod', () => {
  test.each([
    ['1871', '1871'],
    ['1873-09', '1873-09'],
    ['1869/1873', '1869–73'],
    ['1996/2001', '1996–2001'],
    ['2025-Q3/2026-Q2', '2025-Q3 to 2026-Q2'],
  ])('%s is %s', (period, words) => expect(formatPeriod(period)).toBe(words));
});
