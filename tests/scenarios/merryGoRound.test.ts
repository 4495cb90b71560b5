import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ceilings, type MerryGoRound, merryGoRound, roundAt } from '../../src/scenarios/merryGoRound.ts';

/** GDP of 30 trillion that does not grow, a model of 300 million, no limit of power or chips. */
const plain: MerryGoRound = {
  cost: 300,
  start: 2025,
  multiple: 10,
  yearsPerRound: 2,
  gdpShare: 0.01,
  gdp: 30_000_000,
  gdpDate: 2025,
  gdpGrowth: 1,
  machines: 10,
  gigawatt: 30_000,
  gigawatts: 1e9,
  perDollar: 1,
  perEnergy: 1,
  chipShare: 1e9,
  chipSales: 300_000,
  chipDate: 2025,
  chipGrowth: 1,
};

describe('known answers', () => {
  test('from 0.001 to 1 percent of GDP are three rounds of ten, six years', () => {
    const { gdp, first, rounds } = merryGoRound(plain);
    expect(gdp.rounds).toBeCloseTo(3, 12);
    expect(gdp.year).toBeCloseTo(2031, 12);
    expect([first, rounds]).toEqual(['gdp', gdp.rounds]);
  });
  test('machines of 3 billion at 30 billion a gigawatt draw a tenth of one, two rounds under ten gigawatts', () => {
    expect(roundAt(plain, 0).gigawatts).toBeCloseTo(0.1, 12);
    const { power, first } = merryGoRound({ ...plain, gigawatts: 10 });
    expect(power.rounds).toBeCloseTo(2, 12);
    expect(first).toBe('power');
  });
  test('machines that are a hundredth of the sales of chips are two rounds under all of them', () => {
    const { chips, first } = merryGoRound({ ...plain, chipShare: 1 });
    expect(chips.rounds).toBeCloseTo(2, 12);
    expect(first).toBe('chips');
  });
  test('power grows with what a dollar computes and falls with what a watt computes', () => {
    expect(roundAt({ ...plain, perDollar: 1.5 }, 1).gigawatts).toBeCloseTo(1 * 1.5 ** 2, 9);
    expect(roundAt({ ...plain, perEnergy: 1.5 }, 1).gigawatts).toBeCloseTo(1 / 1.5 ** 2, 9);
  });
  test('GDP and chips grow on from their own dates', () => {
    const { gdpShare, chipShare } = roundAt(
      { ...plain, gdpDate: 2024, gdpGrowth: 2, chipDate: 2023, chipGrowth: 2 },
      0,
    );
    expect(gdpShare).toBeCloseTo(0.00001 / 2, 12);
    expect(chipShare).toBeCloseTo(0.01 / 4, 12);
  });
  test('no round is left where the ceiling is reached, and its year is that of the start', () => {
    expect(merryGoRound({ ...plain, gdpShare: 0.00001 }).gdp).toEqual({ rounds: 0, year: 2025 });
  });
  test('a ceiling that grows as fast as the cost is never met', () => {
    expect(merryGoRound({ ...plain, multiple: 4, gdpGrowth: 2 }).gdp.rounds).toBe(Number.POSITIVE_INFINITY);
  });
  test('without any ceiling in reach none is the first', () => {
    const free = { ...plain, multiple: 1.1, yearsPerRound: 5, gdpGrowth: 1.1, chipGrowth: 1.1, perEnergy: 2 };
    expect(merryGoRound(free)).toMatchObject({ first: undefined, rounds: Number.POSITIVE_INFINITY });
  });
});

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const setting = fc.record({
  cost: between(1, 1e6),
  start: between(2020, 2030),
  multiple: between(1.1, 100),
  yearsPerRound: between(0.25, 10),
  gdpShare: between(1e-5, 1),
  gdp: fc.constant(32_000_000),
  gdpDate: fc.constant(2026.4),
  gdpGrowth: between(0.95, 1.15),
  machines: between(1, 100),
  gigawatt: fc.constant(38_000),
  gigawatts: between(0.1, 10_000),
  perDollar: between(1, 3),
  perEnergy: between(1, 3),
  chipShare: between(0.01, 100),
  chipSales: fc.constant(216_000),
  chipDate: fc.constant(2025.5),
  chipGrowth: between(0.8, 2.5),
});

describe('laws', () => {
  test('at the round of a ceiling a model takes just what the ceiling allows', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const result = merryGoRound(given);
        const reach = { gdp: 'gdpShare', power: 'gigawatts', chips: 'chipShare' } as const;
        for (const name of ceilings) {
          const { rounds } = result[name];
          const taken = roundAt(given, rounds)[reach[name]];
          // Beyond a thousand rounds the powers leave the range of numbers.
          if (rounds > 0 && rounds < 100) expect(taken / given[reach[name]]).toBeCloseTo(1, 6);
          if (rounds === 0) expect(taken / given[reach[name]]).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }),
    );
  });
  test('the first ceiling is the nearest one, and no result is not a number', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const result = merryGoRound(given);
        for (const name of ceilings) {
          expect(result[name].rounds).toBeGreaterThanOrEqual(result.rounds);
          expect(result[name].year).toBeGreaterThanOrEqual(given.start);
        }
        if (result.first !== undefined) expect(result[result.first].rounds).toBe(result.rounds);
      }),
    );
  });
  test('a dearer model, or a greater multiple, never leaves more rounds', () => {
    fc.assert(
      fc.property(setting, between(1, 10), (given, more) => {
        const { rounds } = merryGoRound(given);
        const slack = rounds * (1 + 1e-9);
        expect(merryGoRound({ ...given, cost: given.cost * more }).rounds).toBeLessThanOrEqual(slack);
        expect(merryGoRound({ ...given, multiple: given.multiple * more }).rounds).toBeLessThanOrEqual(slack);
      }),
    );
  });
  test('a higher ceiling never leaves fewer rounds', () => {
    fc.assert(
      fc.property(
        setting,
        between(1, 10),
        fc.constantFrom('gdpShare', 'gigawatts', 'chipShare'),
        (given, more, name) => {
          const { rounds } = merryGoRound(given);
          expect(merryGoRound({ ...given, [name]: given[name] * more }).rounds).toBeGreaterThanOrEqual(
            rounds * (1 - 1e-9),
          );
        },
      ),
    );
  });
});
