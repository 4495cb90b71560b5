import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/data/observation.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { placesOf } from '../../src/site/sourceReadings.ts';
import { citationOf, statesTerms } from '../../src/site/sourceWords.ts';

const row = (series: string, year: number, locator: string): Observation => {
  const period = parsePeriod(String(year));
  if (period === undefined) throw new Error(`no year: ${year}`);
  return { series, period, value: 1, status: 'reported', source: 'fable', locator, note: '', line: year };
};
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const told = (rows: readonly Observation[]) =>
  placesOf(rows).map(({ locators, runs }) => [
    locators.join(' | '),
    runs.map((run) => `${run.series} ${run.rows.map(({ period }) => period.text).join(' ')}`),
  ]);

describe('the places of a work', () => {
  test('stand once each, with what every series took there', () => {
    expect(
      told([row('tin', 1901, 'p. 3'), row('tin', 1902, 'p. 4'), row('tin', 1903, 'p. 3'), row('ore', 1901, 'p. 3')]),
    ).toEqual([
      ['p. 3', ['tin 1901 1903', 'ore 1901']],
      ['p. 4', ['tin 1902']],
    ]);
  });

  test('are six at most for a series; more become one entry with all of its rows', () => {
    const six = years(1901, 1906).map((year) => row('tin', year, `row ${year}`));
    expect(placesOf(six)).toHaveLength(6);
    const seven = [...six, row('tin', 1907, 'row 1907')];
    expect(told(seven)).toEqual([
      [
        years(1901, 1907)
          .map((year) => `row ${year}`)
          .join(' | '),
        ['tin 1901 1902 1903 1904 1905 1906 1907'],
      ],
    ]);
  });

  test('that two series share row by row are told together', () => {
    const both = ['tin', 'ore'].flatMap((series) => years(1901, 1920).map((year) => row(series, year, `row ${year}`)));
    expect(placesOf(both).map(({ runs }) => runs.map(({ series, rows }) => [series, rows.length]))).toEqual([
      [
        ['tin', 20],
        ['ore', 20],
      ],
    ]);
  });
});

describe('a citation', () => {
  const work = { title: 'On Tin', read: '2026-11-21' };

  test('has authors, year, title, publisher, address and where it was read', () => {
    const full = { ...work, authors: 'A. Fable', year: 1901, publisher: 'Tin Press', url: 'https://example.org/tin' };
    expect(citationOf({ ...full, seenAt: 'a library' })).toBe(
      'A. Fable (1901). On Tin. Tin Press. https://example.org/tin (read on 2026-11-21 in a library)',
    );
  });

  test('of a work without authors begins with its title, and never ends a question with a full stop', () => {
    expect(citationOf({ ...work, title: 'Tin?', year: 1902 })).toBe('Tin? (1902). (read on 2026-11-21)');
    expect(citationOf({ ...work, authors: 'A. Fable', title: 'Tin?' })).toBe('A. Fable. Tin? (read on 2026-11-21)');
  });
});

test('terms are stated only where they are stated for all of the work', () => {
  expect(statesTerms({ licence: 'CC BY 4.0' })).toBe(true);
  expect(statesTerms({ licence: 'not stated' })).toBe(false);
  expect(statesTerms({ licence: 'file: MIT (code); data: not stated' })).toBe(false);
  expect(statesTerms({ licence: 'no statement on the original; package ODC-PDDL' })).toBe(false);
});
