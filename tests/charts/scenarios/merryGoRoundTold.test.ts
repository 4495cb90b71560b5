import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { merryGoRoundParameters } from '../../../src/charts/scenarios/merryGoRoundSetting.ts';
import { merryGoRoundTold } from '../../../src/charts/scenarios/merryGoRoundTold.ts';
import { parsePeriod } from '../../../src/data/period.ts';
import { scenarioSchema } from '../../../src/data/schemas/scenario.ts';
import { yearsBetween } from '../../../src/model/time.ts';
import { anySetting, expectSound } from './anySetting.ts';

/** GDP of 30 trillion, chips for 300 billion, both in the middle of 2025; runs of 3, 30, 20 and 300 million. */
const lines = {
  runs: [
    { x: 2020, y: 0.003 },
    { x: 2023, y: 0.03 },
    { x: 2024, y: 0.02 },
    { x: 2025, y: 0.3 },
  ],
  gdp: [
    { x: 2019.5, y: 20_000 },
    { x: 2025.5, y: 30_000 },
  ],
  'chip-sales': [{ x: 2025.5, y: 300_000 }],
};
const facts = {
  gigawatt: 30,
  'measured-growth': 3.1623,
  'fiber-peak': 1.5,
  'railroads-peak': 6,
  'first-networks': 50,
  'third-generation': 100,
  'fourth-generation': 150,
  'fifth-generation': 200,
};
const values = {
  cost: 300,
  start: 2025,
  multiple: 10,
  years: 2,
  ceiling: 1,
  'gdp-growth': 0,
  machines: 10,
  power: 10_000,
  'per-dollar': 1,
  'per-energy': 1,
  'chip-share': 10_000,
  'chip-growth': 0,
};
const inputs = (changes: Partial<typeof values> = {}) => ({ values: { ...values, ...changes }, facts, lines });
const told = (changes: Partial<typeof values> = {}) => merryGoRoundTold.tell(inputs(changes));

test('at every setting that a reader may enter, words, tables and lines are sound', () => {
  fc.assert(
    fc.property(anySetting('merry-go-round', merryGoRoundParameters), (setting) => {
      const given = { values: setting, facts, lines };
      expectSound(merryGoRoundTold.tell(given), merryGoRoundTold.outcome(given));
    }),
    { numRuns: 300 },
  );
});

describe('the verdict', () => {
  const verdict = (changes: Partial<typeof values>) => told(changes).verdict;

  test('counts whole rounds, and cuts their parts so that 1.998 does not read as two', () => {
    expect(verdict({ cost: 302 })).toBe('There are two whole rounds of 10× left (2.99): GDP binds first, in 2031.');
    expect(verdict({ ceiling: 0.09 })).toBe('There is one whole round of 10× left (1.95): GDP binds first, in 2029.');
    expect(verdict({ ceiling: 0.002 })).toBe('There is no whole round of 10× left (0.3): GDP binds first, in 2026.');
  });
  test('says that a limit of power or chips has no source', () => {
    expect(verdict({ power: 9 })).toBe(
      'There is one whole round of 10× left (1.95): power binds first, in 2029, at a limit that no source gives.',
    );
    expect(verdict({ 'chip-share': 90 })).toContain('chips bind first, in 2029, at a limit that no source gives.');
  });
  test('says so where a ceiling is reached already, and where none ever is', () => {
    expect(verdict({ ceiling: 0.001, cost: 400 })).toBe(
      'No round is left: a model of 2025 already takes more than the ceiling of GDP allows.',
    );
    const free = { multiple: 1.1, years: 5, 'gdp-growth': 10, 'chip-growth': 10, 'per-energy': 2 };
    expect(verdict(free)).toBe(
      'GDP and chip sales grow as fast as the cost of a model, and a run draws no more power than the last, so no ceiling is met.',
    );
  });
});

