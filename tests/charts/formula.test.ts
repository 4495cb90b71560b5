import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import { type FormulaNames, formulaWords } from '../../src/charts/formula.ts';
import { formulaNames, pointFormula } from '../../src/charts/pointFormula.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { namesIn } from '../../src/data/expression-names.ts';
import type { Expression } from '../../src/data/schemas/expression.ts';
import { linesOf } from '../../src/model/lines.ts';

const tin: FormulaNames = {
  series: (name) => ({ title: name.split('#')[1] ?? '', dataset: name.split('#')[0] ?? '' }),
  dataset: (id) => id,
  unit: (id) => id,
};
const a = 'tin/ore#dug';
const b = 'tin/ore#lost';
const c = 'lead/ore#dug';
const quarters: Expression = { resample: a, to: 'trailing-year', rule: 'sum' };

describe('an expression in words', () => {
  test.each<[string, Expression, string]>([
    ['a series', a, '“tin/ore: dug”'],
    ['a sum', { sum: [a, c] }, '“tin/ore: dug” + “lead/ore: dug”'],
    ['a sum within one dataset', { sum: [a, b] }, '“tin/ore”: dug + lost'],
    ['a difference', { difference: [a, c] }, '“tin/ore: dug” − “lead/ore: dug”'],
    ['a product', { product: [a, c], unit: 'sacks' }, '“tin/ore: dug” × “lead/ore: dug”, in sacks'],
    ['a ratio', { ratio: [a, c], unit: 'percent' }, '“tin/ore: dug” ÷ “lead/ore: dug”, in percent'],
    [
      'a ratio over a longer period',
      { ratio: [a, c], unit: 'percent', match: 'containing' },
      '“tin/ore: dug” ÷ “lead/ore: dug” of the longer period around it, in percent',
    ],
    ['an annual rate', { annualRate: a }, '“tin/ore: dug” at annual rate'],
    ['four quarters', quarters, 'total of “tin/ore: dug” over the year that ends with the period'],
    ['calendar years', { resample: a, to: 'annual', rule: 'mean' }, 'mean of “tin/ore: dug” over the calendar year'],
    ['spans', { resample: a, to: ['1901/1903'], rule: 'last' }, 'last value of “tin/ore: dug” over the period'],
    ['an index', { rebase: a, at: '1901' }, '“tin/ore: dug” ÷ its value in 1901 × 100'],
    ['another unit', { convert: a, unit: 'sacks' }, '“tin/ore: dug”, in sacks'],
    [
      'dollars of many years',
      { convert: a, unit: 'usd', across: 'prices' },
      '“tin/ore: dug”, dollars of different years set side by side as printed, in usd',
    ],
    ['a value held', { held: a, at: '1901', over: c }, '“tin/ore: dug” of 1901 held over “lead/ore: dug”'],
    ['a window', { window: a, from: '1901', to: '1903' }, '“tin/ore: dug” from 1901 to 1903'],
    ['a weighted mean', { weightedMean: [a, c], weights: [3, 1] }, '(3 × “tin/ore: dug” + 1 × “lead/ore: dug”) ÷ 4'],
    [
      'the lowest price of a quality',
      { lowerEnvelope: { prices: ['p/one', 'p/two'], weights: { input: 3, output: 1 }, scores: 's/all', atLeast: 9 } },
      'the lowest price so far, 3 parts input to 1 part output, of any model that scores 9 or more in “s/all”; prices from “p/one”, “p/two”',
    ],
  ])('%s', (_, expression, words) => {
    expect(formulaWords(expression, tin)).toBe(words);
  });

  test.each<[string, Expression, string]>([
    [
      'a sum is divided as a whole',
      { ratio: [{ sum: [a, c] }, b], unit: '%' },
      '(“tin/ore: dug” + “lead/ore: dug”) ÷ “tin/ore: lost”, in %',
    ],
    ['a named sum too', { ratio: [{ sum: [a, b] }, c], unit: '%' }, '(“tin/ore”: dug + lost) ÷ “lead/ore: dug”, in %'],
    [
      'what is divided by is one thing',
      { ratio: [a, { product: [b, c], unit: 'x' }], unit: '%' },
      '“tin/ore: dug” ÷ (“tin/ore: lost” × “lead/ore: dug”), in %',
    ],
    [
      'what comes off is one thing',
      { difference: [a, { difference: [b, c] }] },
      '“tin/ore: dug” − (“tin/ore: lost” − “lead/ore: dug”)',
    ],
    [
      'a phrase is one thing',
      { ratio: [quarters, c], unit: '%' },
      '(total of “tin/ore: dug” over the year that ends with the period) ÷ “lead/ore: dug”, in %',
    ],
  ])('%s', (_, expression, words) => expect(formulaWords(expression, tin)).toBe(words));

  test.each<[string, Expression, string]>([
    ['prices', { deflate: a, by: c, prices: '1901' }, 'a × b of 1901 ÷ b; a is “tin/ore: dug”, b is “lead/ore: dug”'],
    ['a value held', { held: a, at: '1901', over: a }, 'a of 1901; a is “tin/ore: dug”'],
    ['a sign turned', { difference: [a, { sum: [a, a] }] }, '− a; a is “tin/ore: dug”'],
  ])('letters stand for series that come twice: %s', (_, expression, words) => {
    expect(formulaWords(expression, tin)).toBe(words);
  });
});

