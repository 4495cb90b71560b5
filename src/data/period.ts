/** How finely a period is dated; `span` is an interval whose value is a mean or a total. */
export type Precision = 'year' | 'quarter' | 'month' | 'day' | 'span';

/** A period as written and as an interval in UTC: `start` inclusive, `end` exclusive, both in milliseconds since 1970. */
export interface Period {
  readonly text: string;
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
}

const pattern = /^([1-9]\d{3})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `1873`, `1873-Q3`, `1873-09`, `1873-09-18` or a span of two such (`1996/2001`).
 * Returns undefined for anything else, impossible dates and spans that run backwards included.
 */
export function parsePeriod(text: string): Period | undefined {
  const [first, last, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return undefined;
  const from = parseSimple(first);
  if (from === undefined || last === undefined) return from;
  const to = parseSimple(last);
  if (to === undefined || to.precision !== from.precision || to.start <= from.start) return undefined;
  return { text, precision: 'span', start: from.start, end: to.end };
}

function parseSimple(text: string): Period | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const [, , quarter, month, day] = match;
  if (quarter !== undefined) return between(text, 'quarter', year, 3 * Number(quarter) - 3, 1, 3);
  if (month === undefined) return between(text, 'year', year, 0, 1, 12);
  const monthIndex = Number(month) - 1;
  if (monthIndex < 0 || monthIndex > 11) return undefined;
  if (day === undefined) return between(text, 'month', year, monthIndex, 1, 1);
  const start = Date.UTC(year, monthIndex, Number(day));
  if (new Date(start).getUTCDate() !== Number(day) || Number(day) === 0) return undefined;
  return { text, precision: 'day', start, end: start + 86_400_000 };
}

function between(text: string, precision: Precision, year: number, month: number, day: number, months: number): Period {
  return { text, precision, start: Date.UTC(year, month, day), end: Date.UTC(year, month + months, day) };
}
