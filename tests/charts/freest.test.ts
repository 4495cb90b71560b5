import { describe, expect, test } from 'vitest';
import { type Box, freest, strikes } from '../../src/charts/freest.ts';

const box: Box = { left: 10, right: 20, top: 10, bottom: 20 };
const frame: Box = { left: 0, right: 100, top: 0, bottom: 100 };
const at = (left: number, top: number): Box => ({ left, right: left + 10, top, bottom: top + 10 });

describe('a line strikes words', () => {
  test('where it runs through their box, ends in it or lies within', () => {
    expect(strikes(box, [0, 15, 30, 15])).toBe(true);
    expect(strikes(box, [0, 0, 30, 30])).toBe(true);
    expect(strikes(box, [15, 15, 15, 90])).toBe(true);
    expect(strikes(box, [12, 12, 18, 18])).toBe(true);
    expect(strikes(box, [15, 15, 15, 15])).toBe(true);
  });
  test('not where it passes by', () => {
    expect(strikes(box, [0, 5, 30, 5])).toBe(false);
    expect(strikes(box, [0, 15, 9, 15])).toBe(false);
    expect(strikes(box, [0, 25, 25, 0])).toBe(true);
    expect(strikes(box, [0, 12, 12, 0])).toBe(false);
  });
});

describe('the place for words', () => {
  const places = [at(10, 10), at(40, 10), at(70, 10)];
  test('is the first that is asked for while it is free', () => {
    expect(freest(places, [], [], frame)).toBe(0);
  });
  test('is the next that no line strikes and no words take', () => {
    expect(freest(places, [[0, 0, 30, 30]], [], frame)).toBe(1);
    expect(freest(places, [[0, 0, 30, 30]], [at(45, 5)], frame)).toBe(2);
  });
  test('is within the drawing before it is anything else', () => {
    expect(freest([at(95, 10), at(40, 10)], [[0, 15, 100, 15]], [], frame)).toBe(1);
  });
  test('is the one that fewest lines strike where all are struck', () => {
    expect(
      freest(
        places,
        [
          [0, 15, 100, 15],
          [0, 12, 60, 12],
        ],
        [],
        frame,
      ),
    ).toBe(2);
  });
});
