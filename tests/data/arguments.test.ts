import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/data/catalogue.ts';
import { formatProblem } from '../../src/data/problem.ts';
import { linesOf } from '../../src/model/lines.ts';
import { auditArguments } from '../../src/site/auditArguments.ts';
import { essayTools } from '../../src/site/essayTools.ts';
import { type Change, writeProject } from './project.ts';

const path = 'content/arguments/a.yaml';
/** Tin was 11.1 of 99.9 nuggets in 1901, 11.1 percent, and doubled in 1902. */
const argument = `title: All that glitters
thesis: Tin is gold.
claims:
  ninth:
    claim: A ninth of all that glitters was tin.
    figure: a ninth
    tests:
      - of: tin-share/wide@1901
        between: [11, 11.2]
        because: a ninth is 11.1 percent
    says: >-
      In 1901 it was
      :value[11.1 %]{of="tin-share/wide@1901"} of all.
    verdict: holds
    chart: tin-share
  doubled:
    claim: Tin trebled in a year.
    tests:
      - of: tin/output#dug@1902
        over: tin/output#dug@1901
        between: [2.5, null]
        because: nearer to three than to two
    says: It :value[doubled, 2 times]{of="tin/output#dug@1902" over="tin/output#dug@1901"}.
    verdict: does-not-hold
  gold:
    claim: Tin is gold.
    says: Nobody knows.
    verdict: cannot-be-tested
    because: No alchemist was asked.
changelog:
  - {date: '1999-01-01', change: First version}
`;

/** The audit of the argument with one passage changed, and every problem with it. */
function audit(...change: [] | Exclude<Change, string | Uint8Array>) {
  const [passage = '', replacement = ''] = change;
  expect(argument.split(passage).length).toBeGreaterThan(1);
  const { catalogue, problems } = checkCatalogue(writeProject({ [path]: argument.replace(passage, replacement) }));
  if (problems.length > 0) return { audited: [], problems: problems.map(formatProblem) };
  const tools = essayTools(
    catalogue,
    { chart: () => undefined, scenario: () => undefined, guess: () => undefined },
    (address) => address,
  );
  const { audited, problems: found } = auditArguments(catalogue, linesOf(catalogue), tools);
  return { audited, problems: found.map(formatProblem) };
}

test('an argument in order gives each claim its anchor, its words as HTML and its tests as measured', () => {
  const { audited, problems } = audit();
  expect(problems).toEqual([]);
  const [ninth, doubled, gold] = audited[0]?.claims ?? [];
  expect([ninth, doubled, gold].map((claim) => claim?.anchor)).toEqual(['a-ninth', 'a-doubled', 'a-gold']);
  expect(ninth?.says).toMatch(/<a href="\/data\/tin\/output\/#[^"]+"><data class="value" value="11.111111">11.1%</);
  expect(ninth?.tests.map(({ met }) => met)).toEqual([true]);
  expect(doubled?.tests.map(({ measured, met }) => [measured.value, met])).toEqual([[2, false]]);
  expect(gold?.because).toBe('<p>No alchemist was asked.</p>');
});

describe('a verdict agrees with its numbers', () => {
  test('"holds" with a number outside its bounds is refused, with the number and the bounds', () => {
    expect(audit('[11, 11.2]', '[12, null]').problems).toEqual([
      `${path}:14:14  found the verdict "holds", expected a number within its bounds (the data say 11.111111 percent for tin-share/wide@1901, bounds 12 to none), fix: change the verdict and the words: a row has changed`,
    ]);
  });

  test('"does not hold" with every number within its bounds is refused', () => {
    expect(audit('[2.5, null]', '[1.5, 2]').problems).toEqual([
      `${path}:24:14  found the verdict "does-not-hold", expected a number outside its bounds (the data say 2 times for tin/output#dug@1902, bounds 1.5 to 2), fix: change the verdict and the words: a row has changed`,
    ]);
  });

  test('a bound counts as within', () => {
    expect(audit('[2.5, null]', '[2, 2]').problems).toHaveLength(1);
    expect(audit('[2.5, null]', '[2.0001, null]').problems).toEqual([]);
  });

  test('a claim with several tests holds only where all are met', () => {
    const second = `because: a ninth is 11.1 percent
      - {of: tin/output#dug@1902, between: [30, null], because: thirty or more}`;
    expect(audit('because: a ninth is 11.1 percent', second).problems).toEqual([
      expect.stringContaining('the data say 22.2 nuggets for tin/output#dug@1902, bounds 30 to none'),
    ]);
  });
});

describe('every figure is bound to the data', () => {
  test('a number that disagrees is refused at its place in the YAML file, within the folded text', () => {
    expect(audit(':value[11.1 %]', ':value[11.2 %]').problems).toEqual([
      `${path}:13:7  found "11.2 %", expected 11.1 at the precision written (the data say 11.111111 percent), fix: write 11.1, or correct the reference`,
    ]);
  });

  test.each(['$97bn', '5 %', '286-fold', '15×', '40 times', '3 billion'])('%s outside :value is refused', (figure) => {
    expect(audit('Nobody knows.', `It is ${figure}, they say.`).problems).toEqual([
      expect.stringMatching(/:27:17 {2}found the figure ".+" without its data/),
    ]);
  });

  test('years, names and counts of things are no figures', () => {
    expect(audit('Nobody knows.', 'In 1901 GPT-4 met 3 alchemists and two cats.').problems).toEqual([]);
  });

  test('a caveat is held to the same', () => {
    expect(audit('No alchemist was asked.', 'Only 5 % were.').problems).toHaveLength(1);
  });

  test.each([
    ['a heading', '"# Tin"'],
    ['a chart', '"::chart{#tin-share}"'],
    ['a citation', 'See :cite[p. 1]{source="fable-1901"}.'],
  ])('%s has no place in such a text', (_, text) => {
    expect(audit('Nobody knows.', text).problems).toEqual([expect.stringContaining('in a fragment')]);
  });
});

describe('refusals of the file itself', () => {
  test.each([
    [
      'an unknown line',
      'of: tin-share/wide@1901\n',
      'of: tin-share/wild@1901\n',
      '8:13',
      'did you mean "tin-share/wide"?',
    ],
    ['an unknown chart', 'chart: tin-share', 'chart: tin-shares', '15:12', 'did you mean "tin-share"?'],
    ['an unknown scenario', 'chart: tin-share', 'scenario: tin-trap', '15:15', 'declare it first'],
    ['an unknown forecast', 'chart: tin-share', 'forecast: tin-2029', '15:15', 'declare it first'],
    ['an unknown verdict', 'verdict: holds\n', 'verdict: hold\n', '14:14', 'did you mean "holds"?'],
    ['a verdict without a test', 'cannot-be-tested', 'holds', '26:5', 'write a value of that form'],
    [
      'no reason for what cannot be tested',
      '    because: No alchemist was asked.\n',
      '',
      '26:5',
      'write a value of that form',
    ],
    ['bounds the wrong way round', '[11, 11.2]', '[11.2, 11]', '8:9', 'write a value of that form'],
    ['bounds that bound nothing', '[11, 11.2]', '[null, null]', '8:9', 'write a value of that form'],
  ])('%s', (_, passage, replacement, place, fix) => {
    const { problems } = audit(passage, replacement);
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${path}:${place}  `))]);
    expect(problems[0]).toContain(`fix: ${fix}`);
  });

  test('a period that the line does not have is refused with those it has', () => {
    expect(audit('of: tin-share/wide@1901\n', 'of: tin-share/wide@1999\n').problems).toEqual([
      expect.stringContaining('has no 1999; it runs from 1901'),
    ]);
  });
});
