import type { Period } from '../data/period.ts';

/** The middle of a period as a decimal year: 1871 is 1871.5, a day stands for itself. */
export function decimalYear(period: Period): number {
  return asYear(period.precision === 'day' ? period.start : (period.start + period.end) / 2);
}

/** Years between the middles of two periods; negative when the second comes first. */
export function yearsBetween(first: Period, last: Period): number {
  return decimalYear(last) - decimalYear(first);
}

/** The calendar year in which a period begins. */
export function yearOf(period: Period): number {
  return new Date(period.start).getUTCFullYear();
}

/** Whether one period lies within another, their bounds included. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The whole calendar year as a period. */
export function wholeYear(year: number): Period {
  return { text: String(year), precision: 'year', start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
}

/** The span from the start of one period to the end of another. */
export function spanOf(first: Period, last: Period): Period {
  return { text: `${first.text}/${last.text}`, precision: 'span', start: first.start, end: last.end };
}

/** A moment, in milliseconds since 1970, as a decimal year. */
export function asYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (time - start) / (Date.UTC(year + 1, 0) - start);
}
