import { describe, expect, test } from 'vitest';
import { yardsticksOf } from '../../src/charts/packedYardsticks.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { baseYear, inBasis, isMoney, isSpending } from '../../src/model/basis.ts';
import { linesOf } from '../../src/model/lines.ts';
import { moneyLine } from '../../src/model/moneyLine.ts';
import { pointAt } from '../../src/model/series.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const yardsticks = yardsticksOf(catalogue, lineOf);
const at = (line: ReturnType<typeof lineOf>, period: string) => pointAt(line, period)?.value ?? Number.NaN;

describe('real values', () => {
  test('stand in prices of the last year of consumer prices', () => {
    expect(baseYear(yardsticks)).toBe('2025');
  });

  test('railroad building of 1871, 421 million dollars, is about 11 billion dollars of 2025', () => {
    // 421 x 321.943 / 12.33 of the joined consumer prices.
    const prices = lineOf('macro/us-cpi-long#joined');
    const gross = lineOf('railroads/investment#gross');
    const expected = (at(gross, '1871') * at(prices, '2025')) / at(prices, '1871');
    expect(at(inBasis(gross, 'real', yardsticks), '1871')).toBeCloseTo(expected, 9);
    expect(expected).toBeGreaterThan(10_000);
    expect(expected).toBeLessThan(12_500);
  });

  test('a day is deflated by the prices of its year', () => {
    const tokens = lineOf('tokens/constant-quality-epoch#mmlu-gpt-3.5-level');
    const real = inBasis(tokens, 'real', yardsticks);
    const [first] = tokens.points;
    const prices = lineOf('macro/us-cpi-long#joined');
    expect(real.points[0]?.value).toBeCloseTo(((first?.value ?? 0) * at(prices, '2025')) / at(prices, '2022'), 9);
  });

  test('prices of one year are not put into prices of another', () => {
    expect(() => inBasis(lineOf('ai/data-center-construction#real'), 'real', yardsticks)).toThrow('invalid basis');
  });

  test('a share has no real value', () => {
    expect(() => inBasis(lineOf('capex-to-gdp/ai-five'), 'real', yardsticks)).toThrow('invalid basis');
  });
});

describe('shares of GDP', () => {
  test('years are divided by the year: the five builders of 2025 by the line that the chart uses', () => {
    const five = moneyLine('capex-to-gdp/ai-five', catalogue, lineOf);
    if (five === undefined) throw new Error('no money line');
    expect(at(inBasis(five, 'gdp', yardsticks), '2025')).toBeCloseTo(at(lineOf('capex-to-gdp/ai-five'), '2025'), 9);
  });

  test('an amount of a quarter is divided at annual rate: 4 x 100 over GDP at annual rate', () => {
    const quarterly = lineOf('ai/capex-quarterly#alphabet');
    const share = at(inBasis(quarterly, 'gdp', yardsticks), '2024-Q1');
    const gdp = lineOf('macro/us-gdp-quarterly#backbone');
    const dollars = at(quarterly, '2024-Q1') * quarterly.unit.factor;
    expect(share).toBeCloseTo((100 * 4 * dollars) / (at(gdp, '2024-Q1') * gdp.unit.factor), 9);
  });

  test.each([
    ['a price', 'tokens/constant-quality-epoch#mmlu-gpt-3.5-level'],
    ['a stock of debt at a time', 'mobile/debt#att-net'],
    ['a month', 'railroads/share-prices#cowles'],
  ])('%s is not set against GDP', (_, name) => {
    const [dataset = '', series = ''] = name.split('#');
    const line = catalogue.datasets.get(dataset)?.series[series] === undefined ? undefined : lineOf(name);
    if (line !== undefined) expect(() => inBasis(line, 'gdp', yardsticks)).toThrow('invalid basis');
  });
});

describe('money', () => {
  test('the dollars behind a share are what was divided', () => {
    const gross = lineOf('railroads/investment#gross');
    expect(moneyLine('capex-to-gdp/railroads-gross', catalogue, lineOf)?.points).toEqual(gross.points);
  });

  test('revenue per gigabyte is money itself, not the revenue that was divided', () => {
    const line = lineOf('mobile-revenue-per-gb/all-revenue');
    expect(isMoney(line)).toBe(true);
    expect(isSpending(line)).toBe(false);
    expect(moneyLine('mobile-revenue-per-gb/all-revenue', catalogue, lineOf)).toBe(line);
  });

  test('a quoted share has no dollars behind it', () => {
    expect(moneyLine('capex-to-gdp/railroads-quoted', catalogue, lineOf)).toBeUndefined();
  });
});
