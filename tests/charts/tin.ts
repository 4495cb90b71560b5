import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Catalogue, readCatalogue } from '../../src/data/catalogue.ts';
import { type LinesChart, linesChartSchema, type RowsChart, rowsChartSchema } from '../../src/data/schemas/chart.ts';
import { linesOf } from '../../src/model/lines.ts';

/** Three metals that never were, as the files of a project, in numbers that nobody will quote. */

const wave = (name: string, slot: string, order: number, peak: string) => `title: The ${name} bubble
name: ${name} and its friends
short: ${name}
region: Nowhere
summary: It never was.
slot: ${slot}
order: ${order}
anchors:
  start: {absent: Unknown.}
  investment-peak: ${peak}
  price-peak: {absent: Unknown.}
  panic: {absent: None.}
  trough: {absent: None.}
`;
const dated = (period: string) =>
  `{period: ${period}, kind: investment, event: Glitter, reason: It shone., source: fable-1901}`;

const work = (id: string, short: string) => `${id}:
  title: On ${short}
  short: ${short}
  read: '1999-01-01'
  kind: book
  licence: not stated
`;

const dataset = (title: string, head: string, series: readonly string[]) => `title: ${title}
${head}definition: Whatever glitters.
notIncluded: [gold]
geography: Nowhere
series:
${series.map((each) => `  ${each}\n`).join('')}changelog:
  - {date: '1999-01-01', change: First version}
`;
const flow = 'unit: nugget, kind: flow, frequency: annual';
const price = 'unit: usd, kind: mean, frequency: irregular';

/** Rows of which each says series, period, value and what else differs: status, source, low and high. */
const csv = (rows: readonly string[]) =>
  `series,period,value,status,source,locator,note,low,high\n${rows
    .map((row) => {
      const [series, period, value, status = 'reported', source = 'fable-1901', low = '', high = ''] = row.split(' ');
      return `${series},${period},${value},${status},${source},p. 1,,${low},${high}\n`;
    })
    .join('')}`;

