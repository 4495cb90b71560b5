import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../src/charts/column.ts';

describe('names in one column', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['none', [], []],
    ['a lone one stays', [40], [40]],
    ['a lone one beyond the foot comes in', [140], [100]],
    ['two that are far enough stay', [40, 57], [40, 57]],
    ['two at one height part evenly, the first above', [40, 40], [31.5, 48.5]],
    ['given in another order, each keeps its side', [50, 40], [53.5, 36.5]],
    ['three at the head go down from it', [0, 0, 0], [0, 17, 34]],
    ['three at the foot go up from it', [99, 99, 99], [66, 83, 100]],
    ['one that is pushed pushes the next', [30, 40, 50], [23, 40, 57]],
    ['one that is not touched stays where it is', [20, 90, 25], [14, 90, 31]],
  ])('%s', (_, tops, moved) => expect(column(tops, 17, [0, 100])).toEqual(moved));

  const tops = fc.array(fc.integer({ min: -50, max: 400 }), { maxLength: 20 });
  const check = (law: (before: readonly number[], after: readonly number[]) => void) =>
    fc.assert(
      fc.property(tops, (before) => law(before, column(before, 17, [10, 340]))),
      { seed: 1873, numRuns: 500 },
    );

  test('stand 17 pixels apart and within the bounds', () => {
    check((before, after) => {
      const sorted = [...after].sort((a, b) => a - b);
      expect(sorted).toHaveLength(before.length);
      for (const [index, top] of sorted.entries()) {
        expect(top).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(top).toBeLessThanOrEqual(340 + 1e-9);
        expect(top - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(17 - 1e-9);
      }
    });
  });

  test('keep the order of the line ends', () => {
    check((before, after) => {
      for (const [a, top] of before.entries())
        for (const [b, other] of before.entries()) if (top < other) expect(after[a] ?? 0).toBeLessThan(after[b] ?? 0);
    });
  });

  test('what stands right is left as it is', () => {
    check((_, after) => {
      for (const [index, top] of column(after, 17, [10, 340]).entries()) expect(top).toBeCloseTo(after[index] ?? 0, 6);
    });
  });
});
