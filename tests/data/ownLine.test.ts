import { describe, expect, test } from 'vitest';
import { readOwnLine } from '../../src/data/ownLine.ts';
import { formatReport } from '../../src/data/problem.ts';

const points = (text: string) => readOwnLine(text).points.map(({ period, value }) => [period.text, value]);
const report = (text: string) => formatReport(readOwnLine(text).problems).split('\n');

describe('a line of one’s own is read', () => {
  test('with or without a heading, separated by commas or tabs', () => {
    const rows = [
      ['1873', 12.5],
      ['1874', -3],
    ];
    expect(points('1873,12.5\n1874,-3\n')).toEqual(rows);
    expect(points('period,value\n1873,12.5\n1874,-3')).toEqual(rows);
    expect(points('Year\tGDP of 2012\r\n1873\t12.5\r\n1874\t-3\r\n')).toEqual(rows);
    expect(points('1873,"12.5"\n\n"1874",-3')).toEqual(rows);
  });

  test('with quarters, months, days and spans', () => {
    expect(points('1873-Q3,1\n1873-11,2\n1874-01-02,3\n1875/1877,4')).toEqual([
      ['1873-Q3', 1],
      ['1873-11', 2],
      ['1874-01-02', 3],
      ['1875/1877', 4],
    ]);
  });
});

describe('what is wrong is said as data:check says it, all at once', () => {
  test('numbers, with their line and column', () => {
    expect(report('1873,"2,400"\n1874,n/a\n1875,1e5')).toEqual([
      'your line:1:6  found "2,400", expected a plain decimal number, fix: write 2400; the unit has a field of its own',
      'your line:2:6  found "n/a", expected a plain decimal number, fix: leave the row out: a gap is a gap',
      'your line:3:6  found "1e5", expected a plain decimal number, fix: write the figure as the source prints it, with a dot for decimals',
    ]);
  });

  test('a first row that has a number is a row, however its period reads', () => {
    expect(report('n/a,5\n1874,1')).toEqual([
      'your line:1:1  found "n/a", expected a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001, fix: write the period in one of these forms',
    ]);
  });

  test('periods out of order or twice', () => {
    expect(report('1873,1\n1872,2')[0]).toContain('found 1872 after 1873, expected periods in ascending order');
    expect(report('1873,1\n1873,2')[0]).toContain(
      'your line:2:1  found 1873 of "your line" again, expected it once; it stands in line 1',
    );
  });

  test('columns that are not two', () => {
    expect(report('1873,1,2')[0]).toContain('found 3 fields, expected 2: period and value');
    expect(report('1873')[0]).toContain('found 1 field, expected 2');
    expect(report('1873;1')[0]).toContain('found semicolons between the columns, expected commas');
  });

  test('nothing, too much, and what is not UTF-8', () => {
    expect(report('')[0]).toContain('found no row');
    expect(report('period,value')[0]).toContain('found no row');
    expect(report('1873,1\n'.repeat(20_001))[0]).toContain('found 20001 rows, expected at most 20000');
    expect(report('1873,\uFFFD1')[0]).toContain('found bytes that are not UTF-8');
    expect(report(`1873,${'9'.repeat(400)}`)[0]).toContain('found a number of 400 digits');
  });

  test('a line with a problem has no points', () => {
    expect(points('1873,1\n1874,x')).toEqual([]);
  });
});
