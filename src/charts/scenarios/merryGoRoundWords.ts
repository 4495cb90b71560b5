import type { CeilingName } from '../../scenarios/merryGoRound.ts';
import { number, years } from './words.ts';

/** What binds, as the subject of a sentence. */
export const ceilingNouns: Readonly<Record<CeilingName, string>> = { gdp: 'GDP', power: 'Power', chips: 'Chips' };

/** Whole steps of a size that fit into a count; what binary fractions lose is given back, so that three thirds are one. */
export function wholeIn(value: number, step = 1): number {
  return Math.floor((value / step) * (1 + 1e-12));
}

/** Rounds cut to two decimals, not rounded, so that 1.998 does not read as two whole rounds. */
export function roundCount(value: number): string {
  return number(Number.isFinite(value) ? wholeIn(value, 0.01) / 100 : value);
}

/** The same with the noun: `1 round`, `3.33 rounds`; `no ceiling is met` where there is no end. */
export function rounds(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'no ceiling is met';
  const words = roundCount(value);
  return `${words} ${words === '1' ? 'round' : 'rounds'}`;
}

/** `1 gigawatt`, `0.25 gigawatts`. */
export function gigawattWords(value: number): string {
  const words = number(value);
  return `${words} ${words === '1' ? 'gigawatt' : 'gigawatts'}`;
}

/** A whole count in words where it is small: `no`, `one`, `two`. */
export function count(value: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][value] ?? number(value);
}

/** How often a round comes: `every year`, `every 2.2 years`. */
export function every(yearsPerRound: number): string {
  return yearsPerRound === 1 ? 'every year' : `every ${years(yearsPerRound)}`;
}
