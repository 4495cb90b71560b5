import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dollars } from '../../../src/charts/scenarios/fiveForcesSetting.ts';
import { atLeast, atMost, money, roundedUp } from '../../../src/charts/scenarios/words.ts';

describe('a value that has to be reached', () => {
  test('is rounded up to four digits, one that must not be passed down, and neither beyond its digits', () => {
    expect([atLeast(7.7801), atMost(28.918)]).toEqual(['7.781', '28.91']);
    expect([atLeast(2), atLeast(2 + 1e-9), atMost(2), atLeast(0), atLeast(12_345)]).toEqual([
      '2',
      '2',
      '2',
      '0',
      '12,350',
    ]);
  });

  test('is never short of what is needed by more than the noise of the search', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => {
        expect(roundedUp(value) - value).toBeGreaterThanOrEqual(-1e-6 * Math.abs(value));
        expect(roundedUp(value) - value).toBeLessThanOrEqual(1.001e-3 * Math.abs(value));
      }),
    );
  });
});

test('sums beyond any economy are not counted', () => {
  expect([money(5e8), money(3e92), money(-3e92)]).toEqual(['$500tn', 'over $1,000tn', 'under −$1,000tn']);
});

test('a small price is no price of nothing', () => {
  expect([dollars(5.4e-11), dollars(0.0042)]).toEqual(['$5.4 × 10⁻¹¹', '$0.0042']);
});
