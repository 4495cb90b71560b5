import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveForcesParameters } from '../../../src/charts/scenarios/fiveForcesSetting.ts';
import { fiveForcesTold } from '../../../src/charts/scenarios/fiveForcesTold.ts';
import { anySetting, expectSound } from './anySetting.ts';

/** A price that falls from $20 in the middle of 2022 to $0.20 two years later, a hundredfold. */
const lines = {
  'gpt-3.5-level': [
    { x: 2022.5, y: 20 },
    { x: 2023.5, y: 2 },
    { x: 2024.5, y: 0.2 },
  ],
  'gpt-4-level': [
    { x: 2023.2, y: 40 },
    { x: 2025, y: 0.4 },
  ],
};
const facts = { 'hardware-rate': -50, 'energy-rate': 100 };
const values = {
  hardware: 1,
  'hardware-from': 2022,
  'right-sizing': 1,
  'right-sizing-from': 2024,
  'batch-price': 100,
  'batch-from': 2024,
  'small-models': 1,
  'small-models-from': 2024,
  'second-hand': 1,
  'second-hand-from': 2028,
  movable: 100,
  tokens: 1,
  horizon: 2030,
  threshold: 0.01,
};
const inputs = (changes: Partial<typeof values> = {}) => ({ values: { ...values, ...changes }, facts, lines });
const told = (changes: Partial<typeof values> = {}) => fiveForcesTold.tell(inputs(changes));
const words = (changes: Partial<typeof values> = {}) => told(changes).sentences.join(' ');

test('at every setting that a reader may enter, words, tables and lines are sound', () => {
  fc.assert(
    fc.property(anySetting('five-forces', fiveForcesParameters), (setting) => {
      const given = { values: setting, facts, lines };
      expectSound(fiveForcesTold.tell(given), fiveForcesTold.outcome(given));
    }),
    { numRuns: 300 },
  );
});

describe('the verdict', () => {
  test('names the bill and whether it is a rounding error', () => {
    expect(told({ hardware: 2 }).verdict).toBe(
      'By 2030 a job that cost $20 in 2022 costs $0.078: no rounding error, if that means less than $0.01.',
    );
    expect(told({ hardware: 2, 'right-sizing': 10 }).verdict).toBe(
      'By 2030 a job that cost $20 in 2022 costs $0.0078: a rounding error, if that means less than $0.01.',
    );
  });

  test('agrees with the outcome where the bill is just the threshold', () => {
    const { value, flipsAt } = fiveForcesTold.outcome(inputs({ threshold: 20 }));
    expect(value).toBe(flipsAt);
    expect(told({ threshold: 20 }).verdict).toContain('no rounding error');
  });
});

describe('what the forces explain of the measured fall', () => {
  test('is none of it while none is at work', () => {
    expect(words()).toContain(
      'Up to the last measured day in 2024 the forces divide the price by 1; the lowest list price was divided by 100: they explain none of it.',
    );
  });
  test('is half of it, in logarithms, where they divide by ten and the list by a hundred', () => {
    expect(words({ 'right-sizing': 10 })).toContain('in logarithms they explain 50% of the fall');
  });
  test('is the whole where they divide by as much', () => {
    expect(words({ 'right-sizing': 100 })).toContain('they explain the whole of it');
  });
  test('is too much where they divide by more', () => {
    expect(words({ 'right-sizing': 200 })).toContain('that is more than was measured');
  });
});

test('the growth of tokens that undoes all forces is named: a fall of 256 in eight years is 2 a year', () => {
  expect(words({ hardware: 2 })).toContain('multiplied each year by more than 2, the bill would rise');
  expect(words({ hardware: 2, tokens: 2 })).toContain('the job takes 256 times the tokens of 2022');
});

test('work that cannot move is weighed', () => {
  const ten = { 'right-sizing': 10, movable: 90 };
  expect(words(ten)).toContain(
    'The 10% of the work that can neither wait nor move makes up 52.6% of the price in 2030.',
  );
  expect(words({ ...ten, movable: 100 })).toContain('If a tenth of it could not, the price in 2030 would be 1.9 times');
  expect(words({ ...ten, movable: 0 })).toContain('None of the work can wait or move');
});

test('the measured fall is split: halved cost and doubled efficiency give 4 each in two years, 6.25 is left', () => {
  expect(told().tables.at(-1)).toEqual({
    caption: 'The measured 100-fold fall in 2 years, split',
    columns: ['Part', 'Rate', 'Factor', 'Share in logarithms'],
    rows: [
      ['Cost of hardware', '−50% a year', '4', '30%'],
      ['Energy efficiency, at most', '+100% a year', '4', '30%'],
      ['All the rest', 'what is left', '6.25', '40%'],
      ['Together', 'measured', '100', '100%'],
    ],
  });
});

test('the years are listed to the horizon, with no price where none was measured', () => {
  const [prices] = told({ horizon: 2026 }).tables;
  expect(prices?.rows.map((row) => row.slice(0, 1).concat(row.slice(3)))).toEqual([
    ['2022', '$20', 'no data'],
    ['2023', '$2', '$40'],
    ['2024', '$0.2', '$40'],
    ['2025', 'no data', 'no data'],
    ['2026', 'no data', 'no data'],
  ]);
});

test('a second supposed line shows the bill only where tokens grow', () => {
  const names = (changes: Partial<typeof values>) => told(changes).sketch.lines.map(({ name }) => name);
  expect(names({})).toEqual(['GPT-3.5 level', 'GPT-4 level', 'Five forces']);
  expect(names({ tokens: 2 })).toEqual(['GPT-3.5 level', 'GPT-4 level', 'Five forces', 'Bill for the job']);
});

describe('the largest force', () => {
  const strong = { hardware: 2, 'right-sizing': 20, 'batch-price': 50 };

  test('is the one without which the price would be highest', () => {
    expect(words(strong)).toContain(
      'The largest force by 2030 is “Cheaper hardware”: without it the price would be 256 times as high. “Right-sized models” follows with 20 times.',
    );
  });

  test('is not one that acts on no work', () => {
    expect(words({ ...strong, movable: 0 })).toContain(
      'without it the price would be 256 times as high. No other is at work.',
    );
    // Half of the work moves: 1/2 + 1/80 without batch 1/2 + 1/40, without right-sizing 1/2 + 1/4.
    expect(words({ ...strong, hardware: 1, movable: 50 })).toContain(
      'The largest force by 2030 is “Right-sized models”: without it the price would be 1.46 times as high. “Waiting for the answer” follows with 1.02 times.',
    );
    expect(told({ ...strong, movable: 0 }).tables[1]?.rows.map((row) => row.at(-1))).toEqual([
      '256',
      '1',
      '1',
      '1',
      '1',
    ]);
  });

  test('has no sentence where no force is at work, and nor have the tokens that would undo it', () => {
    expect(words()).not.toContain('largest');
    expect(words()).not.toContain('in spite of all the forces');
    expect(words({ 'right-sizing': 20, movable: 0 })).not.toContain('largest');
  });
});

test('a bill too small for digits is no bill of nothing', () => {
  const small = { hardware: 3, horizon: 2040, 'right-sizing': 200, 'batch-price': 5, 'small-models': 100, tokens: 0.5 };
  expect(told(small).verdict).toMatch(/costs \$\d\.\d × 10⁻¹[⁰-⁹]: a rounding error/);
});

test('the outcome bears one name at every setting', () => {
  const names = [2026, 2040].map((horizon) => fiveForcesTold.outcome(inputs({ horizon })).name);
  expect(new Set(names).size).toBe(1);
});
