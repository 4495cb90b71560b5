import { type Point, pointAt, type Series } from './series.ts';
import { yearsBetween } from './time.ts';

/** What a statistic needs of a line. */
type Line = Pick<Series, 'name' | 'points'>;

/** The highest point of a line; the earliest of several equal ones. Throws on an empty line. */
export function peak(line: Line): Point {
  return extreme(line, (a, b) => a > b);
}

/** The lowest point of a line; the earliest of several equal ones. Throws on an empty line. */
export function trough(line: Line): Point {
  return extreme(line, (a, b) => a < b);
}

/** The largest fall from an earlier high to a later low, as a share of the high: 0 for a line that never falls, at least -1. Values must be positive. */
export function drawdown(line: Line): number {
  let high = 0;
  let worst = 0;
  for (const { value } of line.points) {
    if (value <= 0) throw new Error(`invalid drawdown: ${line.name} holds ${value}`);
    high = Math.max(high, value);
    worst = Math.min(worst, value / high - 1);
  }
  return worst;
}

/** Change between two periods as a share of the first value: -0.62 for a fall of 62 percent. Both values must be positive, as for every rate here. */
export function change(line: Line, from: string, to: string): number {
  const [first, last] = ends(line, from, to);
  return last.value / first.value - 1;
}

/** Compound annual rate of change between two periods, (last / first)^(1 / years) - 1. Refuses spans under 12 months, which would invent years never seen. */
export function annualRate(line: Line, from: string, to: string): number {
  const [first, last] = ends(line, from, to);
  const years = yearsBetween(first.period, last.period);
  // From April of a leap year to the next April is 0.998 of a year, and yet twelve months.
  if (years < 0.9975)
    throw new Error(`invalid span: ${from} to ${to} is under 12 months, too short for an annual rate`);
  return (last.value / first.value) ** (1 / years) - 1;
}

/** Years in which a falling line halves, years x ln 2 / ln(first / last). Refuses a line that does not fall: a rise has a doubling time. */
export function halvingTime(line: Line, from: string, to: string): number {
  const [first, last] = ends(line, from, to);
  if (last.value >= first.value)
    throw new Error(`invalid halving time: ${line.name} does not fall from ${from} to ${to}`);
  return (yearsBetween(first.period, last.period) * Math.LN2) / Math.log(first.value / last.value);
}

/** Years from one period of a line to another, middle to middle. */
export function span(line: Line, from: string, to: string): number {
  const [first, last] = ends(line, from, to);
  return yearsBetween(first.period, last.period);
}

function extreme(line: Line, beats: (a: number, b: number) => boolean): Point {
  const [first, ...rest] = line.points;
  if (first === undefined) throw new Error(`missing points: ${line.name} is empty`);
  return rest.reduce((best, point) => (beats(point.value, best.value) ? point : best), first);
}

function ends(line: Line, from: string, to: string): [Point, Point] {
  const [first, last] = [pointAt(line, from), pointAt(line, to)];
  if (first === undefined) throw new Error(`missing period: ${line.name} has no ${from}`);
  if (last === undefined) throw new Error(`missing period: ${line.name} has no ${to}`);
  if (yearsBetween(first.period, last.period) <= 0)
    throw new Error(`invalid span: ${from} to ${to} does not run forward`);
  for (const { value, period } of [first, last])
    if (value <= 0) throw new Error(`invalid base: ${line.name} is ${value} in ${period.text}`);
  return [first, last];
}
