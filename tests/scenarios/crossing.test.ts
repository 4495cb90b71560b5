import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossing } from '../../src/scenarios/crossing.ts';

test('a rising function is followed to where it is zero, near nothing or far away', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (root) => {
      expect(crossing((value) => value - root) / root).toBeCloseTo(1, 9);
    }),
  );
});

test('the square root of two', () => {
  expect(crossing((value) => value * value - 2)).toBeCloseTo(Math.SQRT2, 12);
});

test('what is never below zero crosses at once, what never rises to it nowhere', () => {
  expect(crossing(() => 1)).toBe(0);
  expect(crossing(() => -1)).toBe(Number.POSITIVE_INFINITY);
});
