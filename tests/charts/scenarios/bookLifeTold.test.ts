import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookLifeParameters } from '../../../src/charts/scenarios/bookLifeNames.ts';
import { bookLifeTold } from '../../../src/charts/scenarios/bookLifeTold.ts';
import { anySetting, expectSound } from './anySetting.ts';

const facts = {
  'google-cloud-income': 10,
  'intelligent-cloud-income': 20,
  'aws-quarter-income': 5,
  'printed-depreciation': 125,
  'alphabet-life': 6,
  'amazon-life': 5,
  'amazon-rest-life': 6,
  'meta-life': 5.5,
  'microsoft-life': 6,
  'alphabet-gain': 3,
  'amazon-gain': 2.5,
  'meta-gain': 2.59,
  'microsoft-gain': 3,
  'oracle-gain': 0.57,
};
/** 120 a year from 2013 on. */
const lines = { capex: Array.from({ length: 13 }, (_, index) => ({ x: 2013.5 + index, y: 120 })) };
const values = {
  'reported-life': 6,
  'economic-life': 3,
  'short-lived-share': 50,
  'next-spending': 240,
  growth: 0,
  year: 2028,
};
const inputs = (changes: Partial<typeof values> = {}) => ({ values: { ...values, ...changes }, facts, lines });
const tell = (changes: Partial<typeof values> = {}) => bookLifeTold.tell(inputs(changes));

test('at every setting that a reader may enter, words, tables and lines are sound', () => {
  fc.assert(
    fc.property(anySetting('book-life', bookLifeParameters), (setting) => {
      const given = { values: setting, facts, lines };
      expectSound(bookLifeTold.tell(given), bookLifeTold.outcome(given));
    }),
    { numRuns: 300 },
  );
});

describe('spending that doubles once, from 120 to 240', () => {
  test('is understated by the half of its machines that the books still owe', () => {
    expect(tell().verdict).toBe(
      'In 2028 the books would understate depreciation by $30bn: they would show $90bn where the machines lose $120bn.',
    );
  });

  test('is written off alike once it has stayed level for the six years of the books', () => {
    expect(tell().sentences).toContain(
      'From 2022 to 2032 the two lives are furthest apart in 2028, when the books write off $30bn less than the machines lose; by 2031 they give the same, because spending has stayed level for as long as the longer life.',
    );
    expect(tell({ year: 2031 }).verdict).toBe(
      'In 2031 both lives give the same depreciation, $120bn: nothing is understated.',
    );
  });

  test('brings the machines of the last known year to market three years later', () => {
    expect(tell().sentences).toContain(
      'Machines bought in 2025 for $60bn reach the second-hand market in 2028, those of 2026 for $120bn in 2029.',
    );
  });
});

test('books that write off faster than machines wear out overstate depreciation', () => {
  expect(tell({ 'reported-life': 3, 'economic-life': 6 }).verdict).toBe(
    'In 2028 the books would overstate depreciation by $30bn: they would show $120bn where the machines lose $90bn.',
  );
});

test('a setting that writes off more on servers than the builders do on all property is called out', () => {
  expect(tell().sentences.at(-1)).toMatch(/gives \$60bn .* printed \$125bn .* early 2026\.$/);
  expect(tell({ 'short-lived-share': 100, 'reported-life': 3 }).sentences.at(-1)).toMatch(/early 2026\.$/);
  const heavy = { capex: lines.capex.map(({ x }) => ({ x, y: 300 })) };
  const { sentences } = bookLifeTold.tell({ ...inputs(), lines: heavy });
  expect(sentences.at(-1)).toMatch(/gives \$150bn .* so this setting writes off too much\.$/);
});

test('the outcome is what is understated in the year, and flips at the operating income of the clouds', () => {
  const { name, value, flipsAt } = bookLifeTold.outcome(inputs());
  expect(name).toBe('Understated depreciation of the year looked at');
  expect(value).toBeCloseTo(30, 9);
  expect(flipsAt).toBe(50);
});
