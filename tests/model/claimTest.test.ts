import { expect, test } from 'vitest';
import type { Unit } from '../../src/data/schemas/unit.ts';
import { runTest } from '../../src/model/claimTest.ts';
import { measure } from '../../src/model/quantity.ts';
import { line } from './tin.ts';

const price = line({ '1901-11': 60, '1902-11': 20, '1904-11': 0.06 });
const month: Unit = { id: 'months', name: 'months', symbol: 'months', measures: 'time', factor: 1 / 12 };
const units = new Map([['months', month]]);
const met = (between: [number | null, number | null], more = {}) =>
  runTest({ of: 'tin@1902-11', between, because: 'a fable', ...more }, () => price, units).met;

test('bounds count as within, and null bounds nothing on its side', () => {
  expect([met([20, 20]), met([20, null]), met([null, 20]), met([19, 21])]).toEqual([true, true, true, true]);
  expect([met([20.001, null]), met([null, 19.999]), met([0, 19])]).toEqual([false, false, false]);
});

test('binary fractions do not decide: 60 over 0.06 is a thousand', () => {
  expect(met([1000, 1000], { of: 'tin@1901-11', over: 'tin@1904-11' })).toBe(true);
});

test('a thousandfold fall in three years is tenfold a year', () => {
  const { value, unit } = measure({ of: 'tin', statistic: 'annual-fall' }, () => price, units);
  expect(value).toBeCloseTo(10, 1);
  expect(unit.name).toBe('times a year');
});

test('no yearly factor comes from less than twelve months', () => {
  const short = line({ '1901-01': 2, '1901-06': 1 });
  expect(() => measure({ of: 'tin', statistic: 'annual-fall' }, () => short, units)).toThrow('under 12 months');
});

test('from November to the October of the year after next are 23 months', () => {
  const fall = line({ '1922-11': 20, '1924-10': 0.07 });
  const { value } = measure({ of: 'tin', statistic: 'span', unit: 'months' }, () => fall, units);
  expect(value).toBeCloseTo(23, 1);
});
