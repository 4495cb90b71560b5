import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAxis } from '../../src/charts/valueAxis.ts';
import type { Unit } from '../../src/data/schemas/unit.ts';

const nugget: Unit = { id: 'nugget', name: 'nuggets', symbol: 'n', measures: 'tin', factor: 1 };
const percent: Unit = { id: 'percent', name: 'percent', symbol: '%', measures: 'share', factor: 0.01 };
const dollars: Unit = { id: 'usd-m', name: 'million dollars', symbol: '$m', measures: 'dollars', factor: 1e6 };
const index: Unit = {
  id: 'index-first',
  name: 'index, 100 at its first year',
  symbol: '',
  measures: 'index-first',
  factor: 1,
};
const long: Unit = { ...nugget, symbol: 'nuggets of tin' };
const linear = { scale: 'linear' } as const;
const log = { scale: 'log' } as const;

describe('a linear axis', () => {
  test.each<[string, Parameters<typeof valueAxis>[0], readonly number[], number, readonly [number, number]]>([
    ['holds zero below values that are far from it', linear, [90, 99], 0, [0, 100]],
    ['holds zero above losses', linear, [-99, -90], 0, [-100, 0]],
    ['holds zero between gains and losses', linear, [-7, 12], 0, [-10, 15]],
    ['begins elsewhere when told so', { ...linear, from: 80 }, [90, 99], 0, [80, 100]],
    ['ends elsewhere when told so', { ...linear, to: 200 }, [90, 99], 0, [0, 200]],
    ['ends at its highest value where that is round', linear, [3, 10], 0, [0, 10]],
    ['leaves air above it when asked', linear, [3, 10], 0.03, [0, 12]],
    ['spans the ticks it is told', { ...linear, ticks: [0, 40, 80] }, [3, 10], 0.03, [0, 80]],
  ])('%s', (_, wanted, values, air, domain) => {
    const axis = valueAxis(wanted, values, nugget, 5, air);
    expect(axis.type).toBe('linear');
    expect(axis.domain).toEqual(domain);
  });

  test('property: it holds zero and every value, and begins and ends with a tick', () => {
    const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 6 }), fc.constantFrom(0, 0.03), (some, most, air) => {
        fc.pre(Math.max(...some.map(Math.abs)) > 1e-3);
        const { domain, ticks } = valueAxis(linear, some, nugget, most, air);
        for (const value of [0, ...some]) {
          const slack = 1e-6 * (domain[1] - domain[0]);
          expect(value).toBeGreaterThanOrEqual(domain[0] - slack);
          expect(value).toBeLessThanOrEqual(domain[1] + slack);
        }
        expect([ticks[0]?.value, ticks.at(-1)?.value]).toEqual(domain);
      }),
      { seed: 1873 },
    );
  });
});

describe('a log axis', () => {
  test('leaves some air on both sides, and has its ticks within', () => {
    const { type, domain, ticks } = valueAxis(log, [2, 100], nugget, 6);
    expect(type).toBe('log');
    expect(domain[0]).toBeCloseTo(2 / 1.15);
    expect(domain[1]).toBeCloseTo(115);
    expect(ticks.map(({ value }) => value)).toEqual([2, 5, 10, 20, 50, 100]);
  });

  test('begins and ends where it is told', () => {
    expect(valueAxis({ ...log, from: 1, to: 1000 }, [2, 100], nugget, 6).domain).toEqual([1, 1000]);
  });

  test('bears the ticks it is told', () => {
    expect(valueAxis({ ...log, ticks: [3, 30] }, [2, 100], nugget, 6).ticks.map(({ value }) => value)).toEqual([3, 30]);
  });

  test.each([
    [0, 'invalid log axis: a value is 0'],
    [-3, 'invalid log axis: a value is -3'],
  ])('refuses the value %d', (value, message) => {
    expect(() => valueAxis(log, [5, value], nugget, 6)).toThrow(message);
  });
});

describe('the last tick alone bears the unit', () => {
  const wordsOf = (of: Unit, ...ticks: readonly number[]) =>
    valueAxis({ ...linear, ticks }, [1], of, 5).ticks.map(({ words }) => words);

  test.each<[string, Unit, readonly number[], readonly string[]]>([
    ['a symbol after a space', nugget, [0, 5, 10], ['0', '5', '10 n']],
    ['percent', percent, [0, 0.5, 1], ['0', '0.5', '1%']],
    ['dollars', dollars, [0, 1000, 2000], ['0', '1,000', '$2,000m']],
    ['losses', dollars, [-20, -10, 0], ['−20', '−10', '$0m']],
    ['small values', percent, [0, 0.05, 0.1], ['0', '0.05', '0.1%']],
    ['an index, which has none', index, [0, 50, 100], ['0', '50', '100']],
    ['a unit too long for an axis is left to the subtitle', long, [0, 5], ['0', '5']],
  ])('%s', (_, of, ticks, words) => expect(wordsOf(of, ...ticks)).toEqual(words));
});

test('an index that falls below a thousandth is told in fractions of its first value, since decimals would all be zeros', () => {
  const { ticks } = valueAxis({ ...log, from: 0.0001, to: 1000 }, [0.0001, 300], index, 9);
  expect(ticks.map(({ words }) => words)).toEqual(['1/1m', '1/100k', '1/10k', '1/1k', '1/100', '1/10', '1', '10']);
});