const files: Readonly<Record<string, string>> = {
  'data/units.yaml': `nugget: {name: nuggets, symbol: n, measures: tin, factor: 1}
sack: {name: sacks, symbol: s, measures: tin, factor: 1000}
percent: {name: percent, symbol: '%', measures: share, factor: 0.01}
ratio: {name: times, symbol: ×, measures: share, factor: 1}
years: {name: years, symbol: years, measures: time, factor: 1}
usd: {name: dollars, symbol: $, measures: dollars, factor: 1}
usd-1901: {name: dollars of 1901, symbol: $ of 1901, measures: dollars-of-1901, factor: 1}
`,
  'data/sources/fables.yaml': work('fable-1901', 'Fable 1901') + work('saga-1910', 'Saga 1910'),
  'data/waves/tin.yaml': wave('Tin', 'railroads', 1, dated('1903')),
  'data/waves/lead.yaml': wave('Lead', 'mobile', 2, dated('1912')),
  'data/waves/zinc.yaml': wave('Zinc', 'ai', 3, '{absent: Not yet.}'),
  'data/metal/tin.yaml': dataset('Tin', 'wave: tin\n', [
    `dug: {title: Tin dug, ${flow}}`,
    `all: {title: All that glitters, ${flow}, definition: 'Whatever glitters, or not.'}`,
    'hoard: {title: Tin hoarded, unit: sack, kind: level, frequency: annual, rangeMeaning: The mood of the author}',
    `lost: {title: Tin lost, ${flow}}`,
  ]),
  'data/metal/tin.csv': csv([
    ...['1901 10', '1902 20', '1903 40', '1904 20 derived', '1905 10', '1908 5'].map((row) => `dug ${row}`),
    ...['1901', '1902', '1903', '1904', '1905', '1908'].map((year) => `all ${year} 100 reported saga-1910`),
    'hoard 1903 2 reported fable-1901 1 4',
    'hoard 1904 3 estimate',
    'lost 1901 -6',
    'lost 1902 0',
  ]).replaceAll(',derived,fable-1901,p. 1,,', ',derived,fable-1901,p. 1,formula: 2 x 10,'),
  'data/metal/lead.yaml': dataset('Lead', 'wave: lead\n', [
    `dug: {title: Lead dug, ${flow}}`,
    'by-quarter: {title: Lead by quarter, unit: nugget, kind: flow, frequency: quarterly}',
    'by-month: {title: Lead by month, unit: nugget, kind: flow, frequency: monthly}',
  ]),
  'data/metal/lead.csv': csv([
    ...['1910 8', '1911 16', '1912 32', '1913 8'].map((row) => `dug ${row} reported saga-1910`),
    ...['1911-Q1 2', '1911-Q2 3', '1911-Q4 5', '1912-Q1 6'].map((row) => `by-quarter ${row}`),
    ...['1911-11 1', '1911-12 2', '1912-02 3'].map((row) => `by-month ${row}`),
  ]),
  'data/metal/zinc.yaml': dataset('Zinc', 'wave: zinc\n', [
    `dug: {title: Zinc dug, ${flow}}`,
    'four-quarters: {title: Zinc in four quarters, unit: nugget, kind: flow, frequency: span}',
    'in-sacks: {title: Zinc in sacks, unit: sack, kind: flow, frequency: span}',
    "price: {title: Price of zinc, unit: usd, kind: mean, frequency: annual, prices: '1901'}",
    "old-price: {title: Old price of zinc, unit: usd-1901, kind: mean, frequency: annual, prices: '1901'}",
  ]),
  'data/metal/zinc.csv': csv([
    'dug 1921 4',
    'dug 1922 8 estimate',
    'four-quarters 1922-Q3/1923-Q2 12',
    'in-sacks 1922-Q3/1923-Q2 0.012',
    'price 1921 3',
    'old-price 1921 4',
  ]),
  'data/metal/alloys.yaml': dataset(
    'Alloys',
    '',
    ['bronze.input', 'bronze.output', 'brass.input', 'pewter.output'].map((id) => `${id}: {title: ${id}, ${price}}`),
  ),
  'data/metal/alloys.csv': csv([
    ...['1901-01-15 1', '1902-07-02 2'].map((row) => `bronze.input ${row}`),
    ...['1901-01-15 5', '1902-07-02 10 estimate', '1903-03-01 9'].map((row) => `bronze.output ${row}`),
    'brass.input 1901-01-15 7',
    'pewter.output 1901-01-15 7',
  ]),
  'content/measures/tin-share.yaml': `title: Share of all that glitters
unit: percent
definitions:
  tin:
    wave: tin
    role: preferred
    name: Tin of all
    includes: Tin dug, over all that glitters
    line: {ratio: ['metal/tin#dug', 'metal/tin#all'], unit: percent}
  said:
    wave: tin
    role: quoted
    name: “Half of all”
    includes: What they said
    line: {ratio: ['metal/tin#dug', 'metal/tin#all'], unit: percent}
  nobodys:
    role: rival
    name: Tin of nobody
    includes: The same, of no wave
    line: {ratio: ['metal/tin#dug', 'metal/tin#all'], unit: percent}
`,
};

function read(): Catalogue {
  const root = mkdtempSync(join(tmpdir(), 'metal-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return readCatalogue(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const catalogue = read();
export const lineOf = linesOf(catalogue);

const words = {
  question: 'quantity',
  title: 'Tin outshone lead',
  subtitle: 'Nuggets dug',
  takeaway: 'It was not gold.',
  caveats: ['It never was.'],
  sourceLine: 'Fable 1901',
  checks: [{ of: 'metal/tin#dug@1903', between: [0, 99] }],
  changelog: [{ date: '1999-01-01', change: 'First version' }],
};
type Told = Readonly<Record<string, unknown>>;

/** A chart of lines over the years 1900 to 1930, unless told otherwise. */
export function linesChart(more: Told): LinesChart {
  const told = { kind: 'lines', ...words, time: { calendar: [1900, 1930] }, ...more };
  return { ...linesChartSchema.parse(told), id: 'metal' };
}

/** A chart of rows in nuggets, unless told otherwise. */
export function rowsChart(groups: readonly Told[], value: Told = { unit: 'nugget' }): RowsChart {
  return { ...rowsChartSchema.parse({ kind: 'rows', ...words, value, groups }), id: 'metal' };
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}