test('each ceiling has its sentence', () => {
  const { sentences } = told({ years: 1 });
  expect(sentences[0]).toBe(
    'A model of 2025 costs $300m, 0.001% of US GDP. At 10× every year it takes 3 rounds to the ceiling of 1%, which one model of $300bn meets in 2028.',
  );
  expect(sentences[1]).toBe(
    'Its machines cost $3bn and draw about 0.1 gigawatts; the ceiling of 10,000 gigawatts is 5 rounds away, in 2030.',
  );
  expect(sentences[2]).toContain('They take 1% of a year’s sales');
});

test('a ceiling that is never met has no count of rounds', () => {
  const free = told({ multiple: 1.1, years: 5, 'gdp-growth': 10, 'chip-growth': 10, 'per-energy': 2 });
  expect(free.tables[1]?.rows.map((row) => row.slice(3))).toEqual(Array(3).fill(['never met', 'never']));
  expect(free.sketch.description).not.toMatch(/without end|never met away/);
});

test('one gigawatt is one, and a pace that nobody can follow is not counted out', () => {
  expect(told({ power: 1 }).sentences[1]).toContain('the ceiling of 1 gigawatt is');
  expect(told({ multiple: 100, years: 0.25 }).sentences[3]).toContain(
    'this setting multiplies by more than 1,000 each year.',
  );
});

test('the pace is set beside the measured one: 3.16 a year is ten in two years', () => {
  expect(told({ years: 1 }).sentences[3]).toContain(
    'cost was multiplied by 3.16 each year, so that a round of 10× took 2 years; this setting multiplies by 10 each year.',
  );
});

test('mobile generations are set beside two steps', () => {
  expect(told().sentences[4]).toContain(
    'the dearest 2 times the cheapest. Two steps of this merry-go-round multiply by 100.',
  );
});

test('the outcome flips at one round', () => {
  const { value, flipsAt, said } = merryGoRoundTold.outcome(inputs());
  expect([Number(value.toFixed(9)), flipsAt, said(1), said(Number.POSITIVE_INFINITY)]).toEqual([
    3,
    1,
    '1 round',
    'no ceiling is met',
  ]);
});

test('only runs dearer than all before are drawn, as shares of the GDP of their day', () => {
  const [runs] = told().sketch.lines;
  expect(runs?.points.map(({ x, y }) => [x, Number(y.toFixed(9))])).toEqual([
    [2020, 0.000015],
    [2023, 0.00015],
    [2025, 0.0015],
  ]);
});

test('the peak of another wave is ruled only where it keeps clear of the reader’s ceiling', () => {
  const rules = (ceiling: number) => told({ ceiling }).sketch.rules.map(({ words }) => words);
  expect(rules(1)).toEqual(['Ceiling: 1% of GDP', 'Railroads’ peak: 6%']);
  expect(rules(0.1)).toEqual(['Ceiling: 0.1% of GDP', 'Dot-com peak: 1.5%', 'Railroads’ peak: 6%']);
});

test('rounds are listed up to the first past the ceiling', () => {
  const [rounds] = told({ ceiling: 5 }).tables;
  expect(rounds?.rows.map(([round, year, cost, share]) => [round, year, cost, share])).toEqual([
    ['0', '2025', '$300m', '0.001%'],
    ['1', '2027', '$3bn', '0.01%'],
    ['2', '2029', '$30bn', '0.1%'],
    ['3', '2031', '$300bn', '1%'],
    ['4', '2033', '$3tn', '10%'],
  ]);
});

test('the default years of a round are those that the growth from GPT-3 to the dearest run takes for a factor of ten', () => {
  const { parameters } = scenarioSchema
    .omit({})
    .parse(parse(readFileSync('content/scenarios/merry-go-round.yaml', 'utf8')));
  const runs = readFileSync('data/ai/training-cost.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  const run = (model: string) => {
    const row = runs.find((each) => each.at(-1) === model);
    const period = parsePeriod(row?.[1] ?? '');
    if (period === undefined) throw new Error(`missing run ${model}`);
    return { period, cost: Number(row?.[2]) };
  };
  const [first, last] = [run('GPT-3 175B (davinci)'), run('Grok-3')];
  const taken = (yearsBetween(first.period, last.period) * Math.log(10)) / Math.log(last.cost / first.cost);
  expect(parameters['years']?.default).toMatchObject({ value: Number(taken.toFixed(1)) });
});
