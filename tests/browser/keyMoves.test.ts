import { expect, test } from 'vitest';
import { keyMove } from '../../src/browser/keyMoves.ts';
import type { ViewLine } from '../../src/render/viewPoints.ts';

const line = (...orders: readonly number[]): ViewLine => ({
  name: '',
  slot: '',
  named: false,
  points: orders.map((order) => ({ at: [], order, period: '', value: '', exact: 0, status: '', source: '' })),
});
const lines = [line(1870, 1871, 1872, 1873), line(), line(1869, 1871.5, 1880)];
/** The first drawing leaves out the first point of the first line. */
const shown = (index: number) => (lines[index]?.points ?? []).flatMap((_, at) => (index === 0 && at === 0 ? [] : [at]));
const move = (now: readonly [number, number] | undefined, key: string) => {
  const to = keyMove({ lines, shown }, now && { line: now[0], point: now[1] }, key);
  return to && [to.line, to.point];
};

test('the first key leads to the first point that the drawing shows', () => {
  expect(move(undefined, 'ArrowRight')).toEqual([0, 1]);
  expect(move(undefined, 'End')).toEqual([0, 3]);
});

test('left and right lead along a line and stop at its ends', () => {
  expect(move([0, 2], 'ArrowRight')).toEqual([0, 3]);
  expect(move([0, 3], 'ArrowRight')).toEqual([0, 3]);
  expect(move([0, 1], 'ArrowLeft')).toEqual([0, 1]);
  expect(move([0, 3], 'Home')).toEqual([0, 1]);
});

test('up and down lead to the nearest time of the next line that has points, around the end', () => {
  expect(move([0, 1], 'ArrowDown')).toEqual([2, 1]);
  expect(move([2, 0], 'ArrowDown')).toEqual([0, 1]);
  expect(move([2, 1], 'ArrowUp')).toEqual([0, 1]);
});
