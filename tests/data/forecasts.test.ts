import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { formatReport } from '../../src/data/problem.ts';
import { checkForecastHistories } from '../../src/model/forecastHistory.ts';
import { linesOf } from '../../src/model/lines.ts';
import { type Change, report, writeProject } from './project.ts';

const path = 'data/forecasts/tin-will-fall.yaml';
const methods = 'data/forecast-methods.yaml';

/** A forecast of the tin bubble, of which one line is wrong at a time. The digests were worked out by hand: `sha256sum` of the JSON. */
const whole = {
  statement: 'Less than 20 nuggets will be dug in 1902.',
  who: 'The miller',
  wave: 'tin',
  made: "'1901-12'",
  entered: "'1999-01-02'",
  source: 'fable-1901',
  locator: 'p. 4',
  target: '{is: at-most, line: tin/output#dug, value: 20, unit: nugget, in: 1902}',
  resolves: "'1902-12-31'",
  judged: 'By what was dug.',
  method: 'steady-1',
  digest: "'153ef31e4507'",
  history: "[{date: '1999-01-02', status: failed, because: First entry.}]",
};
const method = `steady-1:
  title: Steady
  says: At one pace.
  path: constant-rate
  tolerance: 5
  announced: '1998-12-01'
  applies: '1999-01-01'
  digest: '342abe38c845'
`;

type Lines = Partial<Record<keyof typeof whole | 'unjudgeable' | 'probability' | 'row' | 'watch', string | undefined>>;
const written = (lines: Lines = {}) =>
  Object.entries({ ...whole, ...lines })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
const changes = (lines: Lines, others: Readonly<Record<string, Change>> = {}) => ({
  [methods]: method,
  [path]: written(lines),
  ...others,
});
/** Where the value of a line begins, or the last `passage` in it; the start of the file without a key. */
const place = (key: string, lines: Lines, passage?: string) => {
  if (key === '') return `${path}:1:1`;
  const text = written(lines).split('\n');
  const line = text.findIndex((each) => each.startsWith(`${key}:`));
  const column = passage === undefined ? key.length + 2 : (text[line]?.lastIndexOf(passage) ?? -1);
  return `${path}:${line + 1}:${column + 1}`;
};
/** The report on a forecast with some lines changed, as far as it speaks of the ledger. */
const refusals = (lines: Lines, others?: Readonly<Record<string, Change>>) =>
  report(changes(lines, others)).filter((line) => line.includes('forecast'));

test('the forecast that every example departs from is without a problem', () => {
  expect(refusals({})).toEqual([]);
});

