import { describe, expect, test } from 'vitest';
import { namesInChart } from '../../src/data/chart-names.ts';
import { linesChart, rowsChart } from '../charts/tin.ts';
import { type Change, report, tin } from './project.ts';

const path = 'content/charts/tin-share.yaml';
const rows = tin[path] ?? '';
const lines = `kind: lines
question: investment
title: Tin was all
subtitle: Of all that glitters
takeaway: It was not gold.
caveats: [It never was.]
sourceLine: Fable 1901
time: {calendar: [1900, 1910]}
lines:
  - {line: tin-share/wide}
  - {line: 'tin/output#dug', continuation: {line: 'tin/output#all', at: 1901}}
cloud: {datasets: [tin/output], weights: {input: 1}}
labels:
  - {line: tin-share/wide, at: 1901, side: left}
events:
  - {line: tin-share/wide, at: 1901, words: It shone, side: left}
checks:
  - {of: tin-share/wide@1901, says: 11.1%}
changelog:
  - {date: '1999-01-01', change: First version}
`;

/** The report on the chart with one passage replaced. */
const refusal = (chart: string, [passage, replacement]: readonly [string, string]) => {
  expect(chart.split(passage)).toHaveLength(2);
  const changed: Record<string, Change> = { [path]: chart.replace(passage, () => replacement) };
  return report(changed);
};
const say = (place: string, found: string, expected: string, fix: string) =>
  `${path}:${place}  found ${found}, expected ${expected}, fix: ${fix}`;

test('a chart of rows and a chart of lines are without a problem', () => {
  expect(report({ [path]: rows })).toEqual([]);
  expect(report({ [path]: lines })).toEqual([]);
});

describe('a name in a chart of rows that does not exist gets the nearest', () => {
  const grouped = (wave: string) => ['  - rows:\n', `  - wave: ${wave}\n    rows:\n`] as const;
  const point = '{of: tin-share/wide@1901}]';
  test.each<[string, readonly [string, string], string]>([
    [
      'a definition',
      [point, '{of: tin-share/wild@1901}]'],
      say('12:37', 'the line "tin-share/wild"', 'a line that exists', 'did you mean "tin-share/wide"?'),
    ],
    [
      'a measure',
      [point, '{of: tin-shard/wide@1901}]'],
      say('12:37', 'the line "tin-shard/wide"', 'a line that exists', 'did you mean "tin-share/wide"?'),
    ],
    [
      'a series',
      [point, "{of: 'tin/output#dog@1901'}]"],
      say('12:37', 'the line "tin/output#dog"', 'a line that exists', 'did you mean "tin/output#dug"?'),
    ],
    [
      'a series of an unknown dataset',
      [point, "{of: 'copper-and-more/yield#dug@1901'}]"],
      say('12:37', 'the line "copper-and-more/yield#dug"', 'a line that exists', 'declare it first'),
    ],
    [
      'the unit of the axis',
      ['value: {unit: percent}', 'value: {unit: per-cent}'],
      say('9:15', 'the unit "per-cent"', 'a unit that exists', 'did you mean "percent"?'),
    ],
    [
      'the wave of a group',
      grouped('tim'),
      say('11:11', 'the wave "tim"', 'a wave that exists', 'did you mean "tin"?'),
    ],
    [
      'the wave of a row',
      ['{narrow: Tin,', '{narrow: Tin, wave: tim,'],
      say('12:29', 'the wave "tim"', 'a wave that exists', 'did you mean "tin"?'),
    ],
  ])('%s', (_, change, line) => expect(refusal(rows, change)).toEqual([line]));
});

describe('a name in a chart of lines that does not exist gets the nearest', () => {
  test.each<[string, readonly [string, string], string]>([
    [
      'a definition',
      ['  - {line: tin-share/wide}', '  - {line: tin-share/wild}'],
      say('10:12', 'the line "tin-share/wild"', 'a line that exists', 'did you mean "tin-share/wide"?'),
    ],
    [
      'a series',
      ["'tin/output#dug'", "'tin/output#dog'"],
      say('11:12', 'the line "tin/output#dog"', 'a line that exists', 'did you mean "tin/output#dug"?'),
    ],
    [
      'a continuation',
      ["'tin/output#all'", "'tin/output#al'"],
      say('11:51', 'the line "tin/output#al"', 'a line that exists', 'did you mean "tin/output#all"?'),
    ],
    [
      'a dataset of the cloud',
      ['[tin/output]', '[tin/outputs]'],
      say('12:20', 'the dataset "tin/outputs"', 'a dataset that exists', 'did you mean "tin/output"?'),
    ],
    [
      'the line of a label',
      ['labels:\n  - {line: tin-share/wide', 'labels:\n  - {line: tin-share/wild'],
      say('14:12', 'the line "tin-share/wild"', 'a line that exists', 'did you mean "tin-share/wide"?'),
    ],
    [
      'the line of an event',
      ['events:\n  - {line: tin-share/wide', 'events:\n  - {line: tin-share/wild'],
      say('16:12', 'the line "tin-share/wild"', 'a line that exists', 'did you mean "tin-share/wide"?'),
    ],
  ])('%s', (_, change, line) => expect(refusal(lines, change)).toEqual([line]));
});

