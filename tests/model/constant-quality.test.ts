import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import type { Point, Series } from '../../src/model/series.ts';
import { catalogue, expectPrinted, fall, lineOf, monthsBetween, pointOf } from './answers.ts';

/** Known answers of the "derived" lines in the line-ups: the lowest list price at a score on the index of Epoch AI. */

type Line = readonly (readonly [day: string, price: number, model: string])[];

const day = ({ period }: Point): string => new Date(period.start).toISOString().slice(0, 10);

/** A line whose months count from their first day, as prices dated by month come into force. */
function fromTheFirst(line: Series): Series {
  const points = line.points.map((point) => ({ ...point, period: parsePeriod(day(point)) ?? point.period }));
  return { ...line, points };
}

/** The line of a score, dated by day. */
const level = (score: string): Series => fromTheFirst(lineOf(`constant-quality-price/eci-${score}`));
/** The models that a point is computed from, as the evidence names them. */
const modelsOf = ({ from }: Point): string => {
  const names = from.map((ref) => ref.replace(/^[^#]*#/, '').replace(/(\.(in|out)put)?@[-\d]*$/, ''));
  return [...new Set(names)].join(' and ').replace('.cheapest-host', '@cheapest-host');
};
/** Day, price and model of each point; the price to twelve figures, for 0.2625 is no binary fraction. */
const rowsOf = ({ points }: Series): Line =>
  points.map((point) => [day(point), Number(point.value.toPrecision(12)), modelsOf(point)]);

/** Rows of constant-quality-price-eci in the evidence, computed there by the same rule. */
const evidence: readonly (readonly [score: string, line: Line])[] = [
  [
    '126',
    [
      ['2023-03-14', 37.5, 'gpt-4'],
      ['2024-03-04', 30, 'claude-3-opus'],
      ['2024-04-09', 15, 'gpt-4-turbo'],
      ['2024-06-20', 6, 'claude-3.5-sonnet'],
      ['2024-07-18', 0.2625, 'gpt-4o-mini'],
      ['2024-11-01', 0.1975, 'qwen2.5-72b@cheapest-host'],
      ['2025-01-01', 0.0875, 'phi-4@cheapest-host'],
      ['2025-06-01', 0.085, 'llama-4-scout@cheapest-host'],
      ['2026-02-01', 0.0775, 'gpt-oss-120b@cheapest-host'],
    ],
  ],
  [
    '130',
    [
      ['2024-06-20', 6, 'claude-3.5-sonnet'],
      ['2024-09-12', 5.25, 'o1-mini'],
      ['2025-01-01', 0.0875, 'phi-4@cheapest-host'],
      ['2025-06-01', 0.085, 'llama-4-scout@cheapest-host'],
      ['2026-02-01', 0.0775, 'gpt-oss-120b@cheapest-host'],
    ],
  ],
  [
    '135.5',
    [
      ['2024-09-12', 5.25, 'o1-mini'],
      ['2025-01-20', 0.96, 'deepseek-r1'],
      ['2025-04-09', 0.35, 'grok-3-mini'],
      ['2025-08-07', 0.1375, 'gpt-5-nano'],
      ['2025-10-01', 0.0925, 'gpt-oss-120b@cheapest-host'],
      ['2026-02-01', 0.0775, 'gpt-oss-120b@cheapest-host'],
    ],
  ],
  [
    '140',
    [
      ['2024-12-17', 26.25, 'o1'],
      ['2025-01-31', 1.925, 'o3-mini'],
      ['2025-04-09', 0.35, 'grok-3-mini'],
      ['2025-08-07', 0.1375, 'gpt-5-nano'],
      ['2025-10-01', 0.0925, 'gpt-oss-120b@cheapest-host'],
      ['2026-02-01', 0.0775, 'gpt-oss-120b@cheapest-host'],
    ],
  ],
  [
    '150',
    [
      ['2025-08-07', 3.4375, 'gpt-5'],
      ['2025-12-17', 1.125, 'gemini-3-flash-preview'],
    ],
  ],
];

describe('lowest list price so far (dollars a million tokens, three parts input to one output) at a score', () => {
  test.each(evidence)('of %s or more: every day, price and model of the evidence', (score, line) => {
    expect(rowsOf(level(score))).toEqual(line);
  });

  test('of 145 or more the evidence differs at both ends', () => {
    expect(rowsOf(level('145'))).toEqual([
      ['2025-04-16', 1.925, 'o4-mini'],
      ['2025-09-19', 0.275, 'grok-4-fast'],
      ['2026-04-25', 0.175, 'deepseek-chat'],
    ]);
    // The evidence has 3.4375 dollars of gemini-2.5-pro on 4 April 2025, and ends in September 2025.
  });

  test('its first point put the score of a trial version of March 2025 on the price of another name', () => {
    const scored = pointOf(lineOf('tokens/scores-eci#gemini-2.5-pro-exp-03-25'), '2025-03-25');
    expectPrinted(scored.value, '145.1');
    const priced = [...catalogue.datasets.values()].flatMap(({ id, series }) =>
      Object.keys(series).filter((name) => id.startsWith('tokens/prices-') && name.startsWith('gemini-2.5-pro-exp')),
    );
    expect(priced).toEqual([]);
    // What bears the name of the price came out when o4-mini was cheaper already.
    expect(pointOf(lineOf('tokens/scores-eci#gemini-2.5-pro'), '2025-06-17').value).toBe(146.46);
    expect(pointOf(lineOf('tokens/prices-google#gemini-2.5-pro.input'), '2025-04-04').value).toBe(1.25);
    expect(pointOf(lineOf('tokens/prices-google#gemini-2.5-pro.output'), '2025-04-04').value).toBe(10);
  });

  test('its last point is a cut of an alias that had scored enough since December 2025', () => {
    expect(pointOf(lineOf('tokens/scores-eci#deepseek-chat'), '2025-12-01').value).toBe(145.75);
    expect(pointOf(lineOf('tokens/prices-deepseek#deepseek-chat.input'), '2026-04-25').value).toBe(0.14);
    expect(pointOf(lineOf('tokens/prices-deepseek#deepseek-chat.output'), '2026-04-25').value).toBe(0.28);
  });

  test('the alias does not carry its score back to the price of May 2024: level 126 costs 0.2625 in July, not 0.175', () => {
    expect(pointOf(lineOf('tokens/prices-deepseek#deepseek-chat.input'), '2024-05-14').value).toBe(0.14);
    expect(
      Math.min(
        ...level('126')
          .points.slice(0, 5)
          .map(({ value }) => value),
      ),
    ).toBeCloseTo(0.2625, 12);
  });

  test.each(['126', '130', '135.5', '140'])(
    'the line of %s ends on 0.0775 dollars, as its peers do, by one model',
    (score) => {
      expect(rowsOf(level(score)).at(-1)).toEqual(['2026-02-01', 0.0775, 'gpt-oss-120b@cheapest-host']);
    },
  );
});

describe('fall of the first price, rate a year and halving time', () => {
  test.each([
    ['126', '2023-03-14', '37.5', '2026-02-01', '0.0775', 9, '484-fold, 8.5-fold a year, 3.9 months'],
    ['140', '2024-12-17', '26.25', '2026-02-01', '0.0775', 6, '339-fold, 1.6 months'],
  ])('of %s or more: %s %s dollars, %s %s, %i points: %s', (score, from, first, to, last, count, answer) => {
    const line = level(score);
    expectPrinted(pointOf(line, from).value, first);
    expectPrinted(pointOf(line, to).value, last);
    expect(line.points).toHaveLength(count);
    expect(fall(line, from, to, answer)).toBe(answer);
  });

  test('of 140 or more: 339-fold in 13 whole months', () => {
    expect(Math.floor(monthsBetween(level('140'), '2024-12-17', '2026-02-01'))).toBe(13);
  });

  test.fails('of 140 or more, 178-fold a year: printed so, though 338.7-fold in 411 days is 177-fold', () => {
    expect(fall(level('140'), '2024-12-17', '2026-02-01', '178-fold a year')).toBe('178-fold a year');
  });

  test('of 126 or more, the old level stops falling: 11 percent of the price of January 2025 in thirteen months', () => {
    const line = level('126');
    expectPrinted(pointOf(line, '2025-01-01').value, '0.0875');
    expect(fall(line, '2025-01-01', '2026-02-01', '11 %')).toBe('11 %');
    expectPrinted(monthsBetween(line, '2025-01-01', '2026-02-01'), '13 months');
  });
});
