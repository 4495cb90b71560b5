import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/data/status.ts';
import { sum } from '../../src/model/combine.ts';
import { lineNames } from '../../src/model/lines.ts';
import { measure } from '../../src/model/quantity.ts';
import { annualRate, change, drawdown, halvingTime, peak } from '../../src/model/statistics.ts';
import { catalogue, lineOf, pointOf, rounded } from './answers.ts';

/** The value of a line at a period, at the precision of the answer: `5.42` asks for two decimals. */
function at(name: string, period: string, answer: string): string {
  return rounded(pointOf(lineOf(name), period).value, answer);
}

type Answers = readonly (readonly [definition: string, period: string, answer: string, denominator: string])[];

const shares: Answers = [
  // Railroads
  ['railroads-gross', '1871', '5.42', 'GDP of the railroad era (MeasuringWorth as read in 2026)'],
  ['railroads-gross', '1876', '1.23', 'GDP of the railroad era (MeasuringWorth as read in 2026)'],
  ['railroads-gross', '1881', '3.70', 'GDP of the railroad era (MeasuringWorth as read in 2026)'],
  ['railroads-gross-backbone', '1871', '5.42', 'backbone GDP'],
  ['railroads-gross-backbone', '1876', '1.23', 'backbone GDP'],
  ['railroads-gross-backbone', '1881', '3.70', 'backbone GDP'],
  ['railroads-gross-2022', '1871', '5.49', 'GDP of the older vintage (MeasuringWorth 2022)'],
  ['railroads-gross-2022', '1876', '1.24', 'GDP of the older vintage (MeasuringWorth 2022)'],
  ['railroads-gross-2022', '1881', '3.75', 'GDP of the older vintage (MeasuringWorth 2022)'],
  ['railroads-proxy', '1865', '0.39', 'GDP rebuilt from Ecdat'],
  ['railroads-proxy', '1872', '4.2', 'GDP rebuilt from Ecdat'],
  // Dot-com and fiber
  ['fiber-fed', '2000', '0.74', 'GDP of BEA 2017'],
  ['fiber-census', '2000', '1.01', 'GDP of BEA 2017'],
  ['fiber-communication', '2000', '1.38', 'GDP of BEA 2017'],
  ['fiber-communication', '2005', '0.80', 'GDP of BEA 2017'],
  ['fiber-ustelecom', '1996/2001', '0.91', 'mean backbone GDP of the same years'],
  ['fiber-broad-2017', '2000', '4.65', 'GDP of BEA 2017'],
  ['fiber-broad', '2000', '4.40', 'mean of the quarterly backbone GDP'],
  ['fiber-broad-quarter', '2000-Q4', '4.46', 'quarterly backbone GDP at annual rate'],
  // Mobile
  ['mobile-ctia', '2002', '0.20', 'backbone GDP'],
  ['mobile-ctia', '2004', '0.24', 'backbone GDP'],
  ['mobile-generations', '2002/2009', '0.17', 'mean backbone GDP of the 3G years'],
  ['mobile-generations', '2010/2017', '0.17', 'mean backbone GDP of the 4G years'],
  ['mobile-generations', '2018/2024', '0.13', 'mean backbone GDP of the 5G years'],
  ['mobile-world', '2008', '0.32', 'world GDP (World Bank)'],
  ['mobile-broadband', '2009', '0.44', 'backbone GDP'],
  ['mobile-broadband', '2014', '0.44', 'backbone GDP'],
  ['mobile-broadband', '2024', '0.31', 'backbone GDP'],
  // AI
  ['ai-broad', '2025', '4.56', 'mean of the quarterly backbone GDP'],
  ['ai-broad-quarter', '2025-Q2', '4.51', 'quarterly backbone GDP at annual rate'],
  ['ai-broad-quarter', '2026-Q2', '5.07', 'quarterly backbone GDP at annual rate'],
  ['ai-five', '2013', '0.11', 'backbone GDP'],
  ['ai-five', '2022', '0.61', 'backbone GDP'],
  ['ai-five', '2023', '0.55', 'backbone GDP'],
  ['ai-five', '2025', '1.34', 'backbone GDP'],
  ['ai-five-four-quarters', '2025-Q3/2026-Q2', '1.79', 'mean quarterly backbone GDP of the same four quarters'],
  ['ai-five-quarter', '2025-Q4', '1.66', 'quarterly backbone GDP at annual rate'],
  ['ai-five-quarter', '2026-Q2', '2.25', 'quarterly backbone GDP at annual rate'],
  ['ai-five-leases', '2025-Q4', '1.79', 'quarterly backbone GDP at annual rate'],
  ['ai-data-centers', '2026-04', '0.16', 'backbone GDP of the quarter that holds the month'],
  ['ai-data-centers', '2026-06', '0.21', 'backbone GDP of the quarter that holds the month'],
];

