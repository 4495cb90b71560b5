import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/data/catalogue.ts';
import { formatReport } from '../../src/data/problem.ts';
import { type Change, report, tin, writeProject } from './project.ts';

const csv = 'data/tin/output.csv';
const yaml = 'data/tin/output.yaml';
const warnings = (changes: Readonly<Record<string, Change | undefined>>) =>
  formatReport(checkCatalogue(writeProject(changes)).warnings);

const metadata = tin[yaml] ?? '';
/** The metadata of the project with a reason for jumps in its first series. */
const explained = (jumps: string) => metadata.replace('    title: Dug\n', `    title: Dug\n    ${jumps}\n`);
/** The metadata of the project with sums that must come out. */
const withSum = (sum: string): Change => ['changelog:\n', `reconciles:\n  - ${sum}\nchangelog:\n`];
/** The rows of the project and some more. */
const rows = (...more: string[]): Change =>
  `series,period,value,status,source,locator,note\ndug,1901,11.1,reported,fable-1901,p. 1,\n${more.join('\n')}\n`;
const row = (series: string, period: string, value: number) => `${series},${period},${value},reported,fable-1901,p. 3,`;

describe('bounds of a unit', () => {
  test('a share above 100 percent', () => {
    const changes: Record<string, Change | undefined> = {
      'data/units.yaml': ['  factor: 0.01\n', '  factor: 0.01\n  within: [0, 100]\n'],
      [yaml]: ['    title: All that glitters\n    unit: nugget', '    title: All that glitters\n    unit: percent'],
      [csv]: ['all,1901,99.9', 'all,1901,100.1'],
      'content/measures/tin-share.yaml': undefined,
      'content/charts/tin-share.yaml': undefined,
    };
    expect(report(changes)).toEqual([
      `${csv}:4:1  found 100.1 in "all", expected a value from 0 to 100, as the unit percent says, fix: correct the value, or give the series another unit`,
    ]);
  });
});

describe('rivals', () => {
  test('a rival that does not exist', () => {
    expect(report({ [yaml]: ['    title: Dug\n', '    title: Dug\n    rivalOf: tin/output#al\n'] })).toEqual([
      `${yaml}:10:14  found the series "tin/output#al", expected a series that exists, fix: did you mean "tin/output#all"?`,
    ]);
  });

  test('a rival that measures something else', () => {
    const rival = '    title: Dug\n    rivalOf: tin/output#all\n';
    const changes: Record<string, Change | undefined> = {
      [yaml]: [`    title: Dug\n    unit: nugget`, `${rival}    unit: percent`],
      'content/measures/tin-share.yaml': undefined,
      'content/charts/tin-share.yaml': undefined,
    };
    expect(report(changes)).toEqual([
      `${yaml}:10:14  found a rival in nugget, expected a series that measures the same as percent, fix: name another series, or correct the unit`,
    ]);
  });
});

describe('jumps between neighbors', () => {
  const jumping = ['dug,1902,22.2', 'dug,1902,55.6'] as const;
  const corrected = ['used: 22.2', 'used: 55.6'] as const;

  test('five times is no jump, more is one', () => {
    expect(warnings({ [csv]: ['dug,1902,22.2', 'dug,1902,55.5'], [yaml]: ['used: 22.2', 'used: 55.5'] })).toBe('');
    expect(warnings({ [csv]: jumping, [yaml]: corrected })).toBe(
      `${csv}:3:1  found 55.6 after 11.1 in 1901, in "dug", expected neighbors within 5 times of each other, fix: check the source; if it is right, say why under "jumps" of the series in data/tin/output.yaml`,
    );
  });

  test('a warning is no problem', () => expect(report({ [csv]: jumping, [yaml]: corrected })).toEqual([]));

  test.each([
    ['for the whole series', 'jumps: A new mine.'],
    ['for its period', 'jumps: {1902: A new mine.}'],
  ])('a jump that is explained %s', (_, jumps) => {
    const text = explained(jumps).replace(...corrected);
    expect(warnings({ [csv]: jumping, [yaml]: text })).toBe('');
  });

  test('an explanation that nothing needs', () => {
    expect(report({ [yaml]: explained('jumps: {1902: A new mine.}') })).toEqual([
      `${yaml}:10:19  found a jump explained for 1902, expected a value more than 5 times its neighbor, or less than a fifth of it, fix: remove the explanation, which nothing needs`,
    ]);
  });
});

