import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/data/schemas/expression.ts';
import type { Status } from '../../src/data/status.ts';
import { trough } from '../../src/model/statistics.ts';
import { weakest } from '../../src/model/status.ts';
import { between, compute, expectPrinted, fall, lineOf, pointOf, rounded, valueAt } from './answers.ts';
import { line } from './tin.ts';

/** Known answers of "Price deflation" in the line-ups: what a unit cost, and by what and how fast it became cheaper. */

const rail = 'railroads/freight-rate#noyes-poor';
const railFishlow = 'railroads/freight-rate#fishlow';
const transit = 'dotcom-fiber/transit-price#norton';
const voice = 'mobile/voice#revenue-per-minute';
const revenuePerGb: Expression = {
  ratio: ['mobile/service-revenue#ctia', 'mobile/data-traffic#us'],
  unit: 'usd-per-gb',
};
const early = 'macro/us-cpi#officer-williamson';
const late = 'macro/us-cpi-long#cpi-u';
const real = (of: Expression, by: string, prices: string): Expression => ({ deflate: of, by, prices });

type Ends = readonly [what: string, from: string, to: string, answer: string, line: Expression];

describe('the lines of the waves begin and end as printed', () => {
  test.each<[string, string, string, string, string, number, Expression]>([
    ['rail freight (cents per ton-mile)', '1870', '1.88', '1900', '0.72', 9, rail],
    ['rail freight from 1867 (cents per ton-mile)', '1867', '1.92', '1900', '0.72', 10, rail],
    ['rail freight by Fishlow (cents per ton-mile)', '1870', '2.18', '1900', '0.73', 2, railFishlow],
    ['IP transit (USD per Mbps and month)', '1998', '1200', '2010', '5', 6, transit],
    ['voice revenue (cents per minute)', '1995', '50.3', '2010', '4.9', 5, voice],
    ['mobile revenue (USD per GB of 1024 MB)', '2010', '422', '2015', '20.4', 5, revenuePerGb],
  ])('%s: %s %s to %s %s, %i points', (_, from, first, to, last, count, expression) => {
    const line = between(compute(expression), from, to);
    expectPrinted(pointOf(line, from).value, first);
    expectPrinted(pointOf(line, to).value, last);
    expect(line.points).toHaveLength(count);
  });

  test.each<[string, Status, string]>([
    ['rail freight', 'reported', rail],
    ['rail freight by Fishlow', 'estimate', railFishlow],
    ['IP transit', 'estimate', transit],
    ['voice revenue per minute', 'derived', voice],
  ])('the weakest point of %s is %s', (_, status, name) => {
    expect(weakest(lineOf(name).points.map((point) => point.status))).toBe(status);
  });
});

