import { describe, expect, test } from 'vitest';
import { checkCatalogue, readCatalogue } from '../../src/data/catalogue.ts';
import { type Change, report, tin, writeProject } from './project.ts';

const csv = 'data/tin/output.csv';
const yaml = 'data/tin/output.yaml';
const sources = 'data/sources/fables.yaml';
const wave = 'data/waves/tin.yaml';
const measure = 'content/measures/tin-share.yaml';
const chart = 'content/charts/tin-share.yaml';

type Case = readonly [title: string, changes: Readonly<Record<string, Change | undefined>>, lines: readonly string[]];
const say = (place: string, found: string, expected: string, fix: string) =>
  `${place}  found ${found}, expected ${expected}, fix: ${fix}`;
/** The report on the files that the expected lines name, or on all files where no line is expected. */
const each = (cases: readonly Case[]) =>
  test.each(cases)('%s', (_, changes, lines) => {
    const files = new Set(lines.map(pathOf));
    expect(report(changes).filter((line) => lines.length === 0 || files.has(pathOf(line)))).toEqual(lines);
  });
const pathOf = (line: string) => line.split(':')[0] ?? '';

/** The CSV of the project, with more columns than it needs. */
const ranged = (low: string, value: string, high: string) =>
  `series,period,value,status,source,locator,note,low,high\ndug,1902,22.2,reported,fable-1901,p. 1,,,\nall,1901,${value},reported,fable-1901,p. 3,,${low},${high}\n`;
const meaning: Change = [
  '    title: All that glitters\n',
  '    title: All that glitters\n    rangeMeaning: The mood of the author\n',
];
/** The first value of the project, replaced. */
const valued = (text: string): Change => ['dug,1901,11.1,', `dug,1901,${text},`];
const utf8 = (text: string) => new TextEncoder().encode(text);

test('the project that every example departs from is without a problem', () => {
  const root = writeProject();
  expect(checkCatalogue(root).problems).toEqual([]);
  const { datasets, measures, charts, sources, waves, units } = readCatalogue(root);
  expect([datasets, measures, charts, sources, waves, units].map((map) => [...map.keys()])).toEqual([
    ['tin/output'],
    ['tin-share'],
    ['tin-share'],
    ['fable-1901'],
    ['tin'],
    ['nugget', 'percent'],
  ]);
  expect(datasets.get('tin/output')?.observations.map(({ value, line }) => [value, line])).toEqual([
    [11.1, 2],
    [22.2, 3],
    [99.9, 4],
  ]);
});

test('an empty folder is an empty catalogue but for the list of units', () => {
  const root = writeProject(
    Object.fromEntries(Object.keys(tin).map((path) => [path, path === 'data/units.yaml' ? tin[path] : undefined])),
  );
  expect(checkCatalogue(root).problems).toEqual([]);
});

