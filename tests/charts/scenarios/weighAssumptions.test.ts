import { describe, expect, test } from 'vitest';
import { inverseWords } from '../../../src/charts/scenarios/inverseWords.ts';
import { type ScenarioParameter, settingOf } from '../../../src/charts/scenarios/scenarioData.ts';
import type { Telling } from '../../../src/charts/scenarios/telling.ts';
import { weigh, weighAssumptions } from '../../../src/charts/scenarios/weighAssumptions.ts';
import { mine, mineData } from './tin.ts';

const weights = weighAssumptions(mineData, mine, settingOf(mineData));
const of = (id: string, from = weights) => {
  const found = from.find(({ parameter }) => parameter.id === id);
  if (found === undefined) throw new Error(`missing ${id}`);
  return found;
};

describe('assumptions are moved one at a time over their plausible range', () => {
  test('what moves the outcome most stands first, what does not move it last', () => {
    // Price 0 to 100 moves the profit by 1,000, tons 1 to 50 by 490, cost 0 to 50 by 50, color by nothing.
    expect(weights.map(({ parameter }) => parameter.id)).toEqual(['price', 'tons', 'cost', 'color']);
    expect(of('tons').low.value).toBe(-10);
    expect(of('tons').high.value).toBe(480);
  });

  test('what has no end weighs more than anything that has one', () => {
    const endless: Telling = {
      ...mine,
      outcome: (inputs) => ({
        ...mine.outcome(inputs as never),
        ...(inputs.values['color'] === 100 ? { value: Number.POSITIVE_INFINITY } : {}),
      }),
    };
    expect(weighAssumptions(mineData, endless, settingOf(mineData))[0]?.parameter.id).toBe('color');
  });

  test('each names the value at which the answer flips, a whole number where only those are allowed', () => {
    expect(of('price').flip).toEqual({ at: expect.closeTo(2, 6), upward: true, only: true });
    expect(of('tons').flip).toEqual({ at: expect.closeTo(2, 6), upward: true, only: true });
    expect(of('cost').flip).toBeUndefined();
    expect(of('color').flip).toBeUndefined();
    const rich = weighAssumptions(mineData, mine, { ...settingOf(mineData), tons: 4.05 });
    expect(of('cost', rich).flip).toEqual({ at: 41, upward: false, only: true });
  });
});

describe('what is weighed is the way to the flip', () => {
  const asRatio: Telling<'price' | 'tons' | 'cost' | 'color', 'gold', 'measured'> = {
    ...mine,
    outcome: ({ values: { price, tons, cost, color } }) => ({
      ...mine.outcome({ values: { price, tons, cost, color }, facts: { gold: 1 }, lines: { measured: [] } }),
      name: 'Sales',
      scale: 'log',
      value: price * tons,
      flipsAt: cost,
    }),
  };
  const moved = (plausible: Readonly<Record<string, readonly [number, number]>>) =>
    weighAssumptions(
      {
        ...mineData,
        parameters: mineData.parameters.map((own) => ({ ...own, plausible: plausible[own.id] ?? own.plausible })),
      },
      asRatio,
      settingOf(mineData),
    );

  test('of a ratio by how many times, not by how much: 1 to 16 weighs more than 40 to 50', () => {
    const weights = moved({ price: [40, 50], tons: [1, 16], cost: [20, 21] });
    expect(weights.map(({ parameter }) => parameter.id)).toEqual(['tons', 'price', 'cost', 'color']);
  });

  test('so that what moves the flip itself has its weight: a threshold from 1 to 1,000 outweighs sales from 40 to 400', () => {
    const weights = moved({ cost: [1, 1000], price: [4, 40], tons: [9, 11] });
    expect(weights.map(({ parameter }) => parameter.id)).toEqual(['cost', 'price', 'tons', 'color']);
    expect(of('cost', weights).flip).toBeDefined();
  });
});

test('the flip that is printed is one at which the answer has turned', () => {
  const third: Telling = {
    ...mine,
    outcome: (inputs) => ({ ...mine.outcome(inputs as never), flipsAt: 13.13131313 }),
  };
  const words = inverseWords(weigh(mineData.parameters[0] as ScenarioParameter, mineData, third, settingOf(mineData)));
  // 3.313131313 times 10 tons less 20.
  expect(words).toBe(
    'The answer flips where “Tin price” is 3.314×: from there on the mine pays; below that the mine does not pay.',
  );
});

describe('the inverse in words', () => {
  test('names the value and both answers', () => {
    expect(inverseWords(of('price'))).toBe(
      'The answer flips where “Tin price” is 2×: from there on the mine pays; below that the mine does not pay.',
    );
  });

  test('says so where no plausible value flips the answer', () => {
    expect(inverseWords(of('cost'))).toBe('No value of “Tin cost” from 0× to 50× changes the answer: the mine pays.');
  });
});
