import { describe, expect, test } from 'vitest';
import { change, drawdown, peak, trough } from '../../src/model/statistics.ts';
import { between, catalogue, compute, expectPrinted, lineOf, percentOf, pointOf, valueAt } from './answers.ts';

/** Known answers of "Capex to GDP" in the line-ups that known-answers.test.ts does not ask: lows, rivals, anchors, falls of shares. */

describe('lows and rivals of the shares of GDP', () => {
  test.each([
    ['railroads-gross', '1893', '2.72', 'GDP of the railroad era'],
    ['railroads-gross', '1897', '0.29', 'GDP of the railroad era'],
    ['railroads-1849-58', '1849/1858', '2.1', 'GNP, both in prices of 1860'],
    ['railroads-quoted', '1880/1889', '6', 'GDP, as quoted and contradicted'],
    ['fiber-fed', '2004', '0.33', 'GDP of BEA 2017'],
    ['fiber-broad-quarter', '2005-Q4', '3.40', 'quarterly backbone GDP at annual rate'],
    ['mobile-generations', '1999/2001', '0.15', 'mean backbone GDP of the same years'],
    ['mobile-ctia', '2013', '0.196', 'backbone GDP'],
    ['mobile-ctia', '2008', '0.138', 'backbone GDP'],
    ['mobile-ctia', '2024', '0.099', 'backbone GDP'],
    ['ai-broad-quarter', '2025-Q4', '4.76', 'quarterly backbone GDP at annual rate'],
    ['ai-quoted', '2025', '2', 'GDP, an estimate of an analyst'],
  ])('%s in %s is %s percent of %s', (definition, period, answer) => {
    expectPrinted(valueAt(`capex-to-gdp/${definition}`, period), answer);
  });

  test.each([
    ['1996', '0.71'],
    ['1997', '0.80'],
    ['1998', '0.86'],
  ])('the Census line of SIC 48 in %s is %s percent of GDP of BEA 2017', (period, answer) => {
    expectPrinted(valueAt(percentOf('dotcom-fiber/investment#census-sic48', 'macro/us-gdp#bea-2017'), period), answer);
  });

  /** GDP of the months from the first to the last, both included, each month a twelfth of its year. */
  const gdpOf = (year: number, month: number, lastYear: number, lastMonth: number): number => {
    const count = 12 * (lastYear - year) + lastMonth - month + 1;
    const months = Array.from({ length: count }, (_, index) => year + Math.floor((month - 1 + index) / 12));
    return months.reduce((total, at) => total + valueAt('macro/us-gdp#backbone', String(at)) / 12, 0);
  };

  test.each([
    ['to mid-1990', '1983-10/1990-06', '0.02', gdpOf(1983, 10, 1990, 6)],
    ['to 1998', '1990-07/1998-12', '0.09', gdpOf(1990, 7, 1998, 12)],
  ])('mobile investment %s (%s) is %s percent of the backbone GDP of the same months', (_, period, answer, gdp) => {
    expectPrinted((100 * valueAt('mobile/investment-totals#by-generation', period)) / gdp, answer);
  });

  test('the broad line passed 4.46 percent of GDP in 2025-Q2 and 4.74, the peak of the 2017 vintage, in 2025-Q4', () => {
    const line = lineOf('capex-to-gdp/ai-broad-quarter');
    const before = pointOf(line, '2000-Q4').value;
    expectPrinted(before, '4.46');
    const after = line.points.filter(({ period }) => period.text > '2001');
    expect(after.find(({ value }) => value > before)?.period.text).toBe('2025-Q2');
    expect(after.find(({ value }) => value > 4.74)?.period.text).toBe('2025-Q4');
  });
});