describe('a chart that is not of the form', () => {
  const point = ', points: [{of: tin-share/wide@1901}]';
  test.each<[string, readonly [string, string]]>([
    ['neither points nor words for what is missing', [point, '']],
    ['an empty list of points', [point, ', points: []']],
    ['both', [point, `${point}, missing: lost`]],
  ])('a row with %s', (_, change) => {
    expect(refusal(rows, change)).toEqual([
      expect.stringMatching(
        /^content\/charts\/tin-share\.yaml:12:9 {2}found groups\.0\.rows\.0 = .*, expected points, or "missing" with the words for a row without any, fix: write a value of that form$/,
      ),
    ]);
  });

  test.each<[string, string, readonly [string, string], string]>([
    [
      'an unknown kind',
      rows,
      ['kind: rows', 'kind: row'],
      say('1:7', 'kind = "row"', 'one of lines, rows', 'did you mean "rows"?'),
    ],
    [
      'a kind of old',
      rows,
      ['kind: rows', 'kind: ladder'],
      say('1:7', 'kind = "ladder"', 'one of lines, rows', 'use one of them'),
    ],
    [
      'rows without the unit of their axis',
      rows,
      ['value: {unit: percent}', 'value: {}'],
      say('9:8', 'no "value.unit"', 'string, received undefined', 'add "unit"'),
    ],
    [
      'a line name that is none',
      lines,
      ['  - {line: tin-share/wide}', '  - {line: Tin wide}'],
      say(
        '10:12',
        'lines.0.line = "Tin wide"',
        'a series or definition, without a period',
        'write a value of that form',
      ),
    ],
    [
      'a scale that is none',
      lines,
      ['lines:\n  - {line: tin-share/wide}', 'value: {scale: lag}\nlines:\n  - {line: tin-share/wide}'],
      say('9:16', 'value.scale = "lag"', 'one of "linear"|"log"', 'did you mean "log"?'),
    ],
    [
      'a tone that is none',
      lines,
      ['  - {line: tin-share/wide}', '  - {line: tin-share/wide, tone: mute}'],
      say('10:34', 'lines.0.tone = "mute"', 'one of "wave"|"ink"|"muted"', 'did you mean "muted"?'),
    ],
  ])('%s', (_, chart, change, line) => expect(refusal(chart, change)).toEqual([line]));
});

describe('namesInChart', () => {
  test('gives the unit, the waves and the lines of rows, each at its place and without its period', () => {
    const chart = rowsChart([
      { rows: [{ narrow: 'T', points: [{ of: 'metal/tin#dug@1903' }, { of: 'tin-share/tin', statistic: 'peak' }] }] },
      { wave: 'lead', rows: [{ narrow: 'L', wave: 'zinc', missing: 'not found' }] },
    ]);
    expect(namesInChart(chart).map(({ what, name, keys }) => [what, name, keys.join('.')])).toEqual([
      ['unit', 'nugget', 'value.unit'],
      ['line', 'metal/tin#dug', 'groups.0.rows.0.points.0.of'],
      ['line', 'tin-share/tin', 'groups.0.rows.0.points.1.of'],
      ['wave', 'lead', 'groups.1.wave'],
      ['wave', 'zinc', 'groups.1.rows.0.wave'],
    ]);
  });

  test('gives the lines of a chart of lines, with its continuations, labels, events and the datasets behind them', () => {
    const chart = linesChart({
      lines: [
        { line: 'tin-share/tin' },
        { line: 'metal/zinc#dug', continuation: { line: 'metal/zinc#four-quarters', at: '1922-Q3/1923-Q2' } },
      ],
      labels: [{ line: 'tin-share/tin', at: 1903, side: 'left' }],
      events: [{ line: 'metal/zinc#dug', at: 1922, words: 'It shone', side: 'left' }],
      cloud: { datasets: ['metal/alloys', 'metal/tin'], weights: { input: 1 } },
    });
    expect(namesInChart(chart).map(({ what, name, keys }) => [what, name, keys.join('.')])).toEqual([
      ['line', 'tin-share/tin', 'lines.0.line'],
      ['line', 'metal/zinc#dug', 'lines.1.line'],
      ['line', 'metal/zinc#four-quarters', 'lines.1.continuation.line'],
      ['line', 'tin-share/tin', 'labels.0.line'],
      ['line', 'metal/zinc#dug', 'events.0.line'],
      ['dataset', 'metal/alloys', 'cloud.datasets.0'],
      ['dataset', 'metal/tin', 'cloud.datasets.1'],
    ]);
  });
});
