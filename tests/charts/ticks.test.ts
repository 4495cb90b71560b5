import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearTicks, logTicks, yearTicks } from '../../src/charts/ticks.ts';

/** Whether each value is above the one before it. */
const ascends = (values: readonly number[]) =>
  values.every((value, index) => value > (values[index - 1] ?? Number.NEGATIVE_INFINITY));
/** The distances between neighbors, each once, at nine digits. */
const steps = (values: readonly number[]) => [
  ...new Set(values.slice(1).map((value, index) => (value - (values[index] ?? 0)).toPrecision(9))),
];
const seed = 1873;

describe('years', () => {
  test.each<[number, number, number, readonly number[]]>([
    [1850, 2027, 7, [1850, 1900, 1950, 2000]],
    [1985, 2027, 7, [1990, 2000, 2010, 2020]],
    [2020, 2027, 7, [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]],
    [-12, 16, 7, [-10, -5, 0, 5, 10, 15]],
    [-12, 16, 4, [-10, 0, 10]],
    [-3, 3, 4, [-2, 0, 2]],
    [0, 1, 7, [0, 1]],
    [0, 0.5, 7, [0]],
    [1300, 2000, 7, [1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000]],
    [0, 5000, 7, [0, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000]],
  ])('%d to %d in at most %d steps', (from, to, most, years) => expect(yearTicks(from, to, most)).toEqual(years));

  test('property: whole, ascending, one step apart, within the domain, and never many', () => {
    const start = fc.integer({ min: -60, max: 2000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 3, max: 8 }), (from, span, most) => {
        const years = yearTicks(from, from + span, most);
        expect(years.length).toBeGreaterThanOrEqual(1);
        expect(years.length).toBeLessThanOrEqual(most + 1);
        expect(years.every(Number.isInteger)).toBe(true);
        expect(ascends(years)).toBe(true);
        expect(steps(years).length).toBeLessThanOrEqual(1);
        expect(Math.min(...years)).toBeGreaterThanOrEqual(from);
        expect(Math.max(...years)).toBeLessThanOrEqual(from + span);
      }),
      { seed },
    );
  });
});

describe('a linear axis', () => {
  test.each<[number, number, number, readonly number[]]>([
    [0, 5.4, 6, [0, 1, 2, 3, 4, 5, 6]],
    [0, 6, 6, [0, 1, 2, 3, 4, 5, 6]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [0, 1234, 5, [0, 200, 400, 600, 800, 1000, 1200, 1400]],
    [-7, 12, 4, [-10, -5, 0, 5, 10, 15]],
    [-49, 48, 3, [-50, 0, 50]],
    [-5, 0, 5, [-5, -4, -3, -2, -1, 0]],
    [0, 0, 5, [0]],
  ])('%d to %d, about %d values', (from, to, most, values) => expect(linearTicks(from, to, most)).toEqual(values));

  test('property: ascending round values, one step apart, that reach both ends, and never many', () => {
    const low = fc.oneof(fc.constant(0), fc.double({ min: -1e6, max: 0, noNaN: true }));
    const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(low, size, fc.integer({ min: 3, max: 8 }), (from, span, most) => {
        const to = from + span;
        const values = linearTicks(from, to, most);
        const slack = span * 1e-6;
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(2 * most + 2);
        expect(ascends(values)).toBe(true);
        expect(values[0]).toBeLessThanOrEqual(from + slack);
        expect(values.at(-1)).toBeGreaterThanOrEqual(to - slack);
        const step = (values[1] ?? 0) - (values[0] ?? 0);
        expect(String(Number(step.toPrecision(3)) / 10 ** Math.floor(Math.log10(step * 1.001)))).toMatch(
          /^(1|2|5)(\.0+\d|$)|^[14]\.9{5,}/,
        );
        for (const value of values)
          expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-3 + Math.abs(value / step) * 1e-6);
        for (const end of [values[1] ?? 0, values.at(-2) ?? 0]) {
          expect(end).toBeGreaterThanOrEqual(from - slack);
          expect(end).toBeLessThanOrEqual(to + slack);
        }
      }),
      { seed },
    );
  });
});

describe('a log axis', () => {
  test.each<[number, number, number, readonly number[]]>([
    [1, 100, 8, [1, 2, 5, 10, 20, 50, 100]],
    [0.07, 69, 8, [0.1, 0.3, 1, 3, 10, 30]],
    [0.9, 1150, 5, [1, 10, 100, 1000]],
    [1, 1e6, 4, [1, 100, 10_000, 1_000_000]],
    [1, 1e9, 4, [1, 1000, 1_000_000, 1_000_000_000]],
    [1, 1e12, 4, [1, 10_000, 100_000_000, 1_000_000_000_000]],
    [1, 1e20, 4, [1, 1e5, 1e10, 1e15, 1e20]],
    [1e-6, 1e-3, 8, [0.000001, 0.000003, 0.00001, 0.00003, 0.0001, 0.0003, 0.001]],
  ])('%d to %d, at most %d values', (from, to, most, values) => expect(logTicks(from, to, most)).toEqual(values));

  test.each<[number, number, readonly number[]]>([
    [2.1, 4.9, [2.5, 3, 3.5, 4, 4.5]],
    [60, 95, [60, 65, 70, 75, 80, 85, 90, 95]],
  ])('a short one, %d to %d, bears round values, since fewer than two of 1, 2, 5 lie on it', (from, to, values) =>
    expect(logTicks(from, to, 8)).toEqual(values),
  );

  test('property: positive, ascending, within a thousandth of the domain, at least two and never many', () => {
    const low = fc.double({ min: -9, max: 9, noNaN: true });
    const decades = fc.double({ min: 0.05, max: 12, noNaN: true });
    fc.assert(
      fc.property(low, decades, fc.integer({ min: 3, max: 8 }), (power, span, most) => {
        const [from, to] = [10 ** power, 10 ** (power + span)];
        const values = logTicks(from, to, most);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(2 * Math.max(most, 5));
        expect(ascends(values)).toBe(true);
        expect(values[0]).toBeGreaterThanOrEqual(from * 0.999);
        expect(values.at(-1)).toBeLessThanOrEqual(to * 1.001);
      }),
      { seed },
    );
  });
});
