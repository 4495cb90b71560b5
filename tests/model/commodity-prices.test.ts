import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/data/schemas/expression.ts';
import { compute, expectPrinted, fall, inMoneyOfFirst, lineOf, pointOf, valueAt } from './answers.ts';

/** Known answers of "Older commodities" in the line-ups: what fell before, and how fast. */

const light = 'commodities/light#price';
const rails = 'railroads/steel-rails#price';
const call = 'commodities/phone-calls#new-york-london';
const electricity = 'commodities/electricity#smil-2019';
const disk = 'commodities/disk#disk-lowest';
const memory = 'commodities/memory#lowest-advertised';
const gflops = 'commodities/gflops#real';
const solar = 'commodities/solar#module-2019';
const genome = 'commodities/dna#genome';
const battery = 'commodities/batteries#pack-2024';

const realRails: Expression = { deflate: rails, by: 'macro/us-cpi#officer-williamson', prices: '1870' };
const cpi = lineOf('macro/us-cpi-long#cpi-u');

describe('fall of the price of the first year, rate a year and halving time', () => {
  test.each<[string, string, string, string, Expression]>([
    ['light in the United Kingdom, pounds of 2000', '1800', '2000', '~3,640-fold, -4.0 %, 17 years', light],
    ['steel rails, current dollars', '1870', '1892', '3.6-fold, -5.6 %, 12 years', rails],
    ['steel rails, dollars of 1870', '1870', '1892', '2.5-fold, -4.0 %, 17 years', realRails],
    ['a call from New York to London, current dollars', '1927-01', '1945-06', '6.3-fold, -9.5 %, 7 years', call],
    ['a call from New York to London, current dollars', '1927-01', '2015', '1,500-fold, -7.9 %, 8.4 years', call],
    ['electricity of US homes, cents of 2019', '1902', '2000', '39-fold, -3.7 %, 18 years', electricity],
    ['disk, current dollars', '1956', '2020', '~570,000,000-fold, -27 %, 2.2 years', disk],
    ['memory, current dollars', '1957', '2016', '~150,000,000,000-fold, -35 %, 1.6 years', memory],
    ['a GFLOPS, dollars of 2013', '1961', '2012-08', '~10,000,000,000,000-fold, -44 %, 1.2 years', gflops],
    ['solar modules, dollars of 2019', '1976', '2019', '281-fold, -12 %, 5.3 years', solar],
    ['a genome, current dollars', '2001', '2021', '~210,000-fold, -46 %, 1.1 years', genome],
    ['a genome, current dollars', '2007', '2015', '0.64 years', genome],
    ['a genome, current dollars', '2015', '2021', '4.1 years', genome],
    ['battery packs, dollars of 2024', '2010', '2024', '12-fold, -16.5 %, 3.8 years', battery],
  ])('%s, %s to %s: %s', (_, from, to, answer, expression) => {
    expect(fall(compute(expression), from, to, answer)).toBe(answer);
  });

  test.each([
    ['a call from New York to London, dollars of 1927', '1927-01', '2015', '~20,000-fold, -11 %, 6.2 years', call],
    ['disk, dollars of 1956', '1956', '2020', '~5,000,000,000-fold, -30 %, 2.0 years', disk],
  ])('%s, %s to %s: %s', (_, from, to, answer, name) => {
    expect(fall(inMoneyOfFirst(lineOf(name), cpi), from, to, answer)).toBe(answer);
  });

  test.each([
    ['steel rails, dollars a ton', '1870', '106.75', rails],
    ['steel rails, dollars a ton', '1892', '30', rails],
    ['a call, dollars', '1927-01', '75', call],
    ['a call, dollars', '1945-06', '12', call],
    ['a call, dollars', '2015', '0.05', call],
    ['electricity, cents of 2019', '1902', '481', electricity],
    ['electricity, cents of 2019', '2000', '12.2', electricity],
    ['electricity, cents of 2019', '2019', '12.7', electricity],
    ['solar modules, dollars of 2019 a watt', '1976', '106', solar],
    ['solar modules, dollars of 2019 a watt', '2019', '0.38', solar],
    ['battery packs, dollars of 2024 a kWh', '2010', '1436', battery],
    ['battery packs, dollars of 2024 a kWh', '2024', '115', battery],
  ])('%s in %s: %s', (_, period, answer, name) => {
    expectPrinted(valueAt(name, period), answer);
  });
});

describe('how much each line is worth', () => {
  test.each([
    ['electricity of US homes', 4, electricity],
    ['a GFLOPS', 9, gflops],
    ['battery packs in dollars of 2024', 2, battery],
  ])('the price of %s has %i points', (_, count, name) => {
    expect(lineOf(name).points).toHaveLength(count);
  });

  test('light in the United Kingdom has a price for every year from 1301 to 2006', () => {
    const { points } = lineOf(light);
    expect([points[0]?.period.text, points.at(-1)?.period.text, points.length]).toEqual(['1301', '2006', 706]);
  });

  test('the last three prices of a call are estimates', () => {
    expect(
      lineOf(call)
        .points.slice(-4)
        .map(({ status }) => status),
    ).toEqual(['reported', 'estimate', 'estimate', 'estimate']);
  });

  test.each([
    ['remembered in 1900', '1868', '174', 'reported'],
    ['derived', '1899-01', '18', 'derived'],
  ])('the price of rails %s (%s, %s dollars) stands outside their line', (_, period, answer, status) => {
    const point = pointOf(lineOf('railroads/steel-rails-other#price-remembered'), period);
    expectPrinted(point.value, answer);
    expect(point.status).toBe(status);
    expect(lineOf(rails).points.map((other) => other.period.text)).not.toContain(period);
  });
});
