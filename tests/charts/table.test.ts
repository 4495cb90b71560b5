import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import type { ChartRow } from '../../src/charts/linesTable.ts';
import { tableOf } from '../../src/charts/table.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { catalogue, lineOf, linesChart, rowsChart } from './tin.ts';

const tin = 'metal/tin#dug';
const rowsOf = (chart: ChartSpecification) => tableOf(figureOf(chart, catalogue, lineOf), catalogue);
const pick = <K extends keyof ChartRow>(rows: readonly ChartRow[], ...keys: readonly K[]) =>
  rows.map((row) => keys.map((key) => row[key]));

describe('the table of lines', () => {
  const zinc = {
    line: 'metal/zinc#dug',
    continuation: { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' },
  };

  test('has a row for each point, line by line, with its works and rows', () => {
    const rows = rowsOf(
      linesChart({ lines: [{ line: 'metal/lead#dug' }, { line: tin }], time: { calendar: [1904, 1911] } }),
    );
    expect(pick(rows, 'group', 'slot', 'line', 'period', 'value', 'unit', 'status')).toEqual([
      ['Lead and its friends', 'mobile', 'metal/lead#dug', '1910', 8, 'nuggets', 'reported'],
      ['Lead and its friends', 'mobile', 'metal/lead#dug', '1911', 16, 'nuggets', 'reported'],
      ['Tin and its friends', 'railroads', tin, '1904', 20, 'nuggets', 'derived'],
      ['Tin and its friends', 'railroads', tin, '1905', 10, 'nuggets', 'reported'],
      ['Tin and its friends', 'railroads', tin, '1908', 5, 'nuggets', 'reported'],
    ]);
    expect(pick(rows.slice(0, 1), 'sources', 'from', 'x', 'y', 'years')).toEqual([
      [[{ id: 'saga-1910', short: 'Saga 1910' }], ['metal/lead#dug@1910'], 1910.5, 8, undefined],
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a definition, by its own name', { line: 'tin-share/tin' }, 'Tin of all'],
    [
      'a definition, by its own name even where the chart has another',
      { line: 'tin-share/tin', name: 'Tin' },
      'Tin of all',
    ],
    ['a series, by its title', { line: tin }, 'Tin dug'],
    ['a series, by the name on the chart', { line: tin, name: 'Ore' }, 'Ore'],
  ])('names %s', (_, line, name) => {
    expect(pick(rowsOf(linesChart({ lines: [line] })).slice(0, 1), 'name')).toEqual([[name]]);
  });

  test('says how many years from the anchor a point stands', () => {
    const time = { align: 'investment-peak', openWave: 'last-full-year', from: -1, to: 1, narrow: [-1, 1] };
    expect(pick(rowsOf(linesChart({ lines: [{ line: tin }], time })), 'period', 'years', 'x')).toEqual([
      ['1902', -1, -1],
      ['1903', 0, 0],
      ['1904', 1, 1],
    ]);
  });

  test('calls a continuation so far, by the line it is measured by', () => {
    expect(pick(rowsOf(linesChart({ lines: [zinc] })), 'line', 'name', 'period', 'mark')).toEqual([
      ['metal/zinc#dug', 'Zinc dug', '1921', ''],
      ['metal/zinc#dug', 'Zinc dug', '1922', ''],
      ['metal/zinc#four-quarters', 'Zinc dug, newer part-years', '1922-Q3/1923-Q2', 'so far'],
    ]);
  });

  test('puts what stands behind the lines last, each by its model', () => {
    const cloud = { datasets: ['metal/alloys'], weights: { input: 3, output: 1 } };
    const rows = rowsOf(linesChart({ lines: [{ line: 'metal/alloys#brass.input' }], cloud }));
    expect(pick(rows, 'group', 'line', 'name', 'period', 'value', 'status')).toEqual([
      ['', 'metal/alloys#brass.input', 'brass.input', '1901-01-15', 7, 'reported'],
      ['', 'cloud/bronze', 'bronze', '1901-01-15', 2, 'reported'],
      ['', 'cloud/bronze', 'bronze', '1902-07-02', 4, 'estimate'],
    ]);
  });
});

describe('the table of rows', () => {
  const hoard = { narrow: 'H', points: [{ of: 'metal/tin#hoard@1903' }] };

  test('has a row for each value, group by group, and none where nothing was found', () => {
    const rows = rowsOf(
      rowsChart([
        { wave: 'tin', rows: [hoard, { narrow: 'G', missing: 'not found' }] },
        {
          title: 'Dug',
          rows: [
            {
              narrow: 'T',
              mark: 'computed',
              points: [
                { of: `${tin}@1903`, words: 'at its top', concept: 'profit' },
                { of: tin, statistic: 'trough' },
              ],
            },
          ],
        },
        { rows: [{ narrow: 'L', points: [{ of: 'metal/lead#dug@1912' }] }] },
      ]),
    );
    expect(pick(rows, 'group', 'slot', 'line', 'name', 'period', 'value', 'mark')).toEqual([
      ['Tin and its friends', 'railroads', 'metal/tin#hoard', 'Tin hoarded', '1903', 2000, ''],
      ['Dug', 'railroads', tin, 'Tin dug, at its top', '1903', 40, 'computed, profit'],
      ['Dug', 'railroads', tin, 'Tin dug', '1908', 5, 'computed'],
      ['Lead and its friends', 'mobile', 'metal/lead#dug', 'Lead dug', '1912', 32, ''],
    ]);
    expect(pick(rows, 'low', 'high')).toEqual([
      [1000, 4000],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(rows.every(({ years }) => years === undefined)).toBe(true);
  });

  test('stands where the drawing puts it: the value across, the row down, half a row between groups', () => {
    const rows = rowsOf(rowsChart([{ wave: 'tin', rows: [hoard, hoard] }, { rows: [hoard] }]));
    expect(pick(rows, 'x', 'y')).toEqual([
      [2000, 1.5],
      [2000, 2.5],
      [2000, 4],
    ]);
  });
});

describe('the unit names the year of its prices, unless it does so by itself', () => {
  test.each([
    ['metal/tin#dug', '1903', 'nugget', 'nuggets'],
    ['metal/zinc#price', '1921', 'usd', 'dollars, prices of 1901'],
    ['metal/zinc#old-price', '1921', 'usd-1901', 'dollars of 1901'],
  ])('%s', (line, period, unit, words) => {
    const years = [Number(period), Number(period)];
    const rows = [{ narrow: 'T', points: [{ of: `${line}@${period}` }] }];
    expect(pick(rowsOf(linesChart({ lines: [{ line }], time: { calendar: years } })), 'unit')).toEqual([[words]]);
    expect(pick(rowsOf(rowsChart([{ rows }], { unit })), 'unit')).toEqual([[words]]);
  });
});