describe('a forecast is refused', () => {
  const cases: readonly (readonly [
    title: string,
    lines: Lines,
    at: readonly [key: string, passage?: string],
    says: string,
  ])[] = [
    [
      'without a source',
      { source: undefined },
      [''],
      'found no "source", expected string, received undefined, fix: add "source"',
    ],
    [
      'of an unknown source',
      { source: 'fabel-1901' },
      ['source'],
      'found the source "fabel-1901", expected a source that exists, fix: did you mean "fable-1901"?',
    ],
    [
      'of an unknown line',
      { target: whole.target.replace('#dug', '#dugg') },
      ['target', 'tin/'],
      'found the line "tin/output#dugg", expected a line that exists, fix: did you mean "tin/output#dug"?',
    ],
    [
      'of an unknown wave',
      { wave: 'tinn' },
      ['wave'],
      'found the wave "tinn", expected a wave that exists, fix: did you mean "tin"?',
    ],
    [
      'that watches an unknown line',
      { watch: '[tin-share/wid]' },
      ['watch', 'tin-share'],
      'found the line "tin-share/wid", expected a line that exists, fix: did you mean "tin-share/wide"?',
    ],
    [
      'in a unit that is not the line’s',
      { target: whole.target.replace('unit: nugget', 'unit: percent') },
      ['target', 'percent'],
      'found the unit "percent", expected "nugget", in which tin/output#dug is measured, fix: give the value in that unit, or name a line in this one',
    ],
    [
      'that resolves before it was made',
      { resolves: "'1901-06-30'", target: whole.target.replace(', in: 1902', '') },
      ['resolves'],
      'found 1901-06-30, which is not after the making in 1901-12, expected a day of resolution in the future of the statement, fix: correct one of the two days',
    ],
    [
      'that has no date and resolves before it was entered',
      { made: undefined },
      ['resolves'],
      'found 1902-12-31, which is not after the entering on 1999-01-02, expected a day of resolution in the future of the statement, fix: correct it, or say in "made" when the statement was made',
    ],
    [
      'made after it was entered',
      { made: "'1999-02'", resolves: "'2002-12-31'" },
      ['made'],
      'found a forecast made in 1999-02 and entered on 1999-01-02, expected the making before the entering, fix: correct one of the two',
    ],
    [
      'that judges by a period not over on the last day',
      { resolves: "'1902-06-30'" },
      ['target', '1902'],
      'found the period 1902, which ends after 1902-06-30, expected a period that is over on the day of resolution, fix: move "resolves" to its end',
    ],
    [
      'by an unknown method',
      { method: 'steady-2' },
      ['method'],
      'found the method "steady-2", expected a method of data/forecast-methods.yaml, fix: did you mean "steady-1"?',
    ],
    [
      'by a method that was not yet in force',
      { entered: "'1998-12-31'" },
      ['method'],
      'found the method "steady-1", in force from 1999-01-01, expected a method in force on 1998-12-31, when the forecast was entered, fix: name the method of that day',
    ],
    [
      'with neither a target nor a reason',
      { target: undefined },
      ['judged'],
      'found neither "target" nor "unjudgeable", expected a target, or the reason why it cannot be judged, and never both, fix: add one of them',
    ],
    [
      'with a target and a reason why it cannot be judged',
      { unjudgeable: 'Nobody counts.' },
      ['unjudgeable'],
      'found "unjudgeable" beside a "target", expected a target, or the reason why it cannot be judged, and never both, fix: remove one of them',
    ],
    [
      'with a probability over 1',
      { probability: '1.2' },
      ['probability'],
      'found probability = 1.2, expected Too big: expected number to be <=1, fix: write a value of that form',
    ],
    [
      'with a range that does not say how finely it is given',
      { target: '{is: between, line: tin/output#dug, value: 10, to: 20, unit: nugget, in: 1902}' },
      ['target'],
      'found no "target.toNearest", expected number, received undefined, fix: add "toNearest"',
    ],
    [
      'with a range that has no upper end',
      { target: whole.target.replace('at-most', 'between').replace('}', ', toNearest: 1}') },
      ['target'],
      'found no "target.to", expected number, received undefined, fix: add "to"',
    ],
    [
      'with a history out of order',
      { history: "[{date: '1999-02-01', status: open, because: a}, {date: '1999-01-03', status: failed, because: b}]" },
      ['history', "'1999-01-03'"],
      'found 1999-01-03 after 1999-02-01, expected a history in order of its days, fix: put the entries in order',
    ],
    [
      'with a history that begins before the entering',
      { history: "[{date: '1998-02-01', status: failed, because: a}]" },
      ['history', "'1998-02-01'"],
      'found 1998-02-01 after the entering on 1999-01-02, expected a history in order of its days, fix: put the entries in order',
    ],
    [
      'with an entry in the history that changes nothing',
      {
        history: "[{date: '1999-02-01', status: failed, because: a}, {date: '1999-02-02', status: failed, because: b}]",
      },
      ['history', 'failed'],
      'found "failed" again, expected changes of status only, fix: remove the entry',
    ],
    [
      'from a row that does not exist',
      { row: 'tin/output#dug@1903' },
      ['row'],
      'found the row "tin/output#dug@1903", expected a row of data/, fix: name a row that exists',
    ],
  ];
  test.each(cases)('%s', (_, lines, [key, passage], says) => {
    expect(refusals(lines)).toContain(`${place(key, lines, passage)}  ${says}`);
  });

  test('that disagrees with the row it was taken from, in value and place', () => {
    const found = refusals({ row: 'tin/output#dug@1902' });
    expect(found.map((line) => line.replace(/^\S+ {2}/, ''))).toEqual([
      'found p. 4, expected p. 2, as in the row tin/output#dug@1902, fix: copy it from the row, or correct the row',
      'found 20, expected 22.2, as in the row tin/output#dug@1902, fix: copy it from the row, or correct the row',
    ]);
  });

  test('whose method applies before it was announced', () => {
    const hasty: Change = method.replace("announced: '1998-12-01'", "announced: '1999-06-01'");
    expect(refusals({}, { [methods]: hasty })).toContain(
      `${methods}:7:12  found the method steady-1 in force on 1999-01-01, before it was announced on 1999-06-01, expected a method that is announced before it applies, fix: give it a later day`,
    );
  });
});

