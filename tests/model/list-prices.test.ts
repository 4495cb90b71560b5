import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/data/schemas/expression.ts';
import { change } from '../../src/model/statistics.ts';
import { expectPrinted, lineOf, pointOf, valueAt } from './answers.ts';

/** Known answers of "Tokens" in the line-ups: what a name costs, which also rises, and the rent of the machines behind it. */

/** The list price of a model, three parts input and one part output. */
const blend = (model: string): Expression => ({
  weightedMean: [`tokens/prices-${model}.input`, `tokens/prices-${model}.output`],
  weights: [3, 1],
});

describe('what a name costs does not only fall: list price of a million tokens, three parts input to one output', () => {
  test.each([
    ['Flash', '0.53', '2024-06-17', 'google#gemini-1.5-flash'],
    ['Flash', '3.38', '2026-05-19', 'google#gemini-3.5-flash'],
    ['Flash', '1.50', '2026-08-13', 'google#gemini-3.7-flash'],
    ['Haiku', '0.50', '2024-03-13', 'anthropic#claude-3-haiku'],
    ['Haiku', '2.00', '2025-10-15', 'anthropic#claude-haiku-4.5'],
    ['the smallest of OpenAI', '0.26', '2024-07-18', 'openai#gpt-4o-mini'],
    ['the smallest of OpenAI', '2.25', '2026-07-09', 'openai#gpt-5.6-luna'],
    ['the smallest of OpenAI', '0.45', '2026-07-30', 'openai#gpt-5.6-luna'],
    ['Opus', '30', '2024-03-04', 'anthropic#claude-3-opus'],
    ['Opus', '10', '2025-11-24', 'anthropic#claude-opus-4.5'],
    ['the flagship of OpenAI', '60', '2021-11-20', 'openai#gpt-3-davinci'],
    ['the flagship of OpenAI', '3.44', '2025-08-07', 'openai#gpt-5'],
    ['the flagship of OpenAI', '3.44', '2025-11-13', 'openai#gpt-5.1'],
    ['the flagship of OpenAI', '11.25', '2026-04-23', 'openai#gpt-5.5'],
  ])('%s cost %s dollars on %s: %s', (_, answer, period, model) => {
    expectPrinted(valueAt(blend(model), period), answer);
  });

  test.each([
    ['60', 'openai#gpt-4', '2023-03-14'],
    ['30', 'openai#gpt-4-turbo', '2023-11-06'],
    ['15', 'openai#gpt-4o', '2024-05-13'],
    ['0.60', 'openai#gpt-4o-mini', '2024-07-18'],
  ])('the %s dollars of the arguments are the price of output alone (%s, %s)', (answer, model, period) => {
    expectPrinted(valueAt(`tokens/prices-${model}.output`, period), answer);
  });
});

describe('renting an H100, in dollars an hour', () => {
  test.each([
    ['the market', '2023-03', '4.7', 'h100-market'],
    ['the market', '2023-07', '8', 'h100-market'],
    ['the market, at most,', '2024-10', '2', 'h100-market'],
    ['a contract of one year', '2025-10', '1.70', 'h100-one-year-contract'],
    ['a contract of one year', '2026-06', '2.65', 'h100-one-year-contract'],
  ])('%s in %s: %s, an estimate', (_, period, answer, name) => {
    const point = pointOf(lineOf(`tokens/gpu-rental#${name}`), period);
    expectPrinted(point.value, answer);
    expect(point.status).toBe('estimate');
  });

  test('the one-year contract rose by 56 percent of its price of October 2025', () => {
    expectPrinted(100 * change(lineOf('tokens/gpu-rental#h100-one-year-contract'), '2025-10', '2026-06'), '56 %');
  });
});
