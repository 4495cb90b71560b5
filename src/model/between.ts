import type { Series } from './series.ts';

/** The part of a line from one of its periods to another, both included. Throws for a period that the line lacks. */
export function between(line: Series, from: string, to: string): Series {
  const indexOf = (period: string) => line.points.findIndex((point) => point.period.text === period);
  const [first, last] = [indexOf(from), indexOf(to)];
  if (first < 0 || last < 0) throw new Error(`missing period: ${line.name} has no ${first < 0 ? from : to}`);
  return { ...line, points: line.points.slice(first, last + 1) };
}
