import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ModelAsVentureSetting, modelAsVenture } from '../../src/scenarios/modelAsVenture.ts';

fc.configureGlobal({ seed: 1873, numRuns: 300 });

const illustration: ModelAsVentureSetting = {
  firstCost: 100,
  costMultiple: 10,
  revenuePerCost: 2,
  servingShare: 0,
  lag: 1,
  life: 1,
  scalingStopsAfter: 3,
  horizon: 3,
};
const setting = fc.record({
  firstCost: fc.double({ min: 1, max: 10_000, noNaN: true }),
  costMultiple: fc.double({ min: 0.5, max: 20, noNaN: true }),
  revenuePerCost: fc.double({ min: 0.1, max: 20, noNaN: true }),
  servingShare: fc.double({ min: 0, max: 95, noNaN: true }),
  lag: fc.integer({ min: 0, max: 3 }),
  life: fc.integer({ min: 1, max: 5 }),
  scalingStopsAfter: fc.integer({ min: 1, max: 12 }),
  horizon: fc.integer({ min: 2, max: 12 }),
});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('known answers of the illustration', () => {
  const { models, years, cash } = modelAsVenture(illustration);

  test('the calendar shows -100, -800 and -8,000', () => {
    expect(years.map(({ result }) => result)).toEqual([-100, -800, -8000]);
    expect(cash).toBe(-8900);
  });

  test('year 2 earns 200 and spends 1,000, year 3 earns 2,000 and spends 10,000', () => {
    expect(years.map(({ revenue, training }) => [revenue, training])).toEqual([
      [0, 100],
      [200, 1000],
      [2000, 10_000],
    ]);
  });

  test('meanwhile the first model earned 100 and the second 1,000', () => {
    expect(models.map(({ profit }) => profit)).toEqual([100, 1000, 10_000]);
    expect(models.map(({ balance }) => balance)).toEqual([100, 1000, -10_000]);
  });

  test('a model that earns twice its cost a year later bears a doubling of costs', () => {
    expect(modelAsVenture(illustration).bearableMultiple).toBeCloseTo(2, 9);
  });

  test('two years after scaling stops the company has earned 11,100 more than it spent', () => {
    const { years: later, cash: end } = modelAsVenture({ ...illustration, horizon: 5 });
    expect(later.map(({ result }) => result)).toEqual([-100, -800, -8000, 10_000, 10_000]);
    expect(end).toBe(11_100);
  });
});

describe('corners', () => {
  test('serving is taken from revenue: half of 200 leaves nothing of a model that cost 100', () => {
    const { models, profitPerCost } = modelAsVenture({ ...illustration, servingShare: 50 });
    expect(models[0]).toMatchObject({ revenue: 200, serving: 100, profit: 0 });
    expect(profitPerCost).toBe(0);
  });

  test('revenue falls in equal parts on the years of a life', () => {
    const { years } = modelAsVenture({ ...illustration, costMultiple: 1, life: 2, horizon: 4 });
    expect(years.map(({ revenue }) => revenue)).toEqual([0, 100, 200, 200]);
  });

  test('a model that earns its cost in the year of its training bears any multiple, one that does not bears none', () => {
    const atOnce = { ...illustration, lag: 0 };
    expect(modelAsVenture(atOnce).bearableMultiple).toBe(Number.POSITIVE_INFINITY);
    expect(modelAsVenture({ ...atOnce, revenuePerCost: 0.5 }).bearableMultiple).toBe(0);
  });

  test('what comes after the horizon is not counted but named', () => {
    const { cash, stillToCome } = modelAsVenture({ ...illustration, lag: 3, horizon: 3 });
    expect(cash).toBe(-11_100);
    expect(stillToCome).toBe(22_200);
  });
});

describe('laws', () => {
  test('the balances of the models add up to the results of the calendar years', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { models, years, cash } = modelAsVenture(own);
        const size = sum(models.map(({ cost, revenue }) => cost + revenue));
        expect(Math.abs(sum(models.map(({ balance }) => balance)) - cash)).toBeLessThan(1e-12 * size);
        expect(Math.abs(sum(years.map(({ result }) => result)) - cash)).toBeLessThan(1e-12 * size);
      }),
    );
  });

  test('once every model is finished, profits alone make the cash: what is still to come makes up the rest', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { models, cash, stillToCome } = modelAsVenture(own);
        const size = sum(models.map(({ cost, revenue }) => cost + revenue));
        const profits = sum(models.map(({ profit }) => profit));
        expect(Math.abs(cash + stillToCome - profits)).toBeLessThan(1e-9 * size);
        for (const { lastYear, profit, balance, cost } of models)
          if (lastYear <= own.horizon) expect(Math.abs(balance - profit)).toBeLessThan(1e-9 * Math.max(cost, profit));
      }),
    );
  });

  test('at the multiple that can be borne a calendar year breaks even, above it loses', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { bearableMultiple } = modelAsVenture(own);
        fc.pre(bearableMultiple > 0.2 && bearableMultiple < 50);
        const horizon = own.lag + own.life + 1;
        const at = (costMultiple: number) => {
          const last = modelAsVenture({ ...own, costMultiple, scalingStopsAfter: horizon, horizon }).years.at(-1);
          return (last?.result ?? Number.NaN) / (last?.training ?? Number.NaN);
        };
        expect(at(bearableMultiple)).toBeCloseTo(0, 6);
        expect(at(bearableMultiple * 1.1)).toBeLessThan(0);
      }),
    );
  });

  test('more revenue per cost never leaves less cash, a dearer serving never more', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const { cash } = modelAsVenture(own);
        const more = modelAsVenture({ ...own, revenuePerCost: own.revenuePerCost * 1.1 }).cash;
        const dearer = modelAsVenture({ ...own, servingShare: own.servingShare + 1 }).cash;
        const slack = 1e-9 * Math.abs(cash);
        expect(more).toBeGreaterThanOrEqual(cash - slack);
        expect(dearer).toBeLessThanOrEqual(cash + slack);
      }),
    );
  });

  test('money in other units changes nothing but its unit', () => {
    fc.assert(
      fc.property(setting, (own) => {
        const one = modelAsVenture(own);
        const thousand = modelAsVenture({ ...own, firstCost: own.firstCost * 1000 });
        const size = sum(one.models.map(({ cost, revenue }) => cost + revenue));
        expect(Math.abs(thousand.cash / 1000 - one.cash)).toBeLessThan(1e-12 * size);
        expect(thousand.bearableMultiple).toBe(one.bearableMultiple);
      }),
    );
  });
});