describe('YAML', () => {
  each([
    [
      'an unknown key gets the nearest name',
      { [yaml]: ['geography: ', 'geografy: '] },
      [
        say(`${yaml}:1:1`, 'no "geography"', 'string, received undefined', 'add "geography"'),
        say(
          `${yaml}:6:1`,
          'the unknown key "geografy"',
          'one of title, wave, definition, notIncluded, geography, series, corrections, repairs, reconciles, knownProblems, licence, changelog',
          'did you mean "geography"?',
        ),
      ],
    ],
    [
      'an unknown key deep in a record gets the names of its own level',
      { [yaml]: ['    title: Dug\n', '    title: Dug\n    weaknes: Invented.\n'] },
      [
        say(
          `${yaml}:10:5`,
          'the unknown key "weaknes"',
          'one of title, unit, kind, frequency, definition, prices, rivalOf, weakness, contradicted, rangeMeaning, jumps, evidence',
          'did you mean "weakness"?',
        ),
      ],
    ],
    [
      'an unknown key with no name near',
      { [sources]: ['  kind: book\n', '  kind: book\n  smellOfThePaper: old\n'] },
      [
        say(
          `${sources}:6:3`,
          'the unknown key "smellOfThePaper"',
          'one of title, short, authors, year, publisher, url, seenAt, read, kind, licence, bulk, weakness, evidence',
          'remove it',
        ),
      ],
    ],
    [
      'a choice outside the list gets the nearest',
      { [sources]: ['kind: book', 'kind: bok'] },
      [
        say(
          `${sources}:5:9`,
          'fable-1901.kind = "bok"',
          'one of "scholarly"|"official"|"filing"|"dataset"|"industry"|"press"|"web"|"book"|"advocacy"',
          'did you mean "book"?',
        ),
      ],
    ],
    [
      'an empty text',
      { [yaml]: ['definition: Whatever glitters.', "definition: ' '"] },
      [say(`${yaml}:3:13`, 'definition = ""', 'words, not an empty text', 'write a value of that form')],
    ],
    [
      'a day that is not written in full',
      { [sources]: ["read: '1999-01-01'", 'read: 1 January'] },
      [
        say(
          `${sources}:4:9`,
          'fable-1901.read = "1 January"',
          'a day such as 2026-11-21',
          'write a value of that form',
        ),
      ],
    ],
    [
      'text that is not YAML',
      { [yaml]: ['title: Output of tin', 'title: "Output of tin'] },
      [say(`${yaml}:22:1`, 'text that is not valid YAML', 'Missing closing "quote', 'mend the syntax of this line')],
    ],
    [
      'a repeated key',
      { [wave]: ['region: Nowhere\n', 'region: Nowhere\nregion: Elsewhere\n'] },
      [say(`${wave}:5:1`, 'text that is not valid YAML', 'Map keys must be unique', 'mend the syntax of this line')],
    ],
    [
      'an invalid period',
      { [wave]: ['period: 1901', 'period: 1901-13'] },
      [
        say(
          `${wave}:10:13`,
          'anchors.start.period = "1901-13"',
          'a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001',
          'write a value of that form',
        ),
      ],
    ],
    [
      'an absent anchor without a reason',
      { [wave]: ['panic: {absent: None.}', 'panic: {}'] },
      [say(`${wave}:17:10`, 'no "anchors.panic.absent"', 'string, received undefined', 'add "absent"')],
    ],
  ]);
});

