import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { yearsBetween } from '../../src/model/time.ts';
import { decompose } from '../../src/scenarios/decompose.ts';

test('the measured fall of 2022-11-30 to 2024-10-03 splits into 1.93 of hardware, at most 1.86 of energy and about 80 of all the rest: 12, 11 and 77 percent', () => {
  const rows = readFileSync('data/tokens/constant-quality-epoch.csv', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('mmlu-gpt-3.5-level,'))
    .map((line) => line.split(','));
  const [first, last] = [rows[0], rows.at(-1)].map((row) => {
    const period = parsePeriod(row?.[1] ?? '');
    if (period === undefined) throw new Error('missing row');
    return { period, price: Number(row?.[2]) };
  });
  if (first === undefined || last === undefined) throw new Error('missing rows');
  expect([first.period.text, last.period.text]).toEqual(['2022-11-30', '2024-10-03']);
  const fall = first.price / last.price;
  expect(Math.round(fall)).toBe(286);
  const years = yearsBetween(first.period, last.period);
  const { hardware, energy, rest } = decompose({ fall, years, hardwareRate: -30, energyRate: 40 });
  expect(hardware.factor).toBeCloseTo(1.93, 2);
  expect(energy.factor).toBeCloseTo(1.86, 2);
  expect(Math.round(rest.factor)).toBe(80);
  expect([hardware, energy, rest].map(({ share }) => Math.round(100 * share))).toEqual([12, 11, 77]);
});

test('the parts multiply to the fall and their shares add up to one', () => {
  const measured = fc.record({
    fall: fc.double({ min: 1.01, max: 1e6, noNaN: true }),
    years: fc.double({ min: 0.1, max: 20, noNaN: true }),
    hardwareRate: fc.double({ min: -80, max: 50, noNaN: true }),
    energyRate: fc.double({ min: -50, max: 200, noNaN: true }),
  });
  fc.assert(
    fc.property(measured, (given) => {
      const { hardware, energy, rest } = decompose(given);
      expect((hardware.factor * energy.factor * rest.factor) / given.fall).toBeCloseTo(1, 9);
      // Shares of a fall near 1 are huge and of either sign, so their sum is held to their size.
      const size = Math.max(1, Math.abs(hardware.share), Math.abs(energy.share));
      expect((hardware.share + energy.share + rest.share - 1) / size).toBeCloseTo(0, 9);
    }),
  );
});

test('rates of zero leave the whole fall to the rest', () => {
  const { hardware, energy, rest } = decompose({ fall: 286, years: 2, hardwareRate: 0, energyRate: 0 });
  expect([hardware.factor, energy.factor, rest.factor]).toEqual([1, 1, 286]);
  expect(rest.share).toBe(1);
});
