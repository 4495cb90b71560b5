import { annualRate, change, halvingTime } from '../model/statistics.ts';
import { yearsBetween } from '../model/time.ts';
import type { FigureLine } from './figure.ts';

/** A line between two dates: the periods that were used, and what happened between them, or why nothing can be said. */
export interface Compared {
  readonly name: string;
  readonly slot: string;
  readonly from?: string;
  readonly to?: string;
  /** As a share of the first value. */
  readonly change?: number;
  readonly annualRate?: number;
  /** Years in which the line halves; of a rising line, in which it doubles. */
  readonly time?: { readonly years: number; readonly kind: 'halving' | 'doubling' };
  readonly refused?: string;
}

/**
 * Compares each line between the first point at or after one date and the last at or before another, in the units of the time axis.
 * A whole calendar year counts to its end. Less than twelve months apart is refused, since a rate over months invents a year never seen.
 */
export function compareDates(
  lines: readonly FigureLine[],
  [from, to]: readonly [number, number],
  isCalendar = false,
): Compared[] {
  const end = isCalendar && Number.isInteger(to) ? to + 1 : to;
  return lines.map((line): Compared => {
    const named = { name: line.name, slot: line.subject.wave?.slot ?? '' };
    const inside = line.points.filter(({ x }) => x >= from && (x <= to || x < end));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined || first === last)
      return { ...named, refused: 'fewer than two values between these dates' };
    const used = { ...named, from: first.period.text, to: last.period.text };
    if (first.value <= 0 || last.value <= 0) return { ...used, refused: 'a value is not above zero' };
    if (yearsBetween(first.period, last.period) < 0.9975)
      return { ...used, refused: 'its values here are less than 12 months apart' };
    const ends = [{ name: line.name, points: inside }, first.period.text, last.period.text] as const;
    const falls = last.value < first.value;
    const years = yearsBetween(first.period, last.period);
    const time = falls
      ? { years: halvingTime(...ends), kind: 'halving' as const }
      : { years: (years * Math.LN2) / Math.log(last.value / first.value), kind: 'doubling' as const };
    return {
      ...used,
      change: change(...ends),
      annualRate: annualRate(...ends),
      ...(last.value === first.value ? {} : { time }),
    };
  });
}
