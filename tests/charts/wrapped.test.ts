import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, wrapped } from '../../src/charts/wrapped.ts';

const letters = (words: string) => words.length;
const text = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(' '));

describe('words in lines', () => {
  test('are broken so that lines are about equally long', () => {
    expect(wrapped('one two three four', 15, letters)).toEqual(['one two', 'three four']);
    expect(filled('one two three four', 15, letters)).toEqual(['one two three', 'four']);
  });

  test('a word wider than the room stands alone', () => {
    expect(wrapped('a railroads b', 3, letters)).toEqual(['a', 'railroads', 'b']);
  });

  test('lose no word, stay within the room, and take no more lines than need be', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 9, max: 60 }), (words, room) => {
        const lines = wrapped(words, room, letters);
        expect(lines.join(' ')).toBe(words);
        expect(lines.every((line) => line.length <= room)).toBe(true);
        expect(lines.length).toBe(filled(words, room, letters).length);
      }),
    );
  });
});
