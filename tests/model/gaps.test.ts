import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { gapsOf } from '../../src/model/gaps.ts';

const periods = (...texts: string[]) => texts.flatMap((text) => parsePeriod(text) ?? []);

test('years that follow each other have no gap', () => {
  expect(gapsOf(periods('1871', '1872', '1873'), 'annual')).toEqual([]);
});

test('a missing year and a run of them are named', () => {
  expect(gapsOf(periods('1870', '1872', '1876'), 'annual')).toEqual(['1871', '1873 to 1875']);
});

test('quarters and months are named as they are written', () => {
  expect(gapsOf(periods('1999-Q3', '2000-Q2'), 'quarterly')).toEqual(['1999-Q4 to 2000-Q1']);
  expect(gapsOf(periods('1914-07', '1914-12'), 'monthly')).toEqual(['1914-08 to 1914-11']);
});

test('a series at irregular dates has no step that it could miss', () => {
  expect(gapsOf(periods('1914-07', '1930-12'), 'irregular')).toBeUndefined();
});
