import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflationTrapParameters } from '../../../src/charts/scenarios/deflationTrapInputs.ts';
import { deflationTrapTold } from '../../../src/charts/scenarios/deflationTrapTold.ts';
import { anySetting, expectSound } from './anySetting.ts';

const facts = {
  'freight-volume': 1.06,
  'calls-volume': 1.3,
  'backbone-volume': 1.7,
  'mobile-data-volume': 1.9,
  'tokens-volume': 18,
  'tokens-volume-last-year': 6.67,
};
const values = {
  capex: 1000,
  margin: 500,
  'price-fall': 15,
  'volume-growth': 15,
  life: 5,
  'discount-rate': 0,
};
const told = (change: Partial<typeof values>) =>
  deflationTrapTold.tell({ values: { ...values, ...change }, facts, lines: {} });

test('at every setting that a reader may enter, words, tables and lines are sound', () => {
  fc.assert(
    fc.property(anySetting('deflation-trap', deflationTrapParameters), (setting) => {
      const given = { values: setting, facts, lines: {} };
      expectSound(deflationTrapTold.tell(given), deflationTrapTold.outcome(given));
    }),
    { seed: 1873, numRuns: 300 },
  );
});

describe('the answer', () => {
  test('with flat revenue the money is back after two years', () => {
    const { verdict, sentences } = told({});
    expect(verdict).toBe('It pays back: after 2 years it has earned the $1bn.');
    expect(sentences[0]).toBe(
      'Each year the price is divided by 15 and the volume is multiplied by 15, so that revenue stays flat.',
    );
    expect(sentences[3]).toBe(
      'To break even with the price as set, the volume must be multiplied by at least 7.782 from year to year; with the volume as set, the price may be divided by up to 28.91.',
    );
    expect(sentences[4]).toBe(
      'Of the 6 volumes compared here, only Google’s own count of its tokens over two years (18× a year) grew that fast, the others did not.',
    );
  });

  test('without growth it never pays back', () => {
    expect(told({ 'volume-growth': 1 }).verdict).toBe(
      'It never pays back: in 5 years it earns $536m of the $1bn that it cost.',
    );
  });

  test('just below the growth that is needed it lacks a little, and at what is printed as needed nothing', () => {
    const known = { 'price-fall': 15, 'discount-rate': 0 };
    expect(told({ ...known, 'volume-growth': 7.78 }).verdict).toBe(
      'It never pays back: in 5 years it earns just short of the $1bn that it cost.',
    );
    expect(told({ ...known, 'volume-growth': 7.782 }).verdict).toMatch(/^It pays back/);
  });

  test('names what the last year of Google’s count alone does to the answer', () => {
    expect(told({}).sentences.at(-1)).toBe(
      'With the growth of Google’s count in its last year alone, 6.67× a year, the answer would turn: it would not break even.',
    );
    expect(told({ 'price-fall': 10, 'volume-growth': 18 }).sentences.at(-1)).toBe(
      'With the growth of Google’s count in its last year alone, 6.67× a year, the answer would be the same.',
    );
  });

  test('money that comes back without the return asked is told from both', () => {
    expect(told({ 'volume-growth': 8, 'discount-rate': 10 }).verdict).toBe(
      'It earns its $1bn back after 4.4 years, but not the 10% a year asked of it.',
    );
  });

  test('a first year that is enough, and a single year that is not, leave no growth to ask for', () => {
    expect(told({ margin: 1000 }).sentences[3]).toBe(
      'The first year alone is enough to break even: no growth is needed, and no fall in price undoes it.',
    );
    expect(told({ life: 1 }).sentences[3]).toBe(
      'In 1 year no growth of volume is enough to break even, since the first year’s margin is all there is.',
    );
  });
});

test('the drawing ends just at the cost where volume is just enough', () => {
  const { sketch, tables } = told({ 'volume-growth': 1 });
  expect(sketch.lines.map(({ name }) => name)).toEqual(['As set, 1×', 'Enough, 7.782×']);
  expect(sketch.lines[1]?.points.at(-1)?.y).toBeCloseTo(100, 6);
  expect(tables[0]?.rows.map((row) => row[4])).toEqual(['50%', '53.3%', '53.6%', '53.6%', '53.6%']);
  expect(tables[0]?.rows.at(-1)?.[5]).toBe('100%');
});

test('a long life is shown in twelve rows, the first and the last among them', () => {
  const rows = told({ life: 40 }).tables[0]?.rows ?? [];
  expect(rows).toHaveLength(12);
  expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['1', '40']);
});
