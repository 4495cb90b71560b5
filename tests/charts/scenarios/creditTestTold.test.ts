import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditParameters } from '../../../src/charts/scenarios/creditTestNames.ts';
import { creditTestTold } from '../../../src/charts/scenarios/creditTestTold.ts';
import { anySetting, expectSound } from './anySetting.ts';

/** A country with a GDP of 1,000, and builders who earn 100 and spend 100. */
const facts = {
  'cash-flow': 100,
  capex: 100,
  gdp: 1000,
  'telecom-defaults-2002': 1,
  'junk-defaults-2002': 2,
  'junk-default-rate-2002': 12,
  'railroad-defaults-1876': 8,
  'railroad-default-rate-1876': 31,
  'corporate-default-rate-1873': 36,
  'railroad-debt-share-1876': 49,
  'ai-bonds-2025': 121,
  'ai-bonds-2025-other-count': 108,
  'ai-bonds-share-2025': 29,
  'spent-first-quarter': 94,
  'spent-second-quarter': 96,
};
const values = {
  'cash-flow-growth': 0,
  'capex-growth': 0,
  years: 1,
  'debt-before': 20,
  'borrowed-share': 100,
  interest: 5,
  failing: 25,
  'loss-given-default': 40,
};
const inputs = (changes: Partial<typeof values> = {}) => ({ values: { ...values, ...changes }, facts, lines: {} });
const verdict = (changes: Partial<typeof values>) => creditTestTold.tell(inputs(changes)).verdict;

test('at every setting that a reader may enter, words, tables and lines are sound', () => {
  fc.assert(
    fc.property(anySetting('credit-test', creditParameters), (setting) => {
      const given = { values: setting, facts, lines: {} };
      expectSound(creditTestTold.tell(given), creditTestTold.outcome(given));
    }),
    { numRuns: 300 },
  );
});

describe('the kind of recession', () => {
  test('is no crunch while less is in default than telecom had in 2002', () => {
    expect(verdict({})).toBe(
      'No credit crunch by this test, which weighs debt alone: $5.25bn of debt falls into default, 0.53% of GDP, less than the 1% of telecom bonds in 2002.',
    );
  });

  test('is a credit crunch from there on', () => {
    expect(verdict({ 'debt-before': 40, interest: 0 })).toBe(
      'A credit crunch by this test: $10bn of debt falls into default, 1% of GDP, no less than the 1% of telecom bonds in 2002.',
    );
  });

  test('is one as after 1873 where as much is in default as then', () => {
    expect(verdict({ 'debt-before': 320, interest: 0 })).toMatch(
      /^A credit crunch by this test, as after 1873: \$80bn .* 8% of GDP/,
    );
  });

  test('is no crunch without debt, and nothing where nothing fails', () => {
    expect(verdict({ 'debt-before': 0 })).toBe(
      'No credit crunch by this test, which weighs debt alone: no debt is in default, and shareholders bear the whole loss.',
    );
    expect(verdict({ failing: 0 })).toBe('Nobody loses: nothing of what was built fails.');
  });
});

test('the outcome is the debt in default as a share of GDP, and flips at that of telecom in 2002', () => {
  const { value, flipsAt, above, said } = creditTestTold.outcome(inputs({ 'debt-before': 40, interest: 0 }));
  expect([value, flipsAt, above, said(value)]).toEqual([
    1,
    1,
    'enough debt is in default for a credit crunch, by this test',
    '1%',
  ]);
});

test('the losses are told with what all builders could pay together', () => {
  const { sentences } = creditTestTold.tell(inputs({ failing: 20 }));
  expect(sentences).toContain(
    'If 20% of the cash flow falls away, shareholders lose $35.8bn (3.58% of GDP), creditors $1.68bn (0.17% of GDP) of the $4.2bn owed to them there.',
  );
  expect(sentences.join(' ')).toContain('The cash flow that is left, $80bn, is 76.2× the interest.');
});

test('where the cash flow left does not cover the interest, nobody is said to be able to pay', () => {
  const { sentences } = creditTestTold.tell(inputs({ 'debt-before': 2000, failing: 90 }));
  expect(sentences.join(' ')).toContain('so the builders could not pay even together');
});

test('the answer below the line speaks of debt alone, so that it holds where nothing fails and where everything does', () => {
  for (const changes of [{ failing: 0 }, { failing: 100, 'debt-before': 0 }]) {
    const { value, flipsAt, below } = creditTestTold.outcome(inputs(changes));
    expect([value < flipsAt, below]).toEqual([true, 'too little debt is in default for a credit crunch, by this test']);
  }
});

test('where all fail and get everything back, creditors lose nothing, together or apart', () => {
  const { sentences } = creditTestTold.tell(
    inputs({ failing: 100, 'loss-given-default': 0, 'capex-growth': 100, years: 8 }),
  );
  expect(sentences.at(-1)).toContain('creditors would lose nothing');
});