describe('of the collection', () => {
  const catalogue = readCatalogue(process.cwd());
  const lineOf = linesOf(catalogue);
  const names = formulaNames(catalogue);
  const definitions = [...catalogue.measures.values()].flatMap(({ id, definitions }) =>
    Object.entries(definitions).map(([name, { line }]) => [`${id}/${name}`, line] as const),
  );

  test.each(definitions)('%s names every series and dataset that it uses', (_, line) => {
    const words = formulaWords(line, names);
    for (const { what, name } of namesIn(line)) {
      if (what === 'series') expect(words).toContain(names.series(name).title);
      if (what === 'series') expect(words).toContain(names.series(name).dataset);
      if (what === 'dataset') expect(words).toContain(names.dataset(name));
    }
    expect(words).not.toMatch(/undefined|\[object/);
    expect(words.split('(').length).toBe(words.split(')').length);
  });

  const formulas = (id: string, period: string, line: string) => {
    const chart = catalogue.charts.get(id);
    if (chart === undefined) throw new Error(`no chart ${id}`);
    const figure = figureOf(chart, catalogue, lineOf);
    const row = tableOf(figure, catalogue).find((each) => each.line === line && each.period === period);
    if (row === undefined) throw new Error(`no ${line} at ${period}`);
    return pointFormula(row, figure, catalogue, lineOf);
  };

  test('the railroads’ share of GDP', () => {
    expect(formulas('capex-to-gdp', '1871', 'capex-to-gdp/railroads-gross')).toEqual([
      '“Railroad investment: Gross capital spending of steam railroads (Ulmer)” ÷ “US GDP, yearly, at current prices: MeasuringWorth as copied in 2026, 1870-1900”, in percent',
    ]);
  });

  test('a halving time by its ends, then the line that it is of', () => {
    expect(formulas('halving-times', '1870 to 1900, 9 points', 'freight-rate/real')).toEqual([
      'Halving time from 1870 to 1900 of “Average rate, cents of 1870”: years × ln 2 ÷ ln (first ÷ last)',
      "“Average rate, cents of 1870”: a × b of 1870 ÷ b; a is “Railroad freight rates: All railroads, Noyes and Poor's”, b is “Consumer prices, 1828-1900: Officer and Williamson”",
    ]);
  });

  test('a range taken from other definitions names them', () => {
    const [main, low, high] = formulas('who-captured', '1890', 'who-captured/railroads-users');
    expect(main).toMatch(
      /^\(\(a × b of 1870 ÷ b\) of 1870 − a × b of 1870 ÷ b\) × c ÷ \(d × b of 1870 ÷ b\), in percent; a is/,
    );
    expect(low).toMatch(/^Low end, “The same against the 1870 rate of thirteen roads”: /);
    expect(high).toMatch(/^High end, “The same against Fishlow’s rate of 1870”: /);
  });

  test('receipts of the state over the GDP of their year', () => {
    expect(formulas('who-captured', '1995-03-13 over 1995', 'mobile/spectrum#us-auctions')).toEqual([
      '“Price of spectrum licenses: US auctions, winning bids” of 1995-03-13 ÷ “US GDP, yearly, at current prices: Main line, 1790-2025” of 1995',
    ]);
  });
});
