import { createHash } from 'node:crypto';
import type { Forecast, ForecastMethod } from './schemas/forecast.ts';

/** What a method was when it was announced, in twelve hexadecimal digits: another text, tolerance or day gives other ones. */
export function methodDigest({ digest, ...method }: ForecastMethod): string {
  return digestOf(method);
}

/** The same of what a forecast stakes: when it was said and entered, what must be true by when, and how it is judged. Words may be mended. */
export function stakeDigest({ made, entered, resolves, target, probability, method }: Forecast): string {
  return digestOf({ made, entered, resolves, target, probability, method });
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}

/** JSON with the keys of every object in order, so that the order in a file does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
