import { expect, test } from 'vitest';
import type { Offer } from '../../src/browser/tableControls.ts';
import type { TableView } from '../../src/browser/tableFilter.ts';
import { countWords, openWords } from '../../src/browser/tableWords.ts';

const offer: Offer = {
  id: 'fields',
  find: 'Find',
  filters: [{ name: 'wave', label: 'Wave', all: 'All', values: new Map([['ai', 'Artificial intelligence']]) }],
  years: [1800, 2030],
  columns: new Map(),
};
const everything: TableView = { q: '', values: new Map(), from: undefined, to: undefined, sort: undefined };
const asked: TableView = { ...everything, q: ' rails ', values: new Map([['wave', 'ai']]), from: 1800, to: 1850 };

test('the count says how many rows show of how many', () => {
  expect(countWords(1204, 1204, 'rows', everything, offer)).toBe('1,204 rows');
  expect(countWords(31, 1204, 'rows', asked, offer)).toBe('31 of 1,204 rows');
});

test('where none shows, the count says what was asked', () => {
  expect(countWords(0, 198, 'datasets', asked, offer)).toBe(
    'None of 198 datasets fits: Artificial intelligence, from 1800 to 1850, “rails”.',
  );
});

test('the button of a phone says how much is in force behind it', () => {
  expect(openWords(everything)).toBe('Find, filter and sort');
  expect(openWords(asked)).toBe('Find, filter and sort (4 in force)');
});