describe('fall of the price of the first year, rate a year and halving time', () => {
  test.each<Ends>([
    ['rail freight, current cents', '1870', '1900', '62 %, -3.1 %, 22 years', rail],
    [
      'rail freight, cents of 1870 by consumer prices',
      '1870',
      '1900',
      '40 %, -1.7 %, 40 years',
      real(rail, early, '1870'),
    ],
    [
      'rail freight, cents of 1870 by the GDP deflator',
      '1870',
      '1900',
      '46 %, -2.0 %, 34 years',
      real(rail, 'macro/us-gdp-real-deflator#deflator', '1870'),
    ],
    ['rail freight, current cents', '1867', '1900', '63 %, -2.9 %, 23 years', rail],
    ['rail freight, cents of 1867', '1867', '1900', '34 %, -1.2 %, 55 years', real(rail, early, '1867')],
    ['rail freight by Fishlow, current cents', '1870', '1900', '67 %, -3.6 %, 19 years', railFishlow],
    [
      'rail freight by Fishlow, cents of 1870',
      '1870',
      '1900',
      '48 %, -2.2 %, 32 years',
      real(railFishlow, early, '1870'),
    ],
    ['IP transit, current dollars', '1998', '2010', '99.6 %, -37 %, 1.5 years', transit],
    ['IP transit, current dollars', '1998', '2003', '-37 %, 1.5 years', transit],
    ['IP transit, dollars of 1998', '1998', '2010', '99.7 %, -38 %, 1.4 years', real(transit, late, '1998')],
    ['voice revenue per minute, current cents', '1995', '2010', '90 %, -14 %, 4.5 years', voice],
    ['voice revenue per minute, cents of 1995', '1995', '2010', '93 %, -16 %, 3.9 years', real(voice, late, '1995')],
    ['mobile revenue per GB, current dollars', '2010', '2015', '95 %, -45 %, 1.1 years', revenuePerGb],
    [
      'mobile revenue per GB, dollars of 2010',
      '2010',
      '2015',
      '96 %, -46 %, 1.1 years',
      real(revenuePerGb, late, '2010'),
    ],
  ])('%s, %s to %s: %s', (_, from, to, answer, expression) => {
    expect(fall(compute(expression), from, to, answer)).toBe(answer);
  });

  test.each([
    ['1870', '1880', '35 %', '16 %'],
    ['1880', '1890', '24 %', '14 %'],
    ['1890', '1900', '23 %', '17 %'],
  ])(
    'rail freight fell from %s to %s by %s in current cents and by %s in constant ones',
    (from, to, nominal, constant) => {
      expect(fall(compute(rail), from, to, nominal)).toBe(nominal);
      expect(fall(compute(real(rail, early, '1870')), from, to, constant)).toBe(constant);
    },
  );

  test('the level of 1870 (cents per ton-mile) is 1.80, 1.88 or 2.18, by who counts', () => {
    expectPrinted(valueAt('railroads/freight-rate#thirteen-roads', '1870'), '1.80');
    expectPrinted(valueAt(rail, '1870'), '1.88');
    expectPrinted(valueAt(railFishlow, '1870'), '2.18');
  });
});

describe('what stands against the line of IP transit', () => {
  test.each([
    ['Europe and North America, 2009, USD per Mbps and month', 'gige-europe-north-america', '2009', '10'],
    ['New York, June 2010', 'gige-new-york', '2010-06', '8'],
    ['New York, June 2012', 'gige-new-york', '2012-06', '3.5'],
    ['New York, 10 GigE, 2013', '10gige-new-york', '2013', '1.71'],
  ])('the independent price of transit in %s', (_, name, period, answer) => {
    expectPrinted(valueAt(`dotcom-fiber/transit-price#${name}`, period), answer);
  });

  // Terabytes a month as mean megabits a second over 30 days, in full use.
  const bill = (period: string, price: string) => {
    const mbps = (valueAt('dotcom-fiber/traffic#us-backbone', period) * 8e6) / (30 * 86_400);
    return (mbps * valueAt(price, period)) / 1e6;
  };

  test.each([
    ['1998', '24', transit],
    ['2001', '68', transit],
    ['2006', '96', transit],
    ['2008', '56', transit],
    ['2009', '66', 'dotcom-fiber/transit-price#gige-europe-north-america'],
  ])('price times traffic in %s is %s million dollars a month', (period, answer, price) => {
    expectPrinted(bill(period, price), answer);
  });

  test.each([
    ['2008', '231-fold'],
    ['2009', '331-fold'],
  ])('traffic of 1998 grew to %s %s', (to, answer) => {
    const traffic = lineOf('dotcom-fiber/traffic#us-backbone');
    expectPrinted(pointOf(traffic, to).value / pointOf(traffic, '1998').value, answer);
  });
});