describe('what was staked is not changed', () => {
  const stakes: readonly (readonly [what: string, lines: Lines])[] = [
    ['its threshold', { target: whole.target.replace('value: 20', 'value: 21') }],
    ['its last day', { resolves: "'1903-12-31'" }],
    ['the day of its making', { made: "'1901-11'" }],
    ['the day of its entering', { entered: "'1999-01-01'" }],
    ['its probability', { probability: '0.5' }],
  ];
  test.each(stakes)('another text of %s is refused', (_, lines) => {
    expect(refusals(lines)).toContainEqual(
      expect.stringMatching(
        /forecasts\/tin-will-fall.yaml:\d+:9 {2}found [0-9a-f]{12}, not the digest of this stake, .+ fix: undo the change: a stake is never changed. A new forecast bears [0-9a-f]{12}$/,
      ),
    );
  });

  test('its words may be mended', () => {
    const words = { statement: 'Fewer than 20 nuggets.', judged: 'By what is dug.', who: 'A miller' };
    expect(refusals(words)).toEqual([]);
  });

  test('the order of keys in the file does not count', () => {
    const target = '{unit: nugget, in: 1902, value: 20, line: tin/output#dug, is: at-most}';
    expect(refusals({ target })).toEqual([]);
  });

  test.each([
    ['tolerance', 'tolerance: 5', 'tolerance: 6'],
    ['text', 'At one pace.', 'At any pace.'],
    ['first day', "applies: '1999-01-01'", "applies: '1999-01-02'"],
  ])('another %s of a method is refused', (_, before, after) => {
    expect(refusals({}, { [methods]: method.replace(before, after) })).toEqual([
      expect.stringMatching(
        /methods.yaml:8:11 {2}found [0-9a-f]{12}, not the digest of the method steady-1, expected a method as it was announced, fix: undo the change: a method is never changed. A new one has a name of its own and bears [0-9a-f]{12}$/,
      ),
    ]);
  });
});

describe('a projection about 2026 or after', () => {
  const data = (row: string) => ({ 'data/tin/output.csv': ['2 x 11.1\n', `2 x 11.1\n${row}\n`] as const });
  const later = 'dug,2026,20,projection,fable-1901,p. 2,';

  test('is refused where it is not in the ledger, at its row', () => {
    expect(report(changes({}, data(later)))).toEqual([
      'data/tin/output.csv:4:1  found the projection tin/output#dug@2026, which is not in the ledger, expected a forecast for every projection about 2026 or after, judged or not, fix: enter it in data/forecasts/ with row: tin/output#dug@2026',
    ]);
  });

  test('is in order where a forecast holds it', () => {
    const entry = { row: 'tin/output#dug@2026', locator: 'p. 2' };
    expect(report(changes(entry, data(later)))).toEqual([]);
  });

  test('about an earlier year need not be', () => {
    expect(report(changes({}, data(later.replace('2026', '2025'))))).toEqual([]);
  });
});

test('a source that only a forecast rests on is used', () => {
  const more: Change = [
    'fable-1901:\n',
    'fable-1902:\n  title: On Tin Again\n  short: Fable 1902\n  read: "1999-01-01"\n  kind: book\n  licence: not stated\nfable-1901:\n',
  ];
  const sources = { 'data/sources/fables.yaml': more };
  expect(report(changes({ source: 'fable-1902' }, sources))).toEqual([]);
  expect(report(changes({}, sources)).join()).toContain('the source "fable-1902", which nothing uses');
});

describe('the history of a forecast', () => {
  const disagreements = (lines: Lines) => {
    const catalogue = readCatalogue(writeProject(changes(lines)));
    return formatReport(checkForecastHistories(catalogue, linesOf(catalogue)));
  };

  test('ends in what the data say', () => {
    expect(disagreements({})).toBe('');
  });

  test('is refused where the data now say otherwise, with the entry to add', () => {
    const history = "[{date: '1999-01-02', status: open, because: First entry.}]";
    expect(disagreements({ history })).toBe(
      `${place('history', { history }, 'open')}  found "open" as the last status, expected "failed", as the data now say, fix: add to history: {date: <today>, status: failed, because: <what changed>}`,
    );
  });

  test('of a forecast without a target says that it cannot be judged', () => {
    const lines = { target: undefined, unjudgeable: 'Nobody counts.', digest: "'4e882801472a'" };
    expect(disagreements(lines)).toContain('expected "cannot-be-judged"');
  });
});
