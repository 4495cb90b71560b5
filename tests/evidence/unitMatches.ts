import type { Unit } from '../../src/data/schemas/unit.ts';

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const moneys: Readonly<Record<string, string>> = { USD: 'us-dollars', GBP: 'pounds', EUR: 'euros' };

/**
 * Whether a unit is the one that the evidence states in words: the same money in the same thousands, percent for percent, and for
 * constant prices the same year. Other units are words for which no rule is written.
 */
export function unitMatches(words: string, unit: Unit | undefined, prices: string, factor: number): boolean {
  if (unit === undefined) return false;
  const whole = words.replace(/ per year\b/, '');
  const plainMoney = / per /.test(whole)
    ? null
    : /^(?:(thousand|million|billion|trillion) )?(USD|GBP|EUR)\b/.exec(whole);
  const scale = scales[plainMoney?.[1] ?? ''] ?? 1;
  const money = moneys[plainMoney?.[2] ?? ''];
  if (money !== undefined && (!unit.measures.startsWith(money) || Math.abs((unit.factor * factor) / scale - 1) > 1e-9))
    return false;
  if (/^percent\b/.test(words) && !unit.symbol.startsWith('%')) return false;
  const year = !/USD|GBP|EUR|cents/.test(words)
    ? undefined
    : /(?:constant |chained |\()((?:18|19|20)\d\d)(?: prices)?\)?/.exec(words)?.[1];
  return year === undefined || `${unit.id} ${unit.name} ${prices}`.includes(year);
}