describe('what stands against the mobile lines', () => {
  test('mobile revenue moved from 160 to 192 billion dollars while data traffic grew 25-fold (2010 to 2015)', () => {
    expectPrinted(valueAt('mobile/service-revenue#ctia', '2010'), '160');
    expectPrinted(valueAt('mobile/service-revenue#ctia', '2015'), '192');
    expectPrinted(valueAt('mobile/data-traffic#us', '2015') / valueAt('mobile/data-traffic#us', '2010'), '25-fold');
  });

  test('the independent price of a GB fell by 41 percent from 4.64 dollars (2018) to 2.75 (2023)', () => {
    const price = lineOf('mobile/data-prices#us-aci');
    expectPrinted(pointOf(price, '2018').value, '4.64');
    expectPrinted(pointOf(price, '2023').value, '2.75');
    expect(fall(price, '2018', '2023', '41 %, -10 %, 6.6 years')).toBe('41 %, -10 %, 6.6 years');
  });

  test('voice revenue per minute reached 4.8 cents in 2009 and is not known after 2010', () => {
    expectPrinted(valueAt(voice, '2009'), '4.8');
    expect(lineOf(voice).points.at(-1)?.period.text).toBe('2010');
  });

  test('all revenue per minute fell by 86 percent from 1995 to 2010 and rose after 2007', () => {
    const all = compute({ ratio: ['mobile/service-revenue#ctia', 'mobile/voice#minutes'], unit: 'cents-per-minute' });
    expect(fall(all, '1995', '2010', '86 %, 5.3 years')).toBe('86 %, 5.3 years');
    expect(trough(between(all, '1995', '2010')).period.text).toBe('2007');
  });
});

describe('official and retail prices beside them', () => {
  test.each<Ends>([
    [
      'household internet access (BEA)',
      '1998',
      '2010',
      '25 %, -2.4 %, 29 years',
      'dotcom-fiber/price-indexes#internet-access',
    ],
    [
      'communication equipment (BEA)',
      '1997',
      '2010',
      '47 %, -4.8 %, 14 years',
      'dotcom-fiber/price-indexes#communication-equipment',
    ],
  ])('%s, fall of the index of %s to %s: %s', (_, from, to, answer, expression) => {
    expect(fall(compute(expression), from, to, answer)).toBe(answer);
  });

  test.each([
    ['internet-access', '1998', '134.0'],
    ['internet-access', '2000', '125.8'],
    ['internet-access', '2005', '125.1'],
    ['internet-access', '2010', '100.7'],
    ['internet-access', '2016', '100.5'],
    ['communication-equipment', '1997', '186.6'],
    ['communication-equipment', '2010', '98.4'],
  ])('the index of %s (2009 = 100) stood in %s at %s', (name, period, answer) => {
    expectPrinted(valueAt(`dotcom-fiber/price-indexes#${name}`, period), answer);
  });

  test('wireless service (CPI) fell by 37 percent from the mean of 2000, 76.0, to December 2017, 48.1', () => {
    const index = 'mobile/consumer-prices#index';
    const mean = valueAt({ resample: index, to: 'annual', rule: 'mean' }, '2000');
    expectPrinted(mean, '76.0');
    expectPrinted(valueAt(index, '2017-12'), '48.1');
    const ends = line({ 2000: mean, '2017-12': valueAt(index, '2017-12') });
    expect(fall(ends, '2000', '2017-12', '37 %, -2.6 %, 26 years')).toBe('37 %, -2.6 %, 26 years');
  });

  test.each([
    ['the official index, from 2000 to 2020', 'change-2000-2020', '2000/2020', '-40 %'],
    ['the official index, from December 2018 to December 2022', 'change-2018-2022', '2018-12/2022-12', '+4.8 %'],
    ['research in two stages, in the same four years', 'change-2018-2022-two-stage', '2018-12/2022-12', '-3.1 %'],
    ['research in one stage, in the same four years', 'change-2018-2022-one-stage', '2018-12/2022-12', '-11.6 %'],
  ])('wireless prices changed by %s', (_, name, period, answer) => {
    expect(rounded(valueAt(`mobile/consumer-prices#${name}`, period), answer)).toBe(answer);
  });
});
