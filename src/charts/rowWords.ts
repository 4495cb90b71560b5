import type { Unit } from '../data/schemas/unit.ts';
import type { FigureRow, RowPoint } from './figure.ts';
import { decimalsOf, formatNumber, formatShare, formatWithUnit, isVague } from './format.ts';

/** What stands beside a row: `5.42% 1871, older vintage`; on a phone the value alone, with a star where something must be said. */
export function rowWords({ points, mark, missing }: FigureRow, unit: Unit, narrow: boolean): string {
  if (missing !== undefined) return missing;
  const said = points.map((point) => {
    const value = rowValue(point, unit);
    if (narrow) return point.narrowWords === undefined ? value : `${value} ${point.narrowWords}`;
    const periods = point.words ?? shortly(point.periods);
    return points.length > 1 ? `${value} ${periods}` : `${value}  ${periods}`;
  });
  const words = said.join(narrow ? ', ' : '; ');
  if (mark === undefined) return words;
  return narrow ? `${words}*` : `${words}, ${mark}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** The ends of a statistic with the count of its points; days and months by the month: `Nov 2022–Oct 2024, 7 pts`. */
function shortly(periods: string): string {
  if (!/ points$/.test(periods)) return periods.replace(' to ', '–');
  const named = periods.replace(
    /(\d{4})-(\d\d)(?:-\d\d)?/g,
    (_, year, month) => `${months[Number(month) - 1]} ${year}`,
  );
  return named.replace(' to ', '–').replace(' points', ' pts');
}

/** A value as a row prints it: shares to two decimals, anything else to three digits. */
export function rowValue({ value, status }: Pick<RowPoint, 'value' | 'status'>, unit: Unit): string {
  if (unit.id === 'percent') return formatShare(value, status, Math.abs(value) >= 9.95 ? 1 : 2);
  // On one axis stand sums a thousand times apart: each is named in its own step.
  if (unit.symbol === '$bn' && Math.abs(value) < 0.95)
    return `${isVague(status) ? '~' : ''}${formatWithUnit(value * 1000, { ...unit, symbol: '$m' }, decimalsOf(value * 1000))}`;
  // Halving times rest on two ends: more than two digits would claim what nobody knows.
  if (unit.measures === 'time') return `${isVague(status) ? '~' : ''}${timeWords(value * unit.factor)}`;
  return `${isVague(status) ? '~' : ''}${formatWithUnit(value, unit, decimalsOf(value))}`;
}

function timeWords(years: number): string {
  const [value, unit] = years < 0.95 ? [years * 12, 'months'] : [years, 'years'];
  return `${formatNumber(value, value >= 9.95 ? 0 : 1)} ${unit}`;
}

/** The lowest and highest value of rows, quotations that are contradicted left out, and both in words. */
export function rangeWords(rows: readonly FigureRow[], unit: Unit, narrow: boolean): readonly [number, number, string] {
  const values = rows.filter(({ quoted }) => !quoted).flatMap(({ points }) => points.map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const decimals = unit.id === 'percent' ? (narrow ? 1 : 2) : undefined;
  const least = formatNumber(low, decimals ?? decimalsOf(low));
  const most = formatWithUnit(high, unit, decimals ?? decimalsOf(high));
  return [low, high, narrow ? `${least}–${most}` : `${least} to ${most}`];
}
