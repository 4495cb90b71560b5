import { describe, expect, test } from 'vitest';
import { clearLabels, type Ground } from '../../src/charts/clearLabels.ts';
import type { Label } from '../../src/charts/label.ts';
import { labelBox } from '../../src/charts/labelBox.ts';

const label = (x: number, y: number, rest: Partial<Label> = {}): Label => {
  return { x, y, words: 'tin 1901', side: 'right', fill: 'black', size: 12, ...rest };
};
const pixels = { left: (x: number) => x, top: (y: number) => y };
const whole = { left: 0, right: 400, top: 0, bottom: 300 };
const ground: Ground = { lines: [], taken: [], marks: [], isLow: false, drawing: whole, plot: whole };
const cleared = (labels: readonly Label[], rest: Partial<Ground> = {}, spare = true) =>
  clearLabels(
    labels.map((each) => ({ label: each, spare })),
    (each) => labelBox(each, pixels),
    ({ x, y }) => [x, y],
    { ...ground, ...rest },
  );
const boxAt = (x: number, y: number) => labelBox(label(x, y), pixels);

describe('labels of a drawing', () => {
  test('stay where the author put them while nothing is in their way', () => {
    expect(cleared([label(100, 100)])).toEqual([label(100, 100)]);
  });

  test('are moved off other words, and keep to their point', () => {
    const [moved] = cleared([label(100, 100)], { taken: [boxAt(100, 100)] });
    expect(moved).toMatchObject({ x: 100, y: 100 });
    expect(moved).not.toEqual(label(100, 100));
  });

  test('are left out where words leave them no place, if they may be', () => {
    expect(cleared([label(100, 100)], { taken: [whole] })).toEqual([undefined]);
  });

  test('that were moved are left out rather than struck by a line, if they may be', () => {
    const lines = Array.from({ length: 150 }, (_, row) => [0, row * 2, 400, row * 2] as const);
    expect(cleared([label(100, 100)], { taken: [boxAt(100, 100)], lines })).toEqual([undefined]);
    expect(cleared([label(100, 100)], { taken: [boxAt(100, 100)], lines }, false)).not.toEqual([undefined]);
  });

  test('in a low drawing do not stand on the mark of another point', () => {
    const marks = [[140, 100]] as const;
    expect(cleared([label(100, 100)], { marks })).toEqual([label(100, 100)]);
    expect(cleared([label(100, 100)], { marks, isLow: true })).not.toEqual([label(100, 100)]);
  });
});
