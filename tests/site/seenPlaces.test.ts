import { describe, expect, test } from 'vitest';
import { seenPlaces } from '../../src/site/seenPlaces.ts';

describe('where a work was read leads to the repository', () => {
  test.each([
    ['a file at a commit', 'github.com/a/b:c/d.csv (commit 1fca0535)', 'https://github.com/a/b/blob/1fca0535/c/d.csv'],
    [
      'the commit before the file',
      'github.com/a/b commit bb5921d: data/year.csv and data/quarter.csv',
      'https://github.com/a/b/blob/bb5921d/data/year.csv',
    ],
    [
      'a file without a commit',
      'github.com/a/b: docs/index.md (abstract)',
      'https://github.com/a/b/blob/HEAD/docs/index.md',
    ],
    ['a commit by its date', 'github.com/a/b:d.csv (commit of 2026-03-20)', 'https://github.com/a/b/blob/HEAD/d.csv'],
    [
      'several files by their folder',
      'github.com/a/b:x/y/*.csv (commit 9a6f8c49, 2024-08-12)',
      'https://github.com/a/b/tree/9a6f8c49/x/y',
    ],
    [
      'files of many years by their folder',
      'github.com/a/b commit 29ef4c3: csv/f-YYYY.csv',
      'https://github.com/a/b/tree/29ef4c3/csv',
    ],
    [
      'spaces and brackets',
      'github.com/a/b commit 02819390: sets/Isard (1942) and others/Isard (1942).csv',
      'https://github.com/a/b/blob/02819390/sets/Isard%20(1942)%20and%20others/Isard%20(1942).csv',
    ],
    [
      'a file of two endings',
      'github.com/a/b:r/comp.csv.xz (commit 1a49d102)',
      'https://github.com/a/b/blob/1a49d102/r/comp.csv.xz',
    ],
    ['a repository alone', 'github.com/a/b', 'https://github.com/a/b'],
  ])('%s', (_, words, url) => {
    const parts = seenPlaces(words);
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : part.url))).toEqual([url]);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.words)).join('')).toBe(words);
  });

  test('two of them', () => {
    const parts = seenPlaces('github.com/a/b:c.json (commit 4ccebcb0); unit from github.com/d/e:f/g.yml');
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : part.url))).toEqual([
      'https://github.com/a/b/blob/4ccebcb0/c.json',
      'https://github.com/d/e/blob/HEAD/f/g.yml',
    ]);
  });

  test('words that name none stay words', () => {
    const words = 'a text in a public GitHub repository whose name was not recorded';
    expect(seenPlaces(words)).toEqual([words]);
  });
});
