import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CreditAssumptions, type CreditYear, creditTest } from '../../src/scenarios/creditTest.ts';

/** Earns 100 and spends 100 in year 0, 20 of it borrowed; spending doubles each year, cash flow stands still. */
const fable: CreditAssumptions = {
  cashFlow: 100,
  capex: 100,
  cashFlowGrowth: 0,
  capexGrowth: 1,
  debtBefore: 20,
  borrowedShare: 0.5,
  interest: 0.1,
  failing: 0.25,
  lossGivenDefault: 0.5,
};
const at = (assumptions: CreditAssumptions, year: number): CreditYear => {
  const found = creditTest(assumptions, year)[year];
  if (found === undefined) throw new Error(`missing year ${year}`);
  return found;
};

describe('an example by hand', () => {
  test('in year 1 spending of 200 and interest of 2 exceed cash flow by 102, half of which is borrowed', () => {
    expect(at(fable, 1)).toMatchObject({ capex: 200, gap: 102, borrowed: 51, debt: 71, equity: 80 + 149 });
  });

  test('in year 2 the interest on 71 is in the gap', () => {
    const { gap, debt } = at(fable, 2);
    expect(gap).toBeCloseTo(400 + 7.1 - 100, 10);
    expect(debt).toBeCloseTo(71 + 307.1 / 2, 10);
  });

  test('a quarter of debt is in default and a quarter of shareholders’ money is lost; creditors lose half of theirs', () => {
    const { inDefault, creditorsLoss, equityLoss, fallenCashFlow } = at(fable, 1);
    expect([inDefault, creditorsLoss, equityLoss, fallenCashFlow]).toEqual([17.75, 8.875, 57.25, 75]);
  });

  test('where all pay for all, shareholders’ 229 bear a quarter of 300, and creditors lose only what the failed assets lack beyond it', () => {
    expect(at(fable, 1).pooledCreditorsLoss).toBe(0);
    expect(at({ ...fable, failing: 1 }, 1).pooledCreditorsLoss).toBe(35.5);
    expect(at({ ...fable, failing: 0.95 }, 1).pooledCreditorsLoss).toBeCloseTo(285 - 67.45 / 2 - 229, 10);
  });

  test('debt beyond the spending of year 0 leaves shareholders with nothing in it', () => {
    expect(at({ ...fable, debtBefore: 150 }, 0)).toMatchObject({ debt: 150, equity: 0, debtShare: 1 });
  });

  test('without debt the interest is covered without end', () => {
    const free = { ...fable, debtBefore: 0, capexGrowth: 0 };
    expect(at(free, 3)).toMatchObject({ debt: 0, coverage: Number.POSITIVE_INFINITY, inDefault: 0 });
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const assumptions = fc.record<CreditAssumptions>({
  cashFlow: fc.double({ min: 1, max: 2000, noNaN: true }),
  capex: fc.double({ min: 1, max: 2000, noNaN: true }),
  cashFlowGrowth: fc.double({ min: -0.2, max: 0.6, noNaN: true }),
  capexGrowth: fc.double({ min: -0.3, max: 1, noNaN: true }),
  debtBefore: fc.double({ min: 0, max: 2000, noNaN: true }),
  borrowedShare: share,
  interest: fc.double({ min: 0, max: 0.2, noNaN: true }),
  failing: share,
  lossGivenDefault: share,
});
const years = fc.integer({ min: 0, max: 10 });

describe('laws', () => {
  test('debt is what was there and what was borrowed', () => {
    fc.assert(
      fc.property(assumptions, years, (given, last) => {
        const path = creditTest(given, last);
        const borrowed = path.reduce((sum, each) => sum + each.borrowed, given.debtBefore);
        expect(path.at(-1)?.debt).toBeCloseTo(borrowed, 6);
      }),
    );
  });

  test('what fails is owed to creditors or was shareholders’', () => {
    fc.assert(
      fc.property(assumptions, years, (given, last) => {
        const { inDefault, equityLoss, debt, equity } = at(given, last);
        expect(inDefault + equityLoss).toBeCloseTo(given.failing * (debt + equity), 5);
      }),
    );
  });

  test('creditors lose no more than what is in default, and never more where all pay for all', () => {
    fc.assert(
      fc.property(assumptions, years, (given, last) => {
        const { creditorsLoss, inDefault, pooledCreditorsLoss } = at(given, last);
        expect(creditorsLoss).toBeLessThanOrEqual(inDefault);
        expect(pooledCreditorsLoss).toBeLessThanOrEqual(creditorsLoss * (1 + 1e-9) + 1e-6);
      }),
    );
  });

  const more = (name: keyof CreditAssumptions, sign: 1 | -1) =>
    fc.assert(
      fc.property(assumptions, share, years, (given, step, last) => {
        const moved = { ...given, [name]: given[name] + step * (1 - given[name]) };
        if (moved[name] < given[name]) return;
        const change = at(moved, last).inDefault - at(given, last).inDefault;
        expect(sign * change).toBeGreaterThanOrEqual(-1e-6 * (1 + at(given, last).inDefault));
      }),
    );
  test('faster spending never leaves less in default', () => more('capexGrowth', 1));
  test('faster cash flow never leaves more in default', () => more('cashFlowGrowth', -1));
  test('a larger borrowed share never leaves less in default', () => more('borrowedShare', 1));
  test('a larger failure never leaves less in default', () => more('failing', 1));

  test('a longer boom never leaves less in default', () => {
    fc.assert(
      fc.property(assumptions, years, (given, last) => {
        expect(at(given, last + 1).inDefault).toBeGreaterThanOrEqual(at(given, last).inDefault);
      }),
    );
  });
});
