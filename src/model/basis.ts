import type { Unit } from '../data/schemas/unit.ts';
import { annualize, convert, ratio } from './combine.ts';
import { deflate } from './deflate.ts';
import type { Series } from './series.ts';

/** How a reader wants values: as the author shows them, in money of the day, in prices of one year, or as a share of GDP. */
export const bases = ['own', 'nominal', 'real', 'gdp'] as const;
export type Basis = (typeof bases)[number];

/** What a basis needs beside the line itself. */
export interface Yardsticks {
  /** Consumer prices by year. */
  readonly prices: Series;
  /** GDP at current prices, by year. */
  readonly gdp: Series;
  /** GDP at current prices, by quarter at annual rate. */
  readonly gdpQuarterly: Series;
  readonly percent: Unit;
}

/** Whether a line is counted in US money of the day. */
export function isMoney({ unit, prices }: Series): boolean {
  return unit.money === 'us' && prices === 'current';
}

/** Whether a line is an amount of US money in a period, which can be set against GDP. */
export function isSpending(line: Series): boolean {
  return isMoney(line) && line.unit.measures === 'us-dollars' && (line.kind === 'flow' || line.kind === 'annual-rate');
}

/**
 * A line of US money in another basis. Real: value x consumer prices of the base year / those of the year that holds the period.
 * GDP: an amount by year over GDP of the year, by quarter at annual rate over GDP of the quarter. Throws for what cannot be: a share
 * in dollars, prices of one year in prices of another, an amount in a month over GDP.
 */
export function inBasis(line: Series, basis: Basis, yardsticks: Yardsticks): Series {
  switch (basis) {
    case 'own':
      return line;
    case 'nominal':
      if (!isMoney(line))
        throw new Error(`invalid basis: ${line.name} is in ${line.unit.name}, not in money of the day`);
      return line;
    case 'real': {
      if (!isMoney(line))
        throw new Error(`invalid basis: ${line.name} is in ${line.unit.name}, not in money of the day`);
      return deflate(line, yardsticks.prices, baseYear(yardsticks), 'containing');
    }
    case 'gdp':
      return shareOfGdp(line, yardsticks);
  }
}

/** The year in whose prices `real` stands: the last of the consumer prices. */
export function baseYear({ prices }: Yardsticks): string {
  return prices.points.at(-1)?.period.text ?? '';
}

function shareOfGdp(line: Series, { gdp, gdpQuarterly, percent }: Yardsticks): Series {
  if (!isSpending(line))
    throw new Error(
      `invalid basis: ${line.name} is a ${line.kind} in ${line.unit.name}, not an amount of US money in a period`,
    );
  const dollars = convert(line, gdp.unit);
  if (line.frequency === 'annual') return ratio(dollars, gdp, percent);
  if (line.frequency === 'quarterly')
    return ratio(line.kind === 'flow' ? annualize(dollars) : dollars, gdpQuarterly, percent);
  throw new Error(`invalid basis: ${line.name} is ${line.frequency}; only years and quarters are set against GDP`);
}