describe('names that one file takes from another', () => {
  each([
    [
      'a row with an unknown source gets the nearest',
      { [csv]: ['fable-1901,p. 1,', 'fabel-1901,p. 1,'] },
      [
        say(
          `${csv}:2:24`,
          'the source "fabel-1901"',
          'the id of a work in data/sources/',
          'did you mean "fable-1901"?',
        ),
      ],
    ],
    [
      'a row with a source that resembles none',
      { [csv]: ['fable-1901,p. 1,', 'hearsay,p. 1,'] },
      [
        say(
          `${csv}:2:24`,
          'the source "hearsay"',
          'the id of a work in data/sources/',
          'use one of them, or declare it first',
        ),
      ],
    ],
    [
      'a source that nothing uses',
      {
        'data/sources/more.yaml': `fable-1902:\n  title: More Tin\n  short: Fable 1902\n  read: '1999-01-01'\n  kind: book\n  licence: not stated\n`,
      },
      [
        say(
          'data/sources/more.yaml:1:1',
          'the source "fable-1902", which nothing uses',
          'every source to stand behind a row, an anchor, an event or a forecast',
          'remove it, or name it in the rows that were read from it',
        ),
      ],
    ],
    [
      'one source id in two files',
      { 'data/sources/more.yaml': tin[sources] },
      [
        say(
          'data/sources/more.yaml:1:1',
          'the source "fable-1901" again',
          'each id once over all files of data/sources/',
          'keep one entry, or give this work an id of its own',
        ),
      ],
    ],
    [
      'an anchor that cites an unknown source',
      { [wave]: ['source: fable-1901', 'source: fable-1910'] },
      [say(`${wave}:14:13`, 'the source "fable-1910"', 'a source that exists', 'did you mean "fable-1901"?')],
    ],
    [
      'a unit outside units.yaml',
      { [yaml]: ['    title: Dug\n    unit: nugget', '    title: Dug\n    unit: nuget'] },
      [say(`${yaml}:10:11`, 'the unit "nuget"', 'a unit that exists', 'did you mean "nugget"?')],
    ],
    [
      'a dataset of an unknown wave',
      { [yaml]: ['wave: tin', 'wave: copper-and-zinc'] },
      [say(`${yaml}:2:7`, 'the wave "copper-and-zinc"', 'a wave that exists', 'declare it first')],
    ],
    [
      'a chart of an unknown measure',
      { [chart]: ['points: [{of: tin-share/wide@1901}]', 'points: [{of: tin-shard/wide@1901}]'] },
      [say(`${chart}:12:37`, 'the line "tin-shard/wide"', 'a line that exists', 'did you mean "tin-share/wide"?')],
    ],
    [
      'a chart of an unknown definition',
      { [chart]: ['points: [{of: tin-share/wide@1901}]', 'points: [{of: tin-share/wild@1901}]'] },
      [say(`${chart}:12:37`, 'the line "tin-share/wild"', 'a line that exists', 'did you mean "tin-share/wide"?')],
    ],
    [
      'a measure of an unknown series',
      { [measure]: ['[tin/output#dug,', '[tin/output#dog,'] },
      [say(`${measure}:9:20`, 'the series "tin/output#dog"', 'a series that exists', 'did you mean "tin/output#dug"?')],
    ],
    [
      'a measure of an unknown wave',
      { [measure]: ['wave: tin', 'wave: tim'] },
      [say(`${measure}:5:11`, 'the wave "tim"', 'a wave that exists', 'did you mean "tin"?')],
    ],
    [
      'a measure in an unknown unit',
      { [measure]: ['unit: percent\ndef', 'unit: per-cent\ndef'] },
      [say(`${measure}:2:7`, 'the unit "per-cent"', 'a unit that exists', 'did you mean "percent"?')],
    ],
    [
      'a line in an unknown unit, and its index',
      {
        [measure]: [
          'line: {ratio: [tin/output#dug, tin/output#all], unit: percent}',
          'line: {deflate: {ratio: [tin/output#dug, tin/output#all], unit: permil}, by: tin/output#cpi, prices: 1901}',
        ],
      },
      [
        say(`${measure}:9:69`, 'the unit "permil"', 'a unit that exists', 'declare it first'),
        say(`${measure}:9:82`, 'the series "tin/output#cpi"', 'a series that exists', 'did you mean "tin/output#dug"?'),
      ],
    ],
  ]);
});

