import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/data/schemas/expression.ts';
import type { Status } from '../../src/data/status.ts';
import { compute, expectPrinted, percentOf, pointOf, valueAt } from './answers.ts';

/** Known answers of the value ledger, mobile and AI: what each layer got, lost or gained, in percent of GDP. */

type Rows = readonly (readonly [what: string, period: string, answer: string, line: Expression])[];

const gdp = 'macro/us-gdp#backbone';
const quarters = 'macro/us-gdp-quarterly#backbone';
const yearly = (line: Expression): Expression => ({ resample: line, to: 'annual', rule: 'sum' });
const fourQuarters = (line: Expression, rule: 'sum' | 'mean'): Expression => ({
  resample: line,
  to: 'trailing-year',
  rule,
});

/** A value in billion dollars, whatever it is written in. */
const billions = (name: string, period: string): number => {
  const line = compute(name);
  return (pointOf(line, period).value * line.unit.factor) / 1e9;
};

describe('mobile, in percent of the backbone GDP of the year', () => {
  const rows: Rows = [
    ['operating income of Verizon Wireless', '2008', '0.09', 'mobile/operators#wireless-operating-income'],
    ['operating income of Verizon Wireless', '2013', '0.15', 'mobile/operators#wireless-operating-income'],
    ['debt of Verizon, a stock,', '2007', '0.19', 'mobile/debt#verizon'],
    ['debt of Verizon, a stock,', '2018', '0.51', 'mobile/debt#verizon'],
    ['loss of Lucent', '2001', '0.15', 'mobile/losses#lucent'],
    [
      'world sales of mobile advertising by Facebook',
      '2015',
      '0.07',
      'mobile/apps-and-advertising#facebook-mobile-revenue',
    ],
    ['advertising in apps, world, gross,', '2022', '0.42', 'mobile/apps-and-advertising#app-store-advertising'],
    ['gain of users of cellular', '1996', '0.30', 'mobile/consumer-gain#gain'],
  ];

  test.each(rows)('%s in %s: %s', (_, period, answer, line) => {
    expectPrinted(valueAt(percentOf(line, gdp), period), answer);
  });

  test.each([
    ['1999-12', '13.0'],
    ['2002-12', '6.1'],
    ['2025-12', '3.6'],
  ])('value of listed US telecom shares, a stock, in %s, of the year that holds the month: %s', (period, answer) => {
    expectPrinted(valueAt(percentOf('mobile/stock-market#telecom-value', gdp, 'containing'), period), answer);
  });

  const sales = 'mobile/apps-and-advertising#facebook-mobile-revenue-four-quarters';
  const span = '2015-Q4/2016-Q3';

  test('mobile advertising by Facebook, four quarters to 2016-Q3, of the GDP of 2016: 0.10', () => {
    expectPrinted((100 * valueAt(sales, span)) / valueAt(gdp, '2016'), '0.10');
  });

  test.fails('the same of the GDP of the same four quarters: 0.10 as printed, but the GDP of 2016 was taken, and it is 0.106', () => {
    expectPrinted(valueAt(percentOf(sales, fourQuarters(quarters, 'mean')), span), '0.10');
  });

  test.each([
    ['PCS A and B', '1995', '0.10', '1995-03-13'],
    ['700 MHz', '2008', '0.13', '2008'],
    ['AWS-3', '2015', '0.25', '2015-01-29'],
    ['C-band', '2021', '0.34', '2021-02-24'],
  ])('license auction %s, gross, of the GDP of %s: %s', (_, year, answer, period) => {
    expectPrinted((100 * valueAt('mobile/spectrum#us-auctions', period)) / valueAt(gdp, year), answer);
  });

  test.each([
    ['Britain, of its GDP,', '2.0', 'uk-share-gdp'],
    ['Britain, of its GNP,', '2.5', 'uk-share-gnp'],
    ['Germany, of its GDP,', '2.4', 'germany-share-gdp'],
  ])('license auction in %s in 2000: %s', (_, answer, name) => {
    expectPrinted(valueAt(`mobile/spectrum#${name}`, '2000'), answer);
  });

  test.each([
    ['telecom', '1999-12', '9.1', 'telecom-share'],
    ['telecom', '2025-12', '1.7', 'telecom-share'],
    ['business equipment', '1999-12', '27', 'business-equipment-share'],
    ['business equipment', '2025-12', '42', 'business-equipment-share'],
  ])('%s in %s, in percent of the value of the US stock market: %s', (_, period, answer, name) => {
    expectPrinted(valueAt(`mobile/stock-market#${name}`, period), answer);
  });

  test.each([
    ['loss of Lucent', '16.2', 'mobile/losses#lucent', '2001'],
    ['loss of Nortel, in no sum,', '27.3', 'mobile/losses#nortel', '2001'],
    ['gain of users', '24', 'mobile/consumer-gain#gain', '1996'],
  ])('%s: %s billion dollars', (_, answer, name, period) => {
    expectPrinted(billions(name, period), answer);
  });
});

