import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines, writeLines } from '../../src/charts/deskAddress.ts';

const known = new Set([
  'metal/tin#dug',
  'metal/alloys#bronze.input',
  ...'abcdefghij'.split('').map((id) => `m/${id}#x`),
]);
const read = (asked: string | null) => readLines(asked, (name) => known.has(name));

describe('lines in an address', () => {
  test('are written with a dot before the series and a tilde between', () => {
    expect(writeLines(['metal/tin#dug', 'metal/alloys#bronze.input'])).toBe('metal/tin.dug~metal/alloys.bronze.input');
  });

  test('come back as they went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: 8 }), (names) => {
        expect(read(writeLines(names))).toEqual({ names, notes: [] });
      }),
    );
  });

  test('that are unknown are left out and counted, not repeated', () => {
    expect(read('metal/tin.dug~metal/gold.dug')).toEqual({
      names: ['metal/tin#dug'],
      notes: ['One line of the address cannot be drawn here and is left out.'],
    });
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const { names, notes } = read(`<img src=x onerror=alert(1)>~${asked}`);
        expect(names.every((name) => known.has(name))).toBe(true);
        expect(notes.join()).not.toContain('<');
      }),
    );
  });

  test('are eight at most, each once', () => {
    const { names, notes } = read([...'abcdefghij', 'a'].map((id) => `m/${id}.x`).join('~'));
    expect(names).toEqual([...'abcdefgh'].map((id) => `m/${id}#x`));
    expect(notes).toEqual(['The desk holds 8 lines: the first 8 are drawn.']);
  });

  test('none is asked for: none and no note', () => {
    expect(read(null)).toEqual({ names: [], notes: [] });
  });
});