describe('the rows of a dataset', () => {
  each([
    [
      'a period twice',
      { [csv]: ['dug,1902,', 'dug,1901,'] },
      [
        say(
          `${csv}:3:5`,
          '1901 of "dug" again',
          'it once; it stands in line 2',
          'keep one row; a rival figure is a series of its own',
        ),
      ],
    ],
    [
      'periods out of order',
      { [csv]: ['dug,1901,', 'dug,1903,'] },
      [say(`${csv}:3:5`, '1902 after 1903', 'periods in ascending order within a series', 'sort the rows')],
    ],
    [
      'a period of another frequency',
      { [csv]: ['dug,1901,', 'dug,1901-Q4,'] },
      [
        say(
          `${csv}:2:5`,
          '1901-Q4, a quarter, in the series "dug"',
          'a year, since the series is declared annual',
          'put it into a series of its own frequency',
        ),
      ],
    ],
    [
      'a period that is none',
      { [csv]: ['dug,1901,', 'dug,1901-13,'] },
      [
        say(
          `${csv}:2:5`,
          '"1901-13"',
          'a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001',
          'write the period in one of these forms',
        ),
      ],
    ],
    [
      'a status outside the list',
      { [csv]: [',11.1,reported,', ',11.1,reportet,'] },
      [
        say(
          `${csv}:2:15`,
          'the status "reportet"',
          'one of reported, derived, estimate, projection',
          'did you mean "reported"?',
        ),
      ],
    ],
    [
      'a reported figure without its place',
      { [csv]: ['p. 1,', ','] },
      [
        say(
          `${csv}:2:35`,
          'no locator',
          'the page, table or row where a reported figure stands',
          'name the place in the source',
        ),
      ],
    ],
    [
      'a derived figure without its formula',
      { [csv]: ['formula: 2 x 11.1', 'twice as much'] },
      [
        say(
          `${csv}:3:39`,
          'a derived figure without its formula',
          'a note that begins with "formula: "',
          'state the formula in the note: "formula: 145.54 - 60.54"',
        ),
      ],
    ],
    [
      'a series that is not declared',
      { [csv]: ['dug,1901,', 'dog,1901,'] },
      [say(`${csv}:2:1`, 'the series "dog"', 'one of dug, all', 'did you mean "dug"?')],
    ],
    [
      'a series with the name of a thing every object has',
      { [csv]: ['dug,1901,', 'constructor,1901,'] },
      [say(`${csv}:2:1`, 'the series "constructor"', 'one of dug, all', 'use one of them, or declare it first')],
    ],
    [
      'a declared series without a row',
      { [csv]: ['all,1901,99.9,reported,fable-1901,p. 3,\n', ''] },
      [
        say(
          `${yaml}:13:3`,
          'the series "all" without a row',
          `at least one row in ${csv}`,
          'add its rows or remove the declaration',
        ),
      ],
    ],
    [
      'a correction that disagrees with its row',
      { [yaml]: ['used: 22.2', 'used: 22.3'] },
      [say(`${yaml}:19:5`, 'a correction to 22.3', `22.2, as in ${csv}:3`, 'make the correction and the row agree')],
    ],
    [
      'a correction of a row that is not there',
      { [yaml]: ['{series: dug, period: 1902', '{series: dug, period: 1909'] },
      [say(`${yaml}:19:5`, 'a correction to 22.2', 'a row dug, 1909', 'make the correction and the row agree')],
    ],
    [
      'a range whose meaning is not declared',
      { [csv]: ranged('98', '99.9', '101') },
      [
        say(
          `${csv}:3:41`,
          'a range',
          'its meaning declared as "rangeMeaning" of the series',
          'say in the YAML what low and high are',
        ),
      ],
    ],
    ['a declared range that holds its value', { [csv]: ranged('98', '99.9', '101'), [yaml]: meaning }, []],
    [
      'a value below its range',
      { [csv]: ranged('98', '97', '101'), [yaml]: meaning },
      [say(`${csv}:3:39`, '98 to 101 around 97', 'a range that holds the value', 'check low, value and high')],
    ],
    [
      'a value above its range',
      { [csv]: ranged('', '102', '101'), [yaml]: meaning },
      [say(`${csv}:3:40`, ' to 101 around 102', 'a range that holds the value', 'check low, value and high')],
    ],
    [
      'a bad bound of a range',
      { [csv]: ranged('~98', '99.9', '101'), [yaml]: meaning },
      [
        say(
          `${csv}:3:41`,
          '"~98"',
          'a plain decimal number',
          'write the figure as the source prints it, with a dot for decimals',
        ),
      ],
    ],
  ]);
});

