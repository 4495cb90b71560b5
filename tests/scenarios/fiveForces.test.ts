import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billAt, dividedBy, type FiveForces, fiveForces, forces, priceAt } from '../../src/scenarios/fiveForces.ts';

const idle = { by: 1, from: 2022 };
const still: FiveForces = {
  start: 2022,
  price: 20,
  hardware: idle,
  rightSizing: idle,
  batch: idle,
  smallModels: idle,
  secondHand: idle,
  movable: 1,
  tokens: 1,
};

describe('known answers', () => {
  test('without forces the price stays', () => {
    expect(priceAt(still, 2030)).toBe(20);
    expect(fiveForces(still, 2030).fall).toBe(1);
  });
  test('hardware that halves each year divides by eight in three years', () => {
    expect(priceAt({ ...still, hardware: { by: 2, from: 2022 } }, 2025)).toBe(20 / 8);
  });
  test('hardware that was at work before the path began counts from its beginning', () => {
    expect(dividedBy('hardware', { ...still, hardware: { by: 2, from: 2010 } }, 2025)).toBe(8);
  });
  test('a discount of a half acts from its date on and not before', () => {
    const setting = { ...still, batch: { by: 2, from: 2024.5 } };
    expect([2024.4, 2024.5, 2030].map((at) => priceAt(setting, at))).toEqual([20, 10, 10]);
  });
  test('if a tenth of the work stays at full price, dividing the rest by a hundred divides the whole by 9.17 only', () => {
    const setting = { ...still, rightSizing: { by: 100, from: 2022 }, movable: 0.9 };
    expect(fiveForces(setting, 2030).fall).toBeCloseTo(9.174, 3);
    expect(fiveForces(setting, 2030).unmovedShare).toBeCloseTo(0.917, 3);
  });
  test('tokens that double each year undo hardware that halves', () => {
    expect(billAt({ ...still, hardware: { by: 2, from: 2022 }, tokens: 2 }, 2031)).toBe(20);
  });
});

const date = fc.double({ min: 2020, max: 2040, noNaN: true });
const force = fc.record({ by: fc.double({ min: 1, max: 200, noNaN: true }), from: date });
const setting = fc.record({
  start: fc.constant(2022),
  price: fc.double({ min: 0.01, max: 100, noNaN: true }),
  hardware: fc.record({ by: fc.double({ min: 1, max: 3, noNaN: true }), from: date }),
  rightSizing: force,
  batch: force,
  smallModels: force,
  secondHand: force,
  movable: fc.double({ min: 0, max: 1, noNaN: true }),
  tokens: fc.double({ min: 0.5, max: 20, noNaN: true }),
});
const later = fc.double({ min: 2022, max: 2040, noNaN: true });

describe('laws', () => {
  test('a stronger force never raises the price', () => {
    fc.assert(
      fc.property(setting, later, fc.constantFrom(...forces), (given, at, name) => {
        const stronger = { ...given, [name]: { ...given[name], by: given[name].by * 1.5 } };
        expect(priceAt(stronger, at)).toBeLessThanOrEqual(priceAt(given, at) * (1 + 1e-12));
      }),
    );
  });
  test('the price never rises with time, nor with the share of the work that can move', () => {
    fc.assert(
      fc.property(setting, later, later, (given, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        expect(priceAt(given, after)).toBeLessThanOrEqual(priceAt(given, before) * (1 + 1e-12));
        expect(priceAt({ ...given, movable: 1 }, one)).toBeLessThanOrEqual(priceAt(given, one) * (1 + 1e-12));
      }),
    );
  });
  test('where all the work can move, the fall is the product of the five divisors', () => {
    fc.assert(
      fc.property(setting, later, (given, at) => {
        const { fall, byForce } = fiveForces({ ...given, movable: 1 }, at);
        const product = forces.reduce((all, name) => all * byForce[name].divides, 1);
        expect(fall / product).toBeCloseTo(1, 9);
      }),
    );
  });
  test('a force taken away leaves the price that it reports', () => {
    fc.assert(
      fc.property(setting, later, fc.constantFrom(...forces), (given, at, name) => {
        const { without } = fiveForces(given, at).byForce[name];
        expect(without).toBeGreaterThanOrEqual(priceAt(given, at) * (1 - 1e-12));
        expect(without).toBe(priceAt({ ...given, [name]: { by: 1, from: 2022 } }, at));
      }),
    );
  });
});
