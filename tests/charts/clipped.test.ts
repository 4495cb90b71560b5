import { expect, test } from 'vitest';
import { clipped } from '../../src/charts/clipped.ts';

test('words that fit stay as they are', () => {
  expect(clipped('Steel rails', 300)).toBe('Steel rails');
});

test('words that do not fit end at a space, without the comma before it', () => {
  expect(clipped('Miles of railroad, built in the year', 135)).toBe('Miles of railroad…');
});

test('a single long word is cut within, never to nothing', () => {
  expect(clipped('Gesamtverkehrsleistung', 60)).toBe('Gesamtv…');
  expect(clipped('Gesamtverkehrsleistung', 5)).toBe('G…');
});