describe('numbers', () => {
  const gap = 'leave the row out: a gap is a gap';
  const asPrinted = 'write the figure as the source prints it, with a dot for decimals';
  const bare = (number: string) => `write ${number}; the unit stands in the YAML`;
  test.each([
    ['1,240', bare('1240')],
    ['99,9', 'write the figure as the source prints it, with a dot for decimals'],
    ['$5', bare('5')],
    [' 5', bare('5')],
    ['5 ', bare('5')],
    ['5 %', bare('5')],
    ['007', bare('7')],
    ['', gap],
    ['-', gap],
    ['n/a', gap],
    ['NA', gap],
    ['…', asPrinted],
    ['1e3', asPrinted],
    ['5.', asPrinted],
    ['.5', asPrinted],
    ['+5', asPrinted],
    ['0x10', asPrinted],
    ['Infinity', asPrinted],
    ['1.2.3', asPrinted],
    ['ten', asPrinted],
  ])('"%s" is refused', (text, fix) => {
    const field = text.includes(',') ? `"${text}"` : text;
    expect(report({ [csv]: valued(field) })).toEqual([say(`${csv}:2:10`, `"${text}"`, 'a plain decimal number', fix)]);
  });

  test.each([
    ['5', 5],
    ['-12.5', -12.5],
    ['0', 0],
    ['0.05', 0.05],
    ['12.500', 12.5],
  ])('"%s" is read', (text, value) => {
    const { catalogue, problems } = checkCatalogue(writeProject({ [csv]: valued(text) }));
    expect(problems).toEqual([]);
    expect(catalogue.datasets.get('tin/output')?.observations[0]?.value).toBe(value);
  });
});

