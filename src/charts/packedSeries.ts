import { parsePeriod } from '../data/period.ts';
import type { Status } from '../data/status.ts';
import type { Point, Series } from '../model/series.ts';

/** A line as a page loads it: each point is its period, value, place of its status, place of its works, and its range where there is one. */
export interface PackedSeries extends Omit<Series, 'points'> {
  readonly points: readonly PackedPoint[];
}
type PackedPoint =
  | readonly [period: string, value: number, status: number, works: number]
  | readonly [period: string, value: number, status: number, works: number, low: number | null, high: number | null];

const statuses: readonly Status[] = ['reported', 'derived', 'estimate', 'projection'];
const isWorks = /^works@(\d+)$/;

/** Packs a line. `worksOf` gives the place of the works behind the observations of a point. */
export function packSeries(series: Series, worksOf: (from: readonly string[]) => number): PackedSeries {
  const points = series.points.map(({ period, value, low, high, status, from }): PackedPoint => {
    const short = [period.text, value, statuses.indexOf(status), worksOf(from)] as const;
    return low === undefined && high === undefined ? short : [...short, low ?? null, high ?? null];
  });
  return { ...series, points };
}

/** The line again; what a point was computed from is now the name of its works, which `worksIn` reads. Throws for a period that is none. */
export function unpackSeries({ points, ...series }: PackedSeries): Series {
  return {
    ...series,
    points: points.map(([text, value, status, works, low, high]): Point => {
      const period = parsePeriod(text);
      if (period === undefined) throw new Error(`invalid period: ${series.name} has "${text}"`);
      return {
        period,
        value,
        ...(typeof low === 'number' ? { low } : {}),
        ...(typeof high === 'number' ? { high } : {}),
        status: statuses[status] ?? 'projection',
        from: [`works@${works}`],
      };
    }),
  };
}

/** The places of the works among the names that a point was computed from. */
export function worksIn(from: readonly string[]): readonly number[] {
  return from.flatMap((name) => isWorks.exec(name)?.[1] ?? []).map(Number);
}
