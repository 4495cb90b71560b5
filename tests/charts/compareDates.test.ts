import { describe, expect, test } from 'vitest';
import { compareDates } from '../../src/charts/compareDates.ts';
import type { FigureLine } from '../../src/charts/figure.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { decimalYear } from '../../src/model/time.ts';

const line = (name: string, ...points: readonly (readonly [string, number])[]): FigureLine =>
  ({
    name,
    subject: { wave: undefined },
    points: points.flatMap(([text, value]) => {
      const period = parsePeriod(text);
      return period === undefined ? [] : [{ period, value, x: decimalYear(period), status: 'reported', from: [] }];
    }),
  }) as unknown as FigureLine;

describe('two dates compared', () => {
  test('a price that falls to a quarter in ten years halves in five and loses 12.9 percent a year', () => {
    const [found] = compareDates([line('tin', ['1900', 100], ['1905', 60], ['1910', 25])], [1900, 1911]);
    expect(found).toMatchObject({ from: '1900', to: '1910', change: -0.75 });
    expect(found?.time).toMatchObject({ kind: 'halving' });
    expect(found?.time?.years).toBeCloseTo(5, 9);
    expect(found?.annualRate).toBeCloseTo(0.25 ** 0.1 - 1, 12);
  });

  test('a line that doubles in ten years doubles in ten', () => {
    const [found] = compareDates([line('tin', ['1900', 50], ['1910', 100])], [1900, 1911]);
    expect(found?.time?.kind).toBe('doubling');
    expect(found?.time?.years).toBeCloseTo(10, 9);
  });

  test('the periods used are those within the dates, and are said', () => {
    const [found] = compareDates([line('tin', ['1899', 9], ['1901', 8], ['1903', 4], ['1906', 1])], [1900, 1905]);
    expect(found).toMatchObject({ from: '1901', to: '1903' });
  });

  test.each([
    [
      'less than twelve months',
      [
        ['2024-01', 10],
        ['2024-10', 5],
      ],
      'less than 12 months apart',
    ],
    ['one value', [['2024-01', 10]], 'fewer than two values'],
    [
      'a value of zero',
      [
        ['2020', 0],
        ['2024', 5],
      ],
      'not above zero',
    ],
  ] as const)('%s is refused', (_, points, words) => {
    const [found] = compareDates([line('tin', ...points)], [2000, 2030]);
    expect(found?.refused).toContain(words);
    expect(found?.annualRate).toBeUndefined();
  });

  test('a line that stays level neither halves nor doubles', () => {
    const [found] = compareDates([line('tin', ['1900', 5], ['1910', 5])], [1900, 1911]);
    expect(found).toMatchObject({ change: 0, annualRate: 0 });
    expect(found?.time).toBeUndefined();
  });
});
