import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

const [apart, reach] = [17, 110];
/** Labels one above the other, at these tops. */
const stacked = (...tops: readonly number[]) => tops.map((top) => ({ left: 0, top }));
const rounded = (tops: readonly number[]) => tops.map((top) => Math.round(top * 10) / 10);

describe('labels that stand near each other are moved until they are 17 pixels apart', () => {
  test.each<[string, readonly { left: number; top: number }[], readonly number[]]>([
    ['none', [], []],
    ['a lone one stays', stacked(40), [40]],
    ['two that are far enough stay', stacked(40, 57), [40, 57]],
    ['two at one height part evenly', stacked(40, 40), [31.5, 48.5]],
    ['two that touch go half of what is lacking each', stacked(40, 50), [36.5, 53.5]],
    ['three at one height spread about the middle one', stacked(40, 40, 40), [23, 40, 57]],
    ['given in another order, each keeps its side', stacked(50, 40), [53.5, 36.5]],
    ['one that is not touched stays where it is', stacked(0, 200, 10), [-3.5, 200, 13.5]],
    ['one that is pushed pushes the next', stacked(0, 10, 20), [-7, 10, 27]],
    [
      'two that are far apart across do not matter to each other',
      [
        { left: 0, top: 40 },
        { left: 110, top: 40 },
      ],
      [40, 40],
    ],
    [
      'two that are just within reach do',
      [
        { left: 0, top: 40 },
        { left: 109, top: 40 },
      ],
      [31.5, 48.5],
    ],
  ])('%s', (_, places, tops) => expect(rounded(spread(places, apart, reach))).toEqual(tops));
});

describe('property', () => {
  const places = fc.array(
    fc.record({ left: fc.integer({ min: 0, max: 400 }), top: fc.integer({ min: 0, max: 300 }) }),
    { maxLength: 8 },
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, a) => a).flatMap((a) =>
      Array.from({ length: count - a - 1 }, (_, b) => [a, a + b + 1] as const),
    );
  const check = (law: (before: readonly { left: number; top: number }[], after: readonly number[]) => void) =>
    fc.assert(
      fc.property(places, (before) => law(before, spread(before, apart, reach))),
      { seed: 1873, numRuns: 500 },
    );
  const top = (before: readonly { top: number }[], index: number) => before[index]?.top ?? Number.NaN;
  const isNear = (before: readonly { left: number }[], a: number, b: number) =>
    Math.abs((before[a]?.left ?? 0) - (before[b]?.left ?? 0)) < reach;

  test('near labels end at least so far apart, but for a tenth of a pixel', () => {
    check((before, after) => {
      for (const [a, b] of pairs(before.length))
        if (isNear(before, a, b))
          expect(Math.abs((after[a] ?? 0) - (after[b] ?? 0))).toBeGreaterThanOrEqual(apart - 0.1);
    });
  });

  test('near labels keep their order', () => {
    check((before, after) => {
      for (const [a, b] of pairs(before.length))
        if (isNear(before, a, b) && top(before, a) !== top(before, b))
          expect((after[a] ?? 0) < (after[b] ?? 0)).toBe(top(before, a) < top(before, b));
    });
  });

  test('the mean of all stays', () => {
    check((before, after) => {
      expect(after).toHaveLength(before.length);
      if (before.length > 0) expect(mean(after)).toBeCloseTo(mean(before.map((place) => place.top)), 6);
    });
  });

  test('labels that were far enough from all others are not moved', () => {
    check((before, after) => {
      const room = (index: number) =>
        before.every(
          (place, other) =>
            other === index ||
            !isNear(before, index, other) ||
            Math.abs(place.top - top(before, index)) >= apart * before.length,
        );
      for (const index of before.keys()) if (room(index)) expect(after[index]).toBe(top(before, index));
    });
  });

  test('what was spread stays as it is when spread again', () => {
    check((before, after) => {
      const again = spread(
        before.map(({ left }, index) => ({ left, top: after[index] ?? 0 })),
        apart,
        reach,
      );
      for (const [index, value] of again.entries()) expect(value).toBeCloseTo(after[index] ?? 0, 0);
    });
  });
});
