import type { Quantity } from '../data/schemas/quantity.ts';
import type { LineOf } from '../model/lines.ts';
import { formatPeriod } from './format.ts';

const formulas: Readonly<Record<NonNullable<Quantity['statistic']>, readonly [string, string]>> = {
  peak: ['Highest value', 'the largest of the points between'],
  trough: ['Lowest value', 'the smallest of the points between'],
  fall: ['Fall', '1 − last ÷ first, in percent'],
  rise: ['Rise', 'last ÷ first − 1, in percent'],
  'annual-rate': ['Change a year', '(last ÷ first) to the power of 1 ÷ years, − 1, in percent'],
  'annual-fall': ['Yearly factor of the fall', '(first ÷ last) to the power of 1 ÷ years'],
  'halving-time': ['Halving time', 'years × ln 2 ÷ ln (first ÷ last)'],
  span: ['Time', 'from the middle of the first period to the middle of the last'],
  drawdown: ['Deepest fall', 'lowest ÷ the highest before it − 1, in percent'],
};

/**
 * What a quantity does to its line, in words: `Fall from 1870 to 1900 of “Freight”: 1 − last ÷ first, in percent`. Undefined for a
 * value that is read off as it stands. `nameOf` says what a line is called.
 */
export function quantityWords(
  { of, statistic, from, to, over }: Quantity,
  lineOf: LineOf,
  nameOf: (line: string) => string,
): string | undefined {
  if (statistic === undefined && over === undefined) return undefined;
  const at = (ref: string) => {
    const [line = '', period = ''] = ref.split('@');
    return `“${nameOf(line)}” of ${formatPeriod(period)}`;
  };
  const base = over === undefined ? '' : ` ÷ ${at(over)}`;
  if (statistic === undefined) return `${at(of)}${base}`;
  const { points } = lineOf(of);
  const ends = [from ?? points[0]?.period.text, to ?? points.at(-1)?.period.text].map((end) => formatPeriod(end ?? ''));
  const [what, how] = formulas[statistic];
  return `${what} from ${ends.join(' to ')} of “${nameOf(of)}”: ${how}${base}`;
}