describe('what the lines cover', () => {
  test.each([
    ['railroads-gross', '1870', '1900'],
    ['railroads-proxy', '1865', '1873'],
    ['fiber-fed', '1997', '2016'],
    ['fiber-census', '1999', '2000'],
    ['fiber-communication', '1985', '2016'],
    ['fiber-broad-quarter', '1947-Q1', '2026-Q2'],
    ['mobile-ctia', '1995', '2024'],
    ['mobile-world', '2008', '2020'],
    ['mobile-broadband', '2009', '2024'],
    ['ai-five', '2013', '2025'],
    ['ai-five-quarter', '2019-Q1', '2026-Q2'],
  ])('%s, in percent of GDP, runs from %s to %s', (definition, first, last) => {
    const { points } = lineOf(`capex-to-gdp/${definition}`);
    expect([points[0]?.period.text, points.at(-1)?.period.text]).toEqual([first, last]);
  });

  test('the dollars of mobile investment lack 1996-98, and were computed for seven years', () => {
    const { points } = lineOf('mobile/investment#ctia-line');
    expect(points.map(({ period }) => period.text).slice(0, 3)).toEqual(['1995', '1999', '2000']);
    const computed = points.filter(({ status }) => status === 'derived').map(({ period }) => period.text);
    expect(computed).toEqual(['2003', '2004', '2007', '2008', '2016', '2017', '2023']);
  });

  test.each(['1870', '1873', '1876', '1879'])('the older GDP of %s makes shares 1.3 percent higher', (year) => {
    const [old, used] = [lineOf('capex-to-gdp/railroads-gross-2022'), lineOf('capex-to-gdp/railroads-gross')];
    expectPrinted(100 * (pointOf(old, year).value / pointOf(used, year).value - 1), '1.3');
  });
});

describe('anchors of the waves', () => {
  test.each([
    ['railroads', 'start', '1862'],
    ['railroads', 'investment-peak', '1871'],
    ['railroads', 'price-peak', '1872-04'],
    ['railroads', 'panic', '1873-09-18'],
    ['railroads', 'trough', '1876'],
    ['dotcom-fiber', 'start', '1996-02-08'],
    ['dotcom-fiber', 'investment-peak', '2000'],
    ['dotcom-fiber', 'price-peak', '2000-03-10'],
    ['dotcom-fiber', 'panic', undefined],
    ['dotcom-fiber', 'trough', '2002-10-09'],
    ['mobile', 'start', '1983-10-13'],
    ['mobile', 'investment-peak', '2002'],
    ['mobile', 'price-peak', '2000-03'],
    ['mobile', 'panic', undefined],
    ['mobile', 'trough', '2002-09'],
    ['ai', 'start', '2022-11-30'],
    ['ai', 'investment-peak', undefined],
    ['ai', 'price-peak', undefined],
    ['ai', 'panic', undefined],
    ['ai', 'trough', undefined],
  ] as const)('%s: %s is %s', (wave, name, period) => {
    const anchor = catalogue.waves.get(wave)?.anchors[name];
    expect(anchor !== undefined && 'period' in anchor ? anchor.period : undefined).toBe(period);
  });

  test.each([
    ['railroads-gross', '1870', '1880', '1876'],
    ['railroads-gross', '1881', '1900', '1897'],
    ['fiber-broad-quarter', '2000-Q4', '2010-Q4', '2005-Q4'],
    ['mobile-ctia', '2004', '2012', '2008'],
    ['mobile-ctia', '2002', '2024', '2024'],
  ])('%s is lowest, as a share of GDP between %s and %s, in %s', (definition, from, to, answer) => {
    expect(trough(between(lineOf(`capex-to-gdp/${definition}`), from, to)).period.text).toBe(answer);
  });

  test.each([
    ['fiber-fed', '2000'],
    ['fiber-census', '2000'],
    ['fiber-communication', '2000'],
    ['fiber-broad-2017', '2000'],
    ['railroads-proxy', '1872'],
    ['ai-five', '2025'],
    ['ai-five-quarter', '2026-Q2'],
  ])('%s is highest, as a share of GDP, in %s', (definition, answer) => {
    expect(peak(lineOf(`capex-to-gdp/${definition}`)).period.text).toBe(answer);
  });

  test('the means of network investment with cable are highest, as shares of GDP, in 1996-2001', () => {
    expect(peak(lineOf('capex-to-gdp/fiber-ustelecom')).period.text).toBe('1996/2001');
  });

  test('the broad line was highest before AI, as a share of GDP, in 2000-Q4', () => {
    const line = between(lineOf('capex-to-gdp/fiber-broad-quarter'), '1947-Q1', '2019-Q4');
    expect(peak(line).period.text).toBe('2000-Q4');
  });
});

