import { expect, describe as group, test } from 'vitest';
import { describe } from '../../src/charts/describe.ts';
import { figureOf } from '../../src/charts/figureOf.ts';
import type { ChartSpecification } from '../../src/data/schemas/chart.ts';
import { catalogue, lineOf, linesChart, rowsChart } from './tin.ts';

const said = (chart: ChartSpecification) => describe(figureOf(chart, catalogue, lineOf));
const narrow = [-1, 1];
const tin = { line: 'metal/tin#dug' };
const lead = { line: 'metal/lead#dug', name: 'Lead ore' };
const dug = 'Tin and its friends, 1901 to 1908, highest 40 n in 1903, lowest 5 n in 1908';

group('a chart of lines is told in one sentence', () => {
  test.each<[string, Parameters<typeof linesChart>[0], string]>([
    ['calendar years', { lines: [tin] }, `Line chart by calendar year: ${dug}.`],
    [
      'years from an anchor',
      {
        lines: [tin, lead],
        time: { align: 'investment-peak', openWave: 'last-full-year', from: -9, to: 9, narrow },
      },
      `Line chart by years from the investment peak: ${dug}; Lead ore, 1910 to 1913, highest 32 n in 1912, lowest 8 n in 1910.`,
    ],
    [
      'years from the first point',
      { lines: [tin], time: { since: 'first', to: 9, narrow } },
      `Line chart by years from the first point of each line: ${dug}.`,
    ],
    [
      'years from the highest point',
      { lines: [lead], time: { since: 'peak', to: 9, narrow } },
      'Line chart by years from the highest point of each line: Lead ore, 1912 to 1913, highest 32 n in 1912, lowest 8 n in 1913.',
    ],
    [
      'an index has no unit',
      { lines: [lead], value: { index: 'first' } },
      'Line chart by calendar year: Lead ore, 1910 to 1913, highest 400 in 1912, lowest 100 in 1910.',
    ],
    [
      'a newer part-year comes last, an estimate with its sign',
      {
        lines: [{ line: 'metal/zinc#dug', continuation: { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' } }],
      },
      'Line chart by calendar year: Zinc and its friends, 1921 to 1922, highest ~8 n in 1922, lowest 4 n in 1921, then 12 n in 1922-Q3 to 1923-Q2.',
    ],
    [
      'what stands behind the lines is counted',
      {
        lines: [{ line: 'metal/alloys#bronze.input' }],
        cloud: { datasets: ['metal/alloys'], weights: { output: 1 } },
      },
      'Line chart by calendar year: bronze.input, 1901-01-15 to 1902-07-02, highest $2 in 1902-07-02, lowest $1 in 1901-01-15. Behind them 4 single values.',
    ],
    [
      'a line without a point within its years',
      { lines: [tin], time: { calendar: [1950, 1960] } },
      'Line chart by calendar year: Tin and its friends, no data.',
    ],
  ])('%s', (_, more, sentence) => expect(said(linesChart(more))).toBe(sentence));
});

group('a chart of rows is told row by row, or by the range of each group', () => {
  const rows = [
    { narrow: 'Tin', points: [{ of: 'metal/tin#dug@1903' }, { of: 'metal/tin#dug@1904' }] },
    {
      narrow: 'Lead',
      name: 'Lead ore',
      mark: 'computed',
      points: [{ of: 'metal/lead#dug@1912', words: 'at its top' }],
    },
    { narrow: 'Gold', missing: 'not found' },
  ];

  test.each<[string, Parameters<typeof rowsChart>[0], string]>([
    [
      'row by row',
      [{ rows }],
      'Chart of rows: Tin dug 40 n 1903; 20 n 1904, Lead ore 32 n  at its top, computed, Gold not found.',
    ],
    ['with a head', [{ title: 'All', rows: rows.slice(2) }], 'Chart of rows: All, Gold not found.'],
    [
      'by the range of each group',
      [
        { wave: 'tin', span: true, rows: rows.slice(0, 1) },
        { wave: 'lead', span: true, rows: rows.slice(1, 2) },
      ],
      'Chart of rows: Tin and its friends, 1 figures, 20 to 40 n; Lead and its friends, 1 figures, 32 to 32 n.',
    ],
  ])('%s', (_, groups, sentence) => expect(said(rowsChart(groups))).toBe(sentence));
});