describe('capital expenditure as a share of GDP', () => {
  test.each(shares)('%s in %s is %s percent of %s', (definition, period, answer) => {
    expect(lineOf(`capex-to-gdp/${definition}`).unit.id).toBe('percent');
    expect(at(`capex-to-gdp/${definition}`, period, answer)).toBe(answer);
  });

  test.each<[string, string, Status]>([
    ['railroads-gross', '1871', 'reported'],
    ['mobile-ctia', '2002', 'reported'],
    ['mobile-ctia', '2004', 'derived'],
    ['ai-five-leases', '2025-Q4', 'estimate'],
  ])('%s in %s is %s, as its weakest observation', (definition, period, status) => {
    expect(pointOf(lineOf(`capex-to-gdp/${definition}`), period).status).toBe(status);
  });
});

describe('falls, rates and halving times', () => {
  const nominal = () => lineOf('freight-rate/nominal');
  const real = () => lineOf('freight-rate/real');

  test('the railroad freight rate in current cents fell by 62 percent from 1870 to 1900', () => {
    expect(rounded(100 * change(nominal(), '1870', '1900'), '-62')).toBe('-62');
  });

  test('the railroad freight rate in current cents changed by -3.1 percent a year from 1870 to 1900', () => {
    expect(rounded(100 * annualRate(nominal(), '1870', '1900'), '-3.1')).toBe('-3.1');
  });

  test('the railroad freight rate in current cents halved every 22 years from 1870 to 1900', () => {
    expect(rounded(halvingTime(nominal(), '1870', '1900'), '22')).toBe('22');
  });

  test('the railroad freight rate in cents of 1870 (consumer prices) fell by 40 percent from 1870 to 1900', () => {
    expect(rounded(100 * change(real(), '1870', '1900'), '-40')).toBe('-40');
  });

  test('the railroad freight rate in cents of 1870 changed by -1.7 percent a year from 1870 to 1900', () => {
    expect(rounded(100 * annualRate(real(), '1870', '1900'), '-1.7')).toBe('-1.7');
  });

  test('the railroad freight rate in cents of 1870 halved every 40 years from 1870 to 1900', () => {
    expect(rounded(halvingTime(real(), '1870', '1900'), '40')).toBe('40');
  });

  test('deflated to 1870, the rate of 1870 is the rate as printed', () => {
    expect(pointOf(real(), '1870').value).toBe(pointOf(nominal(), '1870').value);
  });

  test('railroad shares (NBER, of the high of April 1872) fell by 22.3 percent to November 1873', () => {
    const shares = lineOf('railroads/share-prices#nber');
    expect(rounded(100 * change(shares, '1872-04', '1873-11'), '-22.3')).toBe('-22.3');
    const fall = { of: shares.name, statistic: 'drawdown', from: '1872-04', to: '1873-11' } as const;
    expect(rounded(measure(fall, lineOf, catalogue.units).value, '-22.3')).toBe('-22.3');
  });

  test('the whole market (Cowles, of the high of April 1872) fell by 47 percent to June 1877', () => {
    const market = lineOf('railroads/share-prices#whole-market');
    expect(rounded(100 * change(market, '1872-04', '1877-06'), '-47')).toBe('-47');
    const from = { ...market, points: market.points.filter((point) => point.period.text >= '1872-04') };
    const boom = { ...from, points: from.points.filter((point) => point.period.text <= '1877-06') };
    expect(rounded(100 * drawdown(boom), '-47')).toBe('-47');
  });

  test.each(['railroad-era', 'backbone', 'measuringworth-2022', 'ecdat'])(
    'nominal GDP (%s, of 1873) fell by 7 percent to 1875',
    (vintage) => {
      expect(rounded(100 * change(lineOf(`macro/us-gdp#${vintage}`), '1873', '1875'), '-7')).toBe('-7');
    },
  );

  test('real GDP (prices of 2012, of 1873) rose by 2 percent to 1875 while its deflator fell by 8', () => {
    expect(rounded(100 * change(lineOf('macro/us-gdp-real-deflator#real'), '1873', '1875'), '2')).toBe('2');
    expect(rounded(100 * change(lineOf('macro/us-gdp-real-deflator#deflator'), '1873', '1875'), '-8')).toBe('-8');
  });
});