describe('sums that must come out', () => {
  const quarters = [1, 2, 3, 4].map((quarter) => row('quarterly', `1901-Q${quarter}`, quarter));
  const summed = (sum: string) =>
    metadata
      .replace(/corrections:\n.*\n/, '')
      .replace('changelog:', `reconciles:\n  - ${sum}\nchangelog:`)
      .replace(
        '  all:\n',
        '  quarterly:\n    title: By quarters\n    unit: nugget\n    kind: flow\n    frequency: quarterly\n  all:\n',
      );
  const sum = (more = '') =>
    `{parts: tin/output#quarterly, whole: tin/output#all, within: 1${more}, because: A year has four quarters.}`;
  const check = (whole: number, more?: string, parts = quarters) =>
    report({ [csv]: rows(...parts, row('all', '1901', whole)), [yaml]: summed(sum(more)) });

  test('four quarters make their year', () => expect(check(10.1)).toEqual([]));

  test('four quarters that do not make their year', () => {
    expect(check(10.2)).toEqual([
      `${yaml}:24:5  found 10 from the parts and 10.2 stated for 1901, 1.96 percent apart, expected at most 1 percent, fix: correct a row, or say under "excepting" why this period differs`,
    ]);
  });

  test('a difference with its reason', () => expect(check(10.2, ', excepting: {1901: Tin leaked.}')).toEqual([]));

  test('an exception that is none', () => {
    expect(check(10, ', excepting: {1901: Tin leaked.}')).toEqual([
      `${yaml}:24:87  found an exception for 1901, expected a period that does not come out, fix: remove it`,
    ]);
  });

  test('three quarters make no year, and a sum that compares nothing is refused', () => {
    expect(check(10, '', quarters.slice(1))).toEqual([
      `${yaml}:24:5  found a sum that compares nothing, expected at least one period where both sides stand, fix: name other series`,
    ]);
  });

  test('steps of a cumulative total', () => {
    const flows = [row('quarterly', '1901-Q3', 3), row('quarterly', '1901-Q4', 4)];
    const totals = [row('all', '1901-Q2', 20), row('all', '1901-Q4', 28)];
    const text = summed('{flow: tin/output#quarterly, cumulative: tin/output#all, within: 1, because: It adds up.}');
    const changes = {
      [csv]: rows(...flows, ...totals),
      [yaml]: text.replace(/frequency: annual\n(?!.*frequency: annual)/s, 'frequency: quarterly\n'),
    };
    expect(report(changes)).toEqual([
      `${yaml}:24:5  found 7 from the parts and 8 stated for 1901-Q4, 12.50 percent apart, expected at most 1 percent, fix: correct a row, or say under "excepting" why this period differs`,
    ]);
  });

  test('a sum of a series that does not exist', () => {
    expect(
      report({ [yaml]: withSum('{flow: tin/output#dig, cumulative: tin/output#all, within: 1, because: No.}') }),
    ).toContain(
      `${yaml}:21:12  found the series "tin/output#dig", expected a series that exists, fix: did you mean "tin/output#dug"?`,
    );
  });
});

describe('events', () => {
  const event = (id: string, date: string, source = 'fable-1901') =>
    `${id}: {date: '${date}', title: Tin, kind: law, source: ${source}, locator: p. 1}\n`;

  test('in order of date', () => {
    expect(report({ 'data/events/tin.yaml': event('first', '1901-05') + event('second', '1901-05-02') })).toEqual([]);
    expect(report({ 'data/events/tin.yaml': event('first', '1902') + event('second', '1901-05-02') })).toEqual([
      'data/events/tin.yaml:2:1  found 1901-05-02 after 1902, expected events in order of date, fix: move this event up',
    ]);
  });

  test('each id once over all files', () => {
    expect(
      report({ 'data/events/lead.yaml': event('first', '1901'), 'data/events/tin.yaml': event('first', '1902') }),
    ).toEqual([
      'data/events/tin.yaml:1:1  found the event "first" again, expected each id once over all files of data/events/; it stands in data/events/lead.yaml, fix: keep one entry, or give this event an id of its own',
    ]);
  });

  test('with a source that exists', () => {
    expect(report({ 'data/events/tin.yaml': event('first', '1901', 'fable-1902') })).toEqual([
      'data/events/tin.yaml:1:54  found the source "fable-1902", expected a source that exists, fix: did you mean "fable-1901"?',
    ]);
  });
});

test('what was left out needs a rule and a reason', () => {
  expect(report({ 'data/left-out/tin.yaml': '- {rule: compute, reason: A ratio., series: [tin/all]}\n' })).toEqual([
    'data/left-out/tin.yaml:1:10  found 0.rule = "compute", expected one of "computed"|"duplicate"|"superseded"|"rejected"|"unused", fix: did you mean "computed"?',
  ]);
});

test('a repair names a rule of the list and series that exist', () => {
  expect(
    report({
      [yaml]: ['changelog:\n', 'repairs:\n  - {rule: sorted, series: [dig], what: Out of order.}\nchangelog:\n'],
    }),
  ).toEqual([`${yaml}:21:29  found the series "dig", expected a series that exists, fix: did you mean "dug"?`]);
});