const firms = ['alphabet', 'amazon', 'meta', 'microsoft', 'oracle'];
/** Operating cash flow of the five: yearly where it was printed so, else four quarters. */
const cash: Expression = {
  sum: firms.map((firm) =>
    ['microsoft', 'oracle'].includes(firm)
      ? yearly(`ai/operating-cash-flow#${firm}`)
      : `ai/operating-cash-flow#${firm}-yearly`,
  ),
};
const capex: Expression = { sum: firms.map((firm) => `ai/capex#${firm}`) };

describe('AI, in percent of the backbone GDP of the year', () => {
  const accounts = 'ai/lab-accounts#';
  const rows: Rows = [
    ['operating income of Google Cloud', '2025', '0.05', 'ai/cloud-operating-income#google-cloud'],
    ['operating cash flow less capex of the five', '2022', '0.50', { difference: [cash, capex] }],
    ['operating cash flow less capex of the five', '2025', '0.62', { difference: [cash, capex] }],
    ['bonds sold by the five', '2025', '0.35', 'ai/bonds#five-other-count'],
    ['bonds sold by the five, other count,', '2025', '0.39', 'ai/bonds#five'],
    ['net income of Nvidia (fiscal 2023)', '2022', '0.02', 'ai/nvidia#net-income-yearly'],
    ['net income of Nvidia (fiscal 2026)', '2025', '0.39', 'ai/nvidia#net-income-yearly'],
    ['data-center revenue of Nvidia', '2025', '0.63', yearly('ai/nvidia#data-center')],
    ['AI revenue of Broadcom', '2025', '0.08', yearly('ai/other-chip-makers#broadcom-ai')],
    ['net loss of OpenAI', '2024', '0.02', `${accounts}openai-net-loss`],
    ['operating loss of OpenAI', '2025', '0.07', `${accounts}openai-operating-loss`],
    ['revenue of OpenAI', '2025', '0.04', `${accounts}openai-revenue`],
    ['revenue of Anthropic', '2025', '0.01', `${accounts}anthropic-revenue`],
  ];

  test.each(rows)('%s in %s: %s', (_, period, answer, line) => {
    expectPrinted(valueAt(percentOf(line, gdp), period), answer);
  });

  test('bonds sold by the five, mean of 2020-24, of the mean GDP of those years: 0.11', () => {
    const mean: Expression = { resample: gdp, to: ['2020/2024'], rule: 'mean' };
    expectPrinted(valueAt(percentOf('ai/bonds#five-mean-2020-24', mean), '2020/2024'), '0.11');
  });

  test.each([
    ['2024', '2024', '0.33'],
    ['2025-07', '2025', '0.38'],
  ])('gain of US users at annual rate in %s, of the GDP of %s: %s', (period, year, answer) => {
    expectPrinted((100 * valueAt('ai/consumer-gain#user-gain', period)) / valueAt(gdp, year), answer);
  });
});

describe('AI, in percent of quarterly backbone GDP at annual rate', () => {
  test.each([
    ['2024-Q4', '0.14'],
    ['2025-Q4', '0.16'],
  ])('operating income of AWS in %s at annual rate: %s', (period, answer) => {
    expectPrinted(valueAt(percentOf({ annualRate: 'ai/cloud-operating-income#aws' }, quarters), period), answer);
  });

  test('data-center revenue of Nvidia, four quarters to 2026-Q2, of the mean of the same quarters: 0.88', () => {
    const revenue = fourQuarters('ai/nvidia#data-center', 'sum');
    expectPrinted(valueAt(percentOf(revenue, fourQuarters(quarters, 'mean')), '2025-Q3/2026-Q2'), '0.88');
  });

  test('gain of US users in March 2026 at annual rate, of the quarter that holds the month: 0.54', () => {
    expectPrinted((100 * valueAt('ai/consumer-gain#user-gain', '2026-03')) / valueAt(quarters, '2026-Q1'), '0.54');
  });

  test('the two run rates of mid-2026, 105 billion dollars, of 2026-Q2, the last quarter known: 0.32', () => {
    const rates =
      valueAt('ai/lab-run-rates#openai', '2026-08-13') + valueAt('ai/lab-run-rates#anthropic', '2026-07-31');
    expectPrinted(rates / 1000, '105');
    expectPrinted(rates / 10 / valueAt(quarters, '2026-Q2'), '0.32');
  });
});

describe('AI, what is behind the shares, in billion dollars', () => {
  test.each<[string, string, string, string, Status]>([
    ['net income of Nvidia in fiscal 2026', '120.1', 'ai/nvidia#net-income-yearly', '2025', 'reported'],
    ['operating loss of OpenAI in 2025', '20.9', 'ai/lab-accounts#openai-operating-loss', '2025', 'estimate'],
    ['bonds of 2025', '108', 'ai/bonds#five-other-count', '2025', 'reported'],
    ['bonds of 2025, other count', '121', 'ai/bonds#five', '2025', 'reported'],
    ['leases not begun at the end of 2025', '662', 'ai/leases-to-come#five-not-begun', '2025-12-31', 'reported'],
    ['gain of US users in 2024', '97', 'ai/consumer-gain#user-gain', '2024', 'estimate'],
    ['revenue of producers in the US in 2024', '7', 'ai/consumer-gain#producer-revenue', '2024', 'estimate'],
  ])('%s: %s', (_, answer, name, period, status) => {
    expectPrinted(billions(name, period), answer);
    expect(pointOf(compute(name), period).status).toBe(status);
  });
});
