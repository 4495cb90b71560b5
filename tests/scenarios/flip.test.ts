import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flips, shareOf, within } from '../../src/scenarios/flip.ts';

const stretch = { low: 1, high: 100, scale: 'linear' } as const;

describe('the value at which an outcome flips', () => {
  test('is where the margin crosses 0', () => {
    expect(flips(stretch, 10, (value) => value - 42)).toEqual([expect.closeTo(42, 6)]);
    expect(flips({ ...stretch, scale: 'log' }, 10, (value) => 42 - value)).toEqual([expect.closeTo(42, 6)]);
  });

  test('is none where the margin keeps its sign, infinite margins included', () => {
    expect(flips(stretch, 10, () => 1)).toEqual([]);
    expect(flips(stretch, 10, () => Number.NEGATIVE_INFINITY)).toEqual([]);
  });

  test('of several crossings comes first the one nearest to where the reader stands', () => {
    const twice = (value: number) => (value - 20) * (value - 80);
    expect(flips(stretch, 30, twice)).toEqual([expect.closeTo(20, 6), expect.closeTo(80, 6)]);
    expect(flips(stretch, 70, twice)[0]).toBeCloseTo(80, 6);
  });

  test('puts the margin on its other side, whatever the threshold', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.5, max: 99.5, noNaN: true }), fc.boolean(), (at, rising) => {
        const margin = (value: number) => (rising ? value - at : at - value);
        const found = flips(stretch, 10, margin)[0] ?? Number.NaN;
        expect(margin(found) >= 0).toBe(rising);
        expect(Math.abs(found - at)).toBeLessThan(1e-6);
      }),
    );
  });
});

test('a value and its share of the stretch are inverse to each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('linear', 'log'), (share, scale) => {
      const any = { low: 0.5, high: 400, scale } as const;
      expect(shareOf(any, within(any, share))).toBeCloseTo(share, 9);
    }),
  );
});
