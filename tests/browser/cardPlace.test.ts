import { expect, test } from 'vitest';
import { cardPlace } from '../../src/browser/cardPlace.ts';
import type { ViewLine } from '../../src/render/viewPoints.ts';

const line = (name: string, slot: string, values: Readonly<Record<string, number>>): ViewLine => ({
  name,
  slot,
  named: false,
  points: Object.entries(values).map(([period, exact]) => ({
    at: [],
    order: 0,
    period,
    value: '',
    exact,
    status: '',
    source: '',
  })),
});
const own = [
  line('Rails, gross', 'railroads', { 1870: 2, 1871: 3 }),
  line('Rails, net', 'railroads', { 1870: 1, 1871: 3 }),
  line('AI', 'ai', { 2020: 1 }),
];
const first = { line: 0, point: 0 };

test('the same number at the same period has the card of its line', () => {
  expect(cardPlace([line('Rails, net', 'railroads', { 1871: 3 })], first, own)).toEqual({ line: 1, point: 1 });
  expect(cardPlace([line('Rails', 'railroads', { 1870: 1 })], first, own)).toEqual({ line: 1, point: 0 });
});

test('another number, another ink, and a number that two lines share have none', () => {
  expect(cardPlace([line('AI', 'ai', { 2020: 1.1 })], first, own)).toBeUndefined();
  expect(cardPlace([line('AI', 'mobile', { 2020: 1 })], first, own)).toBeUndefined();
  expect(cardPlace([line('Rails', 'railroads', { 1871: 3 })], first, own)).toBeUndefined();
});
