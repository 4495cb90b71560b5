import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BookLifeAssumptions, bookLife, replacedIn } from '../../src/scenarios/bookLife.ts';

const level: BookLifeAssumptions = {
  known: new Map([[2000, 100]]),
  nextSpending: 100,
  growth: 0,
  shortLivedShare: 1,
  reportedLife: 6,
  economicLife: 3,
};
const one = { ...level, known: new Map([[2000, 120]]), nextSpending: 0 };
const numbers = (assumptions: BookLifeAssumptions, name: 'reported' | 'economic' | 'understated' | 'excessValue') =>
  bookLife(assumptions, 2000, 2006).map((year) => Number(year[name].toFixed(9)));

describe('one purchase of 120, six years in the books and three in use', () => {
  test('is 20 a year against 40 for three years, then 20 against nothing', () => {
    expect(numbers(one, 'reported')).toEqual([20, 20, 20, 20, 20, 20, 0]);
    expect(numbers(one, 'economic')).toEqual([40, 40, 40, 0, 0, 0, 0]);
    expect(numbers(one, 'understated')).toEqual([20, 20, 20, -20, -20, -20, 0]);
  });

  test('leaves 60 too much on the books after three years, and nothing at the end', () => {
    expect(numbers(one, 'excessValue')).toEqual([20, 40, 60, 40, 20, 0, 0]);
  });

  test('of a broken life has a broken last year', () => {
    expect(numbers({ ...one, economicLife: 2.5 }, 'economic')).toEqual([48, 48, 24, 0, 0, 0, 0]);
  });

  test('counts the share of servers and chips only', () => {
    expect(numbers({ ...one, shortLivedShare: 0.5 }, 'reported')[0]).toBe(10);
  });

  test('reaches the second-hand market three years after the middle of its year', () => {
    expect(bookLife(one, 2000, 2006).map(({ replaced }) => replaced)).toEqual([0, 0, 0, 120, 0, 0, 0]);
    expect(replacedIn(2025, 2.7)).toBe(2028);
    expect(replacedIn(2025, 2.4)).toBe(2027);
  });
});

describe('100 every year, six years in the books and three in use', () => {
  test('understates while it builds up, most in the third year, and nothing once the longer life is over', () => {
    const sixths = bookLife(level, 2000, 2009).map(({ understated }) => Math.round(understated * 6) + 0);
    expect(sixths).toEqual([100, 200, 300, 200, 100, 0, 0, 0, 0, 0]);
  });
});

const life = fc.double({ min: 1, max: 10, noNaN: true });
const any = fc.record<BookLifeAssumptions>({
  known: fc
    .array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 8 })
    .map((values) => new Map(values.map((value, index) => [2000 + index, value]))),
  nextSpending: fc.double({ min: 0, max: 2000, noNaN: true }),
  growth: fc.double({ min: -0.8, max: 0.8, noNaN: true }),
  shortLivedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  reportedLife: life,
  economicLife: life,
});

describe('laws', () => {
  test('level spending gives the same depreciation under any two lives once the longer one is over', () => {
    fc.assert(
      fc.property(life, life, (reportedLife, economicLife) => {
        const [year] = bookLife({ ...level, reportedLife, economicLife }, 2010, 2010);
        expect(year?.understated).toBeCloseTo(0, 9);
        expect(year?.reported).toBeCloseTo(100, 9);
      }),
    );
  });

  test('a purchase is written off whole, whatever its life', () => {
    fc.assert(
      fc.property(life, (economicLife) => {
        const all = bookLife({ ...one, economicLife }, 2000, 2010);
        expect(all.reduce((sum, { economic }) => sum + economic, 0)).toBeCloseTo(120, 9);
      }),
    );
  });

  test('every machine is replaced once', () => {
    fc.assert(
      fc.property(life, (economicLife) => {
        const all = bookLife({ ...one, economicLife }, 2000, 2011);
        expect(all.reduce((sum, { replaced }) => sum + replaced, 0)).toBe(120);
      }),
    );
  });

  test('too high a value is the sum of what was understated', () => {
    fc.assert(
      fc.property(any, (given) => {
        let sum = 0;
        for (const { understated, excessValue } of bookLife(given, 2000, 2020)) {
          sum += understated;
          expect(Math.abs(excessValue - sum)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(sum)) + 1e-6);
        }
      }),
    );
  });

  test('growing spending is never overstated by the longer life, and equal lives never differ', () => {
    fc.assert(
      fc.property(any, (given) => {
        const [shorter, longer] = [given.economicLife, given.reportedLife].sort((a, b) => a - b);
        if (shorter === undefined || longer === undefined) return;
        const growing = { ...level, growth: Math.abs(given.growth), economicLife: shorter, reportedLife: longer };
        for (const { understated, reported } of bookLife(growing, 2000, 2015))
          expect(understated).toBeGreaterThanOrEqual(-1e-9 * (1 + reported));
        for (const { understated } of bookLife({ ...given, reportedLife: given.economicLife }, 2000, 2015))
          expect(understated).toBe(0);
      }),
    );
  });

  test('a year asked for alone is the year of the whole path', () => {
    fc.assert(
      fc.property(any, (given) => {
        expect(bookLife(given, 2012, 2012)[0]).toEqual(bookLife(given, 2000, 2015)[12]);
      }),
    );
  });
});