describe('falls of shares, in percent of the high', () => {
  test.each([
    ['Nasdaq, daily', '2000-03-10', '2002-10-09', '-77.9', 'dotcom-fiber/nasdaq-marks#close'],
    ['Nasdaq, month ends', '2000-02', '2002-09', '-75.0', 'markets/nasdaq-composite#month-end'],
    [
      'railroads by Global Financial Data',
      '1869-07-26',
      '1873-11-07',
      '-27',
      'markets/railroad-share-turning-points#gfd',
    ],
  ])('%s, from %s to %s: %s', (_, from, to, answer, name) => {
    expectPrinted(100 * change(lineOf(name), from, to), answer);
    expectPrinted(100 * drawdown(between(lineOf(name), from, to)), answer);
  });

  test('the Nasdaq closed at 5048.62 on 10 March 2000', () => {
    expectPrinted(valueAt('dotcom-fiber/nasdaq-marks#close', '2000-03-10'), '5048.62');
  });

  test.each([
    ['US telecom (total return)', '2000-03/2002-09', '-72', 'mobile/stock-market#telecom-fall'],
    ['all US shares', '1872-04/1877-06', '-47', 'railroads/share-prices#whole-market-fall'],
    ['railroads by Global Financial Data', '1869-07-26/1873-11-07', '-27', 'railroads/share-prices#falls-gfd'],
  ])('%s, as the data have it, over %s: %s', (_, period, answer, name) => {
    expectPrinted(valueAt(name, period), answer);
  });

  test('the railroad index of April 1872 (NBER) is the peak, that of November 1873 the low; it ends in April 1875', () => {
    const line = lineOf('railroads/share-prices#nber');
    expect(peak(line).period.text).toBe('1872-04');
    expect(trough(between(line, '1872-04', '1875-04')).period.text).toBe('1873-11');
    expect(line.points.at(-1)?.period.text).toBe('1875-04');
  });

  test('the whole market is highest in April 1872 and lowest in June 1877', () => {
    const line = between(lineOf('railroads/share-prices#whole-market'), '1871-01', '1879-12');
    expect(peak(between(line, '1871-01', '1878-12')).period.text).toBe('1872-04');
    expect(trough(line).period.text).toBe('1877-06');
  });

  test.each([
    ['1870', '92'],
    ['1880', '86'],
  ])('railroads were in %s %s percent of the value of the whole market', (period, answer) => {
    expectPrinted(valueAt('railroads/share-prices#share-of-market', period), answer);
  });

  test('telecom was largest as a share of the value of US shares, between 1997 and 2002, in December 1999', () => {
    expect(peak(between(lineOf('mobile/stock-market#telecom-share'), '1997-12', '2002-12')).period.text).toBe(
      '1999-12',
    );
  });
});

describe('nominal GDP after 1873, of that of 1873', () => {
  const gdp = compute('macro/us-gdp#railroad-era');

  test.each(['1874', '1875', '1876', '1877', '1878'])('it stood lower in %s', (period) => {
    expect(pointOf(gdp, period).value).toBeLessThan(pointOf(gdp, '1873').value);
  });

  test.each([
    ['nominal GDP', '7', 'macro/us-gdp#railroad-era'],
    ['nominal GDP of the older vintage', '7', 'macro/us-gdp#measuringworth-2022'],
    ['the deflator', '-16', 'macro/us-gdp-real-deflator#deflator'],
    ['real GDP', '28', 'macro/us-gdp-real-deflator#real'],
  ])('%s changed by %s percent from 1873 to 1879', (_, answer, name) => {
    expectPrinted(100 * change(lineOf(name), '1873', '1879'), answer);
  });
});
