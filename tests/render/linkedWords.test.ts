import { describe, expect, test } from 'vitest';
import { linkedWords } from '../../src/render/linkedWords.ts';
import { isPlace, locatorWords } from '../../src/render/locatorWords.ts';
import { catalogue } from '../charts/tin.ts';

describe('a note or a place that names a dataset', () => {
  test.each([
    ['a dataset', 'miles: metal/tin, of all', ['miles: ', { words: 'metal/tin', line: 'metal/tin' }, ', of all']],
    ['a series', 'metal/tin#dug x 2', [{ words: 'metal/tin#dug', line: 'metal/tin#dug' }, ' x 2']],
    [
      'a series in words',
      'after metal/tin, series dug',
      ['after ', { words: 'metal/tin, series dug', line: 'metal/tin#dug' }],
    ],
    ['a series that is not there', 'metal/tin#gone', [{ words: 'metal/tin', line: 'metal/tin' }, '#gone']],
    ['the end of a sentence', 'See metal/tin#dug.', ['See ', { words: 'metal/tin#dug', line: 'metal/tin#dug' }, '.']],
    [
      'two',
      'metal/tin + metal/lead',
      [{ words: 'metal/tin', line: 'metal/tin' }, ' + ', { words: 'metal/lead', line: 'metal/lead' }],
    ],
  ])('leads to %s', (_, words, parts) => expect(linkedWords(words, catalogue)).toEqual(parts));

  test.each(['p. 1/2', 'openai/gpt-5', 'data/metal/tin', 'metal/tin/more', 'https://metal/tin', ''])(
    'leaves “%s” as it is',
    (words) => expect(linkedWords(words, catalogue)).toEqual(words === '' ? [] : [words]),
  );
});

describe('a place in a work', () => {
  test.each(['p. 33', 'table 1', 'first paragraph', 'column text', 'data/year.csv'])('is “%s”', (words) => {
    expect([isPlace(words), locatorWords(words)]).toEqual([true, words]);
  });
  test.each(['text', 'Table', 'text or table', 'body text'])('is not “%s”', (words) => {
    expect([isPlace(words), locatorWords(words)]).toEqual([false, `${words} (no page recorded)`]);
  });
});
