import { expect, test } from 'vitest';
import { nearWords } from '../../src/browser/nearWords.ts';
import { withSynonyms } from '../../src/browser/synonyms.ts';

test.each([
  ['freigt', 'freight', 'left out'],
  ['freighht', 'freight', 'put in'],
  ['freicht', 'freight', 'changed'],
  ['fregiht', 'freight', 'that changed places with its neighbor'],
])('%s is near %s: one letter %s', (word, known) => {
  expect(nearWords(word, [known])).toEqual([known]);
});

test.each([
  ['unemployment', 'deployment', 'another first letter'],
  ['moore', 'more', 'a short word'],
  ['rail', 'rails', 'a short word'],
  ['frait', 'freight', 'three letters'],
  ['12345', '12346', 'a number'],
])('%s is not near %s: %s', (word, known) => {
  expect(nearWords(word, [known])).toEqual([]);
});

test('what a reader says is asked for as said and in the words used here', () => {
  expect(withSynonyms(['railway', 'bond'])).toEqual([
    ['railway', 'bond'],
    ['railroad', 'bond'],
  ]);
  expect(withSynonyms(['cost', 'of', 'living'])[1]).toEqual(['consumer', 'price']);
  expect(withSynonyms(['phonetic'])).toEqual([['phonetic']]);
});
