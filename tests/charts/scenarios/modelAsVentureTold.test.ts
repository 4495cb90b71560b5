import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelAsVentureParameters } from '../../../src/charts/scenarios/modelAsVentureInputs.ts';
import { modelAsVentureTold } from '../../../src/charts/scenarios/modelAsVentureTold.ts';
import { anySetting, expectSound } from './anySetting.ts';

const facts = { 'openai-revenue': 1000, 'openai-loss': 2000 };
const values = {
  'first-cost': 100,
  'cost-multiple': 10,
  'revenue-per-cost': 2,
  'serving-share': 0,
  lag: 1,
  life: 1,
  'scaling-stops-after': 3,
  horizon: 3,
};
const told = (change: Partial<typeof values>) =>
  modelAsVentureTold.tell({ values: { ...values, ...change }, facts, lines: {} });

test('at every setting that a reader may enter, words, tables and lines are sound', () => {
  fc.assert(
    fc.property(anySetting('model-as-venture', modelAsVentureParameters), (setting) => {
      const given = { values: setting, facts, lines: {} };
      expectSound(modelAsVentureTold.tell(given), modelAsVentureTold.outcome(given));
    }),
    { seed: 1873, numRuns: 300 },
  );
});

describe('the two accounts', () => {
  test('of the illustration: each model earns, the company does not', () => {
    const { verdict, sentences } = told({});
    expect(verdict).toBe(
      'Each model earns more than it cost, and yet after 3 years the company has spent $8.9bn more than it earned.',
    );
    expect(sentences[0]).toBe(
      'In year 3 the company takes in $2bn and spends $10bn on training: its accounts show −$8bn. The model trained the year before earns $1bn over its life after all its costs.',
    );
    expect(sentences[2]).toBe(
      'At a steady pace a calendar year breaks even only if costs are multiplied by no more than 2 each year; here it is 10.',
    );
  });

  test('of its first two years: −$800m against $100m', () => {
    expect(told({ horizon: 2 }).sentences[0]).toBe(
      'In year 2 the company takes in $200m and spends $1bn on training: its accounts show −$800m. The model trained the year before earns $100m over its life after all its costs.',
    );
  });

  test('two years after scaling stops both earn', () => {
    const { verdict, sentences } = told({ horizon: 5 });
    expect(verdict).toBe(
      'Each model earns more than it cost, and after 5 years the company has earned $11.1bn more than it spent.',
    );
    expect(sentences[3]).toBe(
      'From year 4 on a model costs the same as the one before, $10bn; year 5 shows $10bn. Models already trained still bring $20bn after that.',
    );
  });

  test('models that just earn their cost are told from those that lose', () => {
    expect(told({ 'serving-share': 50 }).verdict).toMatch(/^Each model just earns back what it cost, and after/);
    expect(told({ 'serving-share': 60 }).verdict).toMatch(/^Each model earns less than it cost, and after/);
  });

  test('add up to the same sum', () => {
    const { tables } = told({ horizon: 5 });
    expect(tables[0]?.rows.at(-1)?.[5]).toBe('$11.1bn');
    expect(tables[1]?.rows.at(-1)?.at(-1)).toBe('$11.1bn');
  });
});

test('the drawing sets both beside each other for a dollar of training', () => {
  const { sketch } = told({ horizon: 5 });
  expect(sketch.lines.map(({ name, points }) => [name, points.map(({ y }) => y)])).toEqual([
    ['Model of that year', [1, 1, 1, 1, 1]],
    ['Company in that year', [-1, -0.8, -0.8, 1, 1]],
  ]);
});

describe('the outcome', () => {
  const outcome = (change: Partial<typeof values>) =>
    modelAsVentureTold.outcome({ values: { ...values, ...change }, facts, lines: {} });

  test('is what was earned less what was spent, in percent of what was spent: 2,200 against 11,100', () => {
    const { value, said } = outcome({});
    expect(value).toBeCloseTo((100 * (2200 - 11_100)) / 11_100, 9);
    expect(said(value)).toBe('−80.2%');
  });

  test('does not depend on the size of the first model', () => {
    expect(outcome({ 'first-cost': 7 }).value).toBeCloseTo(outcome({}).value, 9);
  });
});

describe('small counts are told as such', () => {
  test('two years and two models are both, either and neither', () => {
    const two = { horizon: 2, 'scaling-stops-after': 2 };
    expect(told({ ...two, lag: 3 }).sentences[1]).toBe(
      'The accounts show a loss in both years; by the end of year 2, neither of the two models has earned its cost.',
    );
    expect(told({ ...two, lag: 0 }).sentences[1]).toContain('both models have earned their cost');
    expect(told(two).sentences[1]).toContain('one of the two models has earned its cost');
  });
  test('of three years all are each year', () => {
    expect(told({ lag: 3 }).sentences[1]).toContain('The accounts show a loss in every year');
  });
});
