import type { Catalogue } from '../data/catalogue.ts';
import type { Yardsticks } from '../model/basis.ts';
import type { LineOf } from '../model/lines.ts';
import { type PackedSeries, packSeries, unpackSeries } from './packedSeries.ts';

/** The lines by which money is measured, as a page loads them. */
export interface PackedYardsticks extends Omit<Yardsticks, 'prices' | 'gdp' | 'gdpQuarterly'> {
  readonly prices: PackedSeries;
  readonly gdp: PackedSeries;
  readonly gdpQuarterly: PackedSeries;
}

/** The site's yardsticks: consumer prices, and GDP by year and by quarter. Throws where the catalogue lacks one. */
export function yardsticksOf({ units }: Pick<Catalogue, 'units'>, lineOf: LineOf): Yardsticks {
  const percent = units.get('percent');
  if (percent === undefined) throw new Error('missing unit: percent');
  return {
    prices: lineOf('macro/us-cpi-long#joined'),
    gdp: lineOf('macro/us-gdp#backbone'),
    gdpQuarterly: lineOf('macro/us-gdp-quarterly#backbone'),
    percent,
  };
}

/** Packs them; whatever is measured by them rests on its own works, so that theirs are not told apart. */
export function packYardsticks({ prices, gdp, gdpQuarterly, percent }: Yardsticks): PackedYardsticks {
  const pack = (line: Yardsticks['gdp']) => packSeries(line, () => -1);
  return { prices: pack(prices), gdp: pack(gdp), gdpQuarterly: pack(gdpQuarterly), percent };
}

/** The yardsticks again. */
export function unpackYardsticks({ prices, gdp, gdpQuarterly, percent }: PackedYardsticks): Yardsticks {
  return { prices: unpackSeries(prices), gdp: unpackSeries(gdp), gdpQuarterly: unpackSeries(gdpQuarterly), percent };
}
