import { type CreditYear, creditTest } from '../../scenarios/creditTest.ts';
import type { Sketch } from '../sketch.ts';
import { type CreditInputs, creditAssumptions, creditFacts, creditParameters } from './creditTestNames.ts';
import { creditSentences, creditVerdict } from './creditTestSentences.ts';
import { creditYears, debtBeside, defaultsBeside } from './creditTestTables.ts';
import type { Outcome, Telling, Told } from './telling.ts';
import { axisUnits, percent, years as span } from './words.ts';

/** Years drawn after the one of the shock, so that a reader sees what waiting does. */
const yearsAfter = 2;

/** Argument E's test: a standard recession or a credit crunch. */
export const creditTestTold: Telling<(typeof creditParameters)[number], (typeof creditFacts)[number], never> = {
  parameters: creditParameters,
  facts: creditFacts,
  lines: [],
  outcome,
  tell,
};

function outcome(inputs: CreditInputs): Outcome {
  const { values, facts } = inputs;
  return {
    name: 'Debt in default, of GDP',
    value: (100 * shockOf(creditTest(creditAssumptions(inputs), values.years), values.years).inDefault) / facts.gdp,
    flipsAt: facts['telecom-defaults-2002'],
    scale: 'log',
    above: 'enough debt is in default for a credit crunch, by this test',
    below: 'too little debt is in default for a credit crunch, by this test',
    said: percent,
  };
}

function tell(inputs: CreditInputs): Told {
  const { years } = inputs.values;
  const drawn = creditTest(creditAssumptions(inputs), years + yearsAfter);
  const last = shockOf(drawn, years);
  return {
    verdict: creditVerdict(last, inputs),
    sentences: creditSentences(drawn.slice(0, years + 1), last, inputs),
    sketch: sketchOf(drawn, years, inputs),
    tables: [creditYears(drawn, inputs), defaultsBeside(last, inputs), debtBeside(last, inputs)],
  };
}

function shockOf(path: readonly CreditYear[], year: number): CreditYear {
  const found = path[year];
  if (found === undefined) throw new RangeError(`year ${year} of ${path.length - 1}`);
  return found;
}

function sketchOf(path: readonly CreditYear[], year: number, { facts }: CreditInputs): Sketch {
  const line = (value: (each: CreditYear) => number) =>
    path.map((each) => ({ x: each.year, y: (100 * value(each)) / facts.gdp }));
  const defaults = line(({ inDefault }) => inDefault);
  const losses = line(({ equityLoss }) => equityLoss);
  const [telecom, railroads] = [facts['telecom-defaults-2002'], facts['railroad-defaults-1876']];
  const highest = Math.max(...[...defaults, ...losses].map(({ y }) => y));
  const level = (y: number) => [
    { x: 0, y },
    { x: path.length - 1, y },
  ];
  const measured = { status: 'derived', curve: 'straight', dots: false } as const;
  const dashed = { status: 'supposed', curve: 'straight', dots: false } as const;
  return {
    id: 'credit-test',
    x: { from: 0, to: path.length - 1, said: (value) => (value === 0 ? 'year 0' : String(value)), whole: true },
    y: { unit: axisUnits.percent, scale: 'linear', from: 0 },
    lines: [
      { name: 'Shareholders lose', ink: 'ink', ...dashed, points: losses },
      { name: 'Debt in default', ink: 'ai', ...dashed, points: defaults },
      { name: 'Telecom, 2002', ink: 'dotcom-fiber', ...measured, points: level(telecom) },
      ...(highest >= railroads
        ? ([{ name: 'Railroads, 1876', ink: 'railroads', ...measured, points: level(railroads) }] as const)
        : []),
    ],
    rules: [{ x: year, words: `shock after ${span(year)}` }],
    marks: [],
    description: `What shareholders lose and what debt is in default, as shares of GDP, by the year of the shock from 0 to ${path.length - 1}, beside defaults of earlier waves. With a shock after year ${year} shareholders lose ${percent(losses[year]?.y ?? 0)} of GDP and ${percent(defaults[year]?.y ?? 0)} is in default; telecom in 2002 was ${percent(telecom)}.`,
  };
}
