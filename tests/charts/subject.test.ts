import { describe, expect, test } from 'vitest';
import { observationOf, sourcesOf } from '../../src/charts/sources.ts';
import { subjectOf } from '../../src/charts/subject.ts';
import { catalogue } from './tin.ts';

describe('what a line is, by its name', () => {
  test.each([
    ['a definition', 'tin-share/tin', 'Tin', 'Tin of all', 'Tin dug, over all that glitters', 'preferred'],
    ['a definition of no wave', 'tin-share/nobodys', undefined, 'Tin of nobody', 'The same, of no wave', 'rival'],
    ['a series, by the words of its dataset', 'metal/tin#dug', 'Tin', 'Tin dug', 'Whatever glitters.', undefined],
    [
      'a series with words of its own',
      'metal/tin#all',
      'Tin',
      'All that glitters',
      'Whatever glitters, or not.',
      undefined,
    ],
    ['a series of no wave', 'metal/alloys#bronze.input', undefined, 'bronze.input', 'Whatever glitters.', undefined],
  ])('%s', (_, id, wave, title, includes, role) => {
    const { wave: found, ...rest } = subjectOf(id, catalogue);
    expect(found?.short).toBe(wave);
    expect(rest).toEqual({ id, title, includes, role });
  });

  test.each([
    ['metal/tin#stolen', 'unknown series metal/tin#stolen'],
    ['metal/gold#dug', 'unknown series metal/gold#dug'],
    ['tin-share/gold', 'unknown definition tin-share/gold'],
    ['gold-share/tin', 'unknown definition gold-share/tin'],
    ['', 'unknown definition '],
  ])('%s is refused', (id, message) => expect(() => subjectOf(id, catalogue)).toThrow(message));
});

describe('the rows behind a point', () => {
  test.each([
    ['metal/tin#dug@1903', 40],
    ['metal/tin#hoard@1903', 2],
    ['metal/zinc#four-quarters@1922-Q3/1923-Q2', 12],
    ['metal/tin#dug@1906', undefined],
    ['metal/tin#stolen@1903', undefined],
    ['metal/gold#dug@1903', undefined],
    ['nowhere', undefined],
  ])('%s is %s', (name, value) => expect(observationOf(name, catalogue)?.value).toBe(value));

  test('their works come each once, in the order met', () => {
    const points = ['metal/tin#all@1901', 'metal/tin#dug@1901', 'metal/lead#dug@1910', 'nowhere'];
    expect(sourcesOf([{ from: points }, { from: points }], catalogue).map(({ id }) => id)).toEqual([
      'saga-1910',
      'fable-1901',
    ]);
    expect(sourcesOf([], catalogue)).toEqual([]);
  });
});