describe('the CSV as a file', () => {
  const header = 'series,period,value,status,source,locator,note';
  const first = (changes: Readonly<Record<string, Change | undefined>>) =>
    report(changes).filter((line) => line.startsWith(`${csv}:`));

  test('a column twice', () => {
    const twice = (tin[csv] ?? '').replaceAll('\n', ',\n').replace('note,', 'note,note');
    expect(first({ [csv]: twice })).toEqual([
      expect.stringContaining(`${csv}:1:48  found the column "note", expected each once: `),
    ]);
  });

  test('a quote that never closes', () => {
    const found =
      /^data\/tin\/output\.csv:\d+:1 {2}found a row that is not valid CSV, expected quotes that open and close, fix: Quote Not Closed/;
    expect(first({ [csv]: ['p. 1,', '"p. 1,'] })).toEqual([expect.stringMatching(found)]);
  });

  test('a byte-order mark', () => {
    expect(first({ [csv]: utf8(`\ufeff${tin[csv]}`) })).toEqual([
      say(
        `${csv}:1:1`,
        'a byte-order mark (BOM)',
        'UTF-8 without a byte-order mark',
        'save the file as "UTF-8", not "UTF-8 with BOM"',
      ),
    ]);
  });

  test('bytes that are not UTF-8, with their line', () => {
    const latin1 = Uint8Array.from((tin[csv] ?? '').replace('p. 2', 'p. é'), (letter) => letter.charCodeAt(0));
    expect(first({ [csv]: latin1 })).toEqual([
      say(`${csv}:3:1`, 'bytes that are not UTF-8', 'UTF-8 without a byte-order mark', 'save the file as UTF-8'),
    ]);
  });

  test('a letter of several bytes is no such byte, wherever it stands', () => {
    expect(report({ [csv]: ['p. 2', 'p. é, “Ζinn” 錫'.replace(',', '')] })).toEqual([]);
  });

  each([
    [
      'semicolons',
      { [csv]: (tin[csv] ?? '').replaceAll(',', ';') },
      [say(`${csv}:1:1`, 'semicolons between the columns', 'commas', 'export the sheet as "CSV (comma separated)"')],
    ],
    [
      'an unknown column',
      { [csv]: (tin[csv] ?? '').replace('note\n', 'notes\n') },
      [
        say(`${csv}:1:1`, 'no column "note"', `the header ${header}`, 'add the column "note"'),
        say(
          `${csv}:1:43`,
          'the column "notes"',
          `each once: ${header.replaceAll(',', ', ')}, low, high`,
          'did you mean "note"?',
        ),
      ],
    ],
    [
      'a column that is missing',
      { [csv]: (tin[csv] ?? '').replace(',locator', '').replaceAll(/,p\. \d/g, '') },
      [say(`${csv}:1:1`, 'no column "locator"', `the header ${header}`, 'add the column "locator"')],
    ],
    [
      'an empty file',
      { [csv]: '' },
      [
        ...header
          .split(',')
          .map((name) => say(`${csv}:1:1`, `no column "${name}"`, `the header ${header}`, `add the column "${name}"`)),
      ],
    ],
    [
      'a row with too many fields',
      { [csv]: ['p. 1,', 'p. 1, top,'] },
      [say(`${csv}:2:1`, '8 fields', '7, as in the header', 'quote a field that holds a comma, and keep empty fields')],
    ],
    [
      'a row with too few fields',
      { [csv]: ['p. 1,', 'p. 1'] },
      [say(`${csv}:2:1`, '6 fields', '7, as in the header', 'quote a field that holds a comma, and keep empty fields')],
    ],
    [
      'the line of a problem after a field of several lines',
      { [csv]: ['p. 1,\n', '"p. 1,\n2 and 3",\ndug,x,1,estimate,fable-1901,,\n'] },
      [
        say(
          `${csv}:4:5`,
          '"x"',
          'a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001',
          'write the period in one of these forms',
        ),
      ],
    ],
    [
      'text that a spreadsheet takes for a formula',
      { [csv]: ['formula: 2 x 11.1', '=cmd()'] },
      [
        say(
          `${csv}:3:39`,
          'a derived figure without its formula',
          'a note that begins with "formula: "',
          'state the formula in the note: "formula: 145.54 - 60.54"',
        ),
        say(
          `${csv}:3:39`,
          'text that begins with "="',
          'text that no spreadsheet takes for a formula',
          'begin with a word',
        ),
      ],
    ],
    [
      'the column of a problem after a quoted comma',
      { [csv]: ['fable-1901,p. 2,formula: 2 x 11.1', 'fable-1901,"p. 2, top",twice'] },
      [
        say(
          `${csv}:3:46`,
          'a derived figure without its formula',
          'a note that begins with "formula: "',
          'state the formula in the note: "formula: 145.54 - 60.54"',
        ),
      ],
    ],
    ['lines that end in CR LF are read', { [csv]: (tin[csv] ?? '').replaceAll('\n', '\r\n') }, []],
    [
      'a CSV without its YAML',
      { 'data/tin/extra.csv': tin[csv] },
      [
        say(
          'data/tin/extra.csv:1:1',
          'no data/tin/extra.yaml beside it',
          'a CSV and a YAML of the same name, and no other file',
          'add extra.yaml, or remove this file',
        ),
      ],
    ],
    [
      'a YAML without its CSV',
      { 'data/tin/extra.yaml': tin[yaml] },
      [
        say(
          'data/tin/extra.yaml:1:1',
          'no data/tin/extra.csv beside it',
          'a CSV and a YAML of the same name, and no other file',
          'add extra.csv, or remove this file',
        ),
      ],
    ],
  ]);
});

test('all problems of all files come in one report, in the order of files and lines, and stop the reading', () => {
  const changes = {
    [csv]: `series,period,value,status,source,locator,note\ndug,1901,"1,240",reported,fable-1901,,\ndug,1902,22.2,reported,fable-1901,p. 2,\nall,1901,99.9,reportet,fabel-1901,p. 3,\n`,
    [wave]: ['source: fable-1901', 'source: fable-1910'],
    [chart]: ['points: [{of: tin-share/wide@1901}]', 'points: [{of: tin-share/wild@1901}]'],
  } satisfies Record<string, Change>;
  const lines = report(changes);
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    `${chart}:12:37`,
    `${csv}:2:10`,
    `${csv}:2:38`,
    `${csv}:4:15`,
    `${csv}:4:24`,
    `${wave}:14:13`,
  ]);
  expect(() => readCatalogue(writeProject(changes))).toThrow(lines.join('\n'));
});

test('one mistake in a file is one problem: what rests on the file is not reported with it', () => {
  const sources = Object.keys(tin).find((path) => path.startsWith('data/sources/')) ?? '';
  expect(report({ [sources]: ['kind: ', 'kind: x'] })).toHaveLength(1);
});