describe('the catalogue agrees with itself', () => {
  test('communication equipment and structures add up to the printed total within 0.05 billion dollars', () => {
    const of = (name: string) => lineOf(`dotcom-fiber/investment#communication-${name}`);
    const computed = sum([of('equipment'), of('structures')]);
    const total = of('total');
    expect(total.points.length).toBeGreaterThan(0);
    for (const { period, value } of total.points) {
      expect(Math.abs(pointOf(computed, period.text).value - value), period.text).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  test.each([...catalogue.waves.keys()])('the investment peak of %s is the peak of its preferred line', (wave) => {
    const anchor = catalogue.waves.get(wave)?.anchors['investment-peak'];
    const preferred = Object.entries(catalogue.measures.get('capex-to-gdp')?.definitions ?? {}).filter(
      ([, definition]) => definition.wave === wave && definition.role === 'preferred',
    );
    expect(preferred, 'one preferred definition').toHaveLength(1);
    const line = lineOf(`capex-to-gdp/${preferred[0]?.[0]}`);
    if (anchor === undefined || 'absent' in anchor) {
      expect(peak(line), 'a wave without a peak stands at its highest').toBe(line.points.at(-1));
      return;
    }
    // The highest year of mobile is computed from a rounded total: its anchor is the highest that was reported.
    const points = wave === 'mobile' ? line.points.filter(({ status }) => status === 'reported') : line.points;
    expect(peak({ ...line, points }).period.text).toBe(anchor.period);
  });

  test('every line can be computed, and each of its points names observations that exist', () => {
    const observed = new Set(
      [...catalogue.datasets.values()].flatMap(({ id, observations }) =>
        observations.map(({ series, period }) => `${id}#${series}@${period.text}`),
      ),
    );
    const lost = lineNames(catalogue).flatMap((name) =>
      lineOf(name).points.flatMap(({ period, from }) => {
        if (from.length === 0) return [`${name}@${period.text} comes from nothing`];
        return from.filter((ref) => !observed.has(ref)).map((ref) => `${name}@${period.text} comes from ${ref}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('every point of every line is a finite number, in ascending order of time', () => {
    const wrong = lineNames(catalogue).filter((name) => {
      const { points } = lineOf(name);
      const ascending = points.every(
        (point, index) => index === 0 || point.period.start >= (points[index - 1]?.period.start ?? 0),
      );
      return points.length === 0 || !ascending || !points.every(({ value }) => Number.isFinite(value));
    });
    expect(wrong).toEqual([]);
  });
});
