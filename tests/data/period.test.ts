import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { nearest } from '../../src/data/nearest.ts';
import type { Observation } from '../../src/data/observation.ts';
import { type Period, parsePeriod } from '../../src/data/period.ts';
import { formatProblem, formatReport, type Problem } from '../../src/data/problem.ts';
import { periodSchema } from '../../src/data/schemas/common.ts';
import type { SeriesMetadata } from '../../src/data/schemas/dataset.ts';
import type { AnchorName, Wave } from '../../src/data/schemas/wave.ts';
import type { Status } from '../../src/data/status.ts';

describe('parsePeriod(text)', () => {
  test.each([
    ['1873', 'year', '1873-01-01', '1874-01-01'],
    ['1873-Q1', 'quarter', '1873-01-01', '1873-04-01'],
    ['1873-Q4', 'quarter', '1873-10-01', '1874-01-01'],
    ['1873-09', 'month', '1873-09-01', '1873-10-01'],
    ['1873-12', 'month', '1873-12-01', '1874-01-01'],
    ['1873-09-18', 'day', '1873-09-18', '1873-09-19'],
    ['2000-02-29', 'day', '2000-02-29', '2000-03-01'],
    ['1899-12-31', 'day', '1899-12-31', '1900-01-01'],
    ['1996/2001', 'span', '1996-01-01', '2002-01-01'],
    ['2025-Q3/2026-Q2', 'span', '2025-07-01', '2026-07-01'],
    ['1872-04/1877-06', 'span', '1872-04-01', '1877-07-01'],
    ['1873-09-18/1873-09-20', 'span', '1873-09-18', '1873-09-21'],
  ])('%s is a %s from %s to before %s, UTC', (text, precision, start, end) => {
    expect(parsePeriod(text)).toEqual({
      text,
      precision,
      start: Date.parse(`${start}T00:00:00Z`),
      end: Date.parse(`${end}T00:00:00Z`),
    });
  });

  test.each([
    '',
    ' 1873',
    '1873 ',
    '73',
    '18730',
    '1873-',
    '1873-0',
    '1873-00',
    '1873-13',
    '1873-1',
    '1873-Q0',
    '1873-Q5',
    '1873-q3',
    '1873Q3',
    '1873-Q3-01',
    '1873-09-00',
    '1873-09-31',
    '1873-9-18',
    '2001-02-29',
    '1900-02-29',
    '1873-09-18T00:00',
    '18/09/1873',
    'ca. 1873',
    '1873?',
    '1873/',
    '/1873',
    '1873/1873',
    '2001/1996',
    '1873-Q3/1873-Q2',
    '1873/1874/1875',
    '1873/1874-Q1',
    '1873-09/1874',
    '1873-09/1873-10-01',
    '1873-74',
    '1873–1874',
  ])('"%s" is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('a bare year of YAML is the year it shows', () => {
    expect(periodSchema.parse(1873)).toBe('1873');
    expect(periodSchema.safeParse(1873.5).success).toBe(false);
    expect(periodSchema.safeParse(73).success).toBe(false);
  });
});

describe('formatReport(problems)', () => {
  const problem = (path: string, line: number, column = 1): Problem => ({
    path,
    line,
    column,
    found: '"1,1"',
    expected: 'a plain decimal',
    fix: 'write 11',
  });

  test('one line a problem, which an editor can follow', () => {
    expect(formatProblem(problem('data/tin/output.csv', 14, 3))).toBe(
      'data/tin/output.csv:14:3  found "1,1", expected a plain decimal, fix: write 11',
    );
  });

  test('in the order of files, lines and columns as numbers, each once', () => {
    const problems = [problem('b', 1), problem('a', 10), problem('a', 9, 20), problem('a', 9, 3), problem('b', 1)];
    expect(
      formatReport(problems)
        .split('\n')
        .map((line) => line.split('  ')[0]),
    ).toEqual(['a:9:3', 'a:9:20', 'a:10:1', 'b:1:1']);
    expect(formatReport([])).toBe('');
  });
});

describe('nearest(name, names)', () => {
  test.each([
    ['reportet', ['reported', 'derived'], 'reported'],
    ['dervied', ['reported', 'derived'], 'derived'],
    ['fable-1910', ['fable-1901', 'fable-1902'], 'fable-1901'],
    ['dug', ['dug', 'dog'], 'dug'],
    ['hearsay', ['reported', 'derived'], undefined],
    ['anything', [], undefined],
  ])('%s of %j is %s', (name, names, near) => {
    expect(nearest(name, names)).toBe(near);
  });
});

test('the types that the schemas give', () => {
  expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<string>();
  expectTypeOf<Status>().toEqualTypeOf<'reported' | 'derived' | 'estimate' | 'projection'>();
  expectTypeOf<Wave['anchors']>().toHaveProperty('investment-peak');
  expectTypeOf<keyof Wave['anchors']>().toEqualTypeOf<AnchorName>();
  expectTypeOf<SeriesMetadata['prices']>().toEqualTypeOf<string>();
  expectTypeOf<Observation['low']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Observation['period']>().toEqualTypeOf<Period>();
});
