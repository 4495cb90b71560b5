import type { Unit } from '../data/schemas/unit.ts';
import { decimalsOf, formatNumber, formatWithUnit } from './format.ts';
import { linearTicks, logTicks } from './ticks.ts';

/** What a chart asks of the axis of its values. */
interface Wanted {
  readonly scale: 'linear' | 'log';
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly ticks?: readonly number[] | undefined;
}

/** The axis of the values: its ends and its ticks in words, the last of which bears the unit. */
export interface ValueAxis {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
}

/** An axis that holds all values: with zero on a linear one unless told otherwise, with some `air` above the highest as a share of the height. */
export function valueAxis(wanted: Wanted, values: readonly number[], unit: Unit, most: number, air = 0): ValueAxis {
  const [least, highest] = [Math.min(...values), Math.max(...values)];
  if (wanted.scale === 'log') {
    if (least <= 0) throw new Error(`invalid log axis: a value is ${least}`);
    const domain = [wanted.from ?? least / 1.15, wanted.to ?? highest * 1.15] as const;
    return { type: 'log', domain, ticks: worded(wanted.ticks ?? logTicks(...domain, most), unit) };
  }
  const [low, high] = [Math.min(0, least), Math.max(0, highest)];
  const ticks = wanted.ticks ?? linearTicks(wanted.from ?? low, wanted.to ?? high + air * (high - low), most);
  const [first = 0, ...rest] = ticks;
  // An axis that is cut begins where it is told to, on a round number or not.
  const begin = wanted.from !== undefined && wanted.from > 0 ? Math.max(first, wanted.from) : first;
  return { type: 'linear', domain: [begin, rest.at(-1) ?? 1], ticks: worded([begin, ...rest], unit) };
}

function worded(ticks: readonly number[], unit: Unit): ValueAxis['ticks'] {
  const least = Math.min(...ticks);
  if (unit.measures.startsWith('index') && least > 0 && least < 0.1)
    return ticks.map((value) => ({ value, words: value >= 100 ? compact(value / 100) : `1/${compact(100 / value)}` }));
  return ticks.map((value, index) => {
    const decimals = decimalsOf(value);
    const last = index === ticks.length - 1;
    return { value, words: last ? shortUnit(formatWithUnit(value, unit, decimals)) : formatNumber(value, decimals) };
  });
}

/** `1/10k` is a ten-thousandth of the first value: where an index falls so far, decimals are all zeros. */
function compact(value: number): string {
  const [size, letters] = (
    [
      [1e12, 'tn'],
      [1e9, 'bn'],
      [1e6, 'm'],
      [1e3, 'k'],
    ] as const
  ).find(([least]) => value >= least) ?? [1, ''];
  return `${formatNumber(value / size, 0)}${letters}`;
}

/** The unit stands in the subtitle too: on a tick it is its symbol or nothing. */
function shortUnit(words: string): string {
  return words.length > 9 ? (words.split(' ')[0] ?? words) : words;
}
