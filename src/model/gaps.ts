import type { Period } from '../data/period.ts';
import type { Frequency } from '../data/schemas/dataset.ts';

const months: Partial<Record<Frequency, number>> = { annual: 12, quarterly: 3, monthly: 1 };

/** A run of missing periods by its first and last day, in months since year 0: `end` is the first month that is there again. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The periods that a regular series skips between its first and its last, as words: `1872`, `1874 to 1876`, `1914-08 to 1914-11`.
 * Undefined for a series without a regular step, of which no period can be missed.
 */
export function gapsOf(periods: readonly Period[], frequency: Frequency): readonly string[] | undefined {
  const step = months[frequency];
  if (step === undefined) return undefined;
  const monthOf = (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const runs = periods.slice(1).flatMap((period, index): Run[] => {
    const start = monthOf(periods[index]?.end ?? 0);
    const end = monthOf(period.start);
    return end - start >= step ? [{ start, end }] : [];
  });
  return runs.map(({ start, end }) => {
    const [first, last] = [named(start, step), named(end - step, step)];
    return first === last ? first : `${first} to ${last}`;
  });
}

function named(month: number, step: number): string {
  const year = Math.floor(month / 12);
  if (step === 12) return String(year);
  return step === 3
    ? `${year}-Q${Math.floor((month % 12) / 3) + 1}`
    : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
