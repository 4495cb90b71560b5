import { expect } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { Expression } from '../../src/data/schemas/expression.ts';
import { evaluate, type Lookup } from '../../src/model/evaluate.ts';
import { linesOf } from '../../src/model/lines.ts';
import { type Point, pointAt, type Series } from '../../src/model/series.ts';
import { annualRate, change, halvingTime } from '../../src/model/statistics.ts';
import { contains, yearsBetween } from '../../src/model/time.ts';

/** What is in `data/` and `content/`, and its lines: known answers are asked of it. */
export const catalogue = readCatalogue(process.cwd());
export const lineOf = linesOf(catalogue);

const namesIn = (dataset: string) => Object.keys(catalogue.datasets.get(dataset)?.series ?? {});
const lookup: Lookup = { series: lineOf, namesIn, units: catalogue.units };

export const compute = (expression: Expression): Series => evaluate(expression, lookup);

/** The names of the series of a dataset that begin so and hold the period: `membersIn('dotcom-fiber/firm-profits', 'carrier.', '2000')`. */
export function membersIn(dataset: string, prefix: string, period: string): string[] {
  const names = namesIn(dataset).filter((name) => name.startsWith(prefix));
  return names.map((name) => `${dataset}#${name}`).filter((name) => pointAt(lineOf(name), period) !== undefined);
}

export function pointOf(line: Series, period: string): Point {
  const point = pointAt(line, period);
  if (point === undefined) throw new Error(`${line.name} has no ${period}`);
  return point;
}

/** One line in percent of another of the same periods, or of the period that contains each of its own. */
export const percentOf = (part: Expression, whole: Expression, match: 'same' | 'containing' = 'same'): Expression => ({
  ratio: [part, whole],
  unit: 'percent',
  match,
});

export const valueAt = (expression: Expression, period: string): number => pointOf(compute(expression), period).value;

/** The part of a line from one of its periods to another, both included. */
export function between(line: Series, from: string, to: string): Series {
  const [first, last] = [pointOf(line, from).period, pointOf(line, to).period];
  return { ...line, points: line.points.filter(({ period }) => period.start >= first.start && period.end <= last.end) };
}

/**
 * A number written as its printed answer is: to the last decimal of `5.42`, in whole numbers for `62 %`, with every word around it.
 * After `~` the closing zeros are no figures: `~210,000-fold` is right for 209,807. Zero has no sign.
 */
export function rounded(value: number, answer: string): string {
  const match = /^(?<before>~?\D*?)(?<sign>[-+]?)(?<digits>\d[\d,]*(?:\.\d+)?)(?<after>.*)$/su.exec(answer)?.groups;
  if (match === undefined) throw new Error(`${answer} holds no number`);
  const { before = '', sign = '', digits = '', after = '' } = match;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = before === '~' ? (/0*$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0) : 0;
  // Twelve figures hide what binary fractions add, so that 1.005 rounds as it is read.
  const steps = Number((value / 10 ** (zeros - decimals)).toPrecision(12));
  const kept = Math.sign(steps) * Math.round(Math.abs(steps)) * 10 ** (zeros - decimals);
  const written = kept.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign === '+' ? 'exceptZero' : 'negative',
    useGrouping: digits.includes(','),
  });
  return `${before}${written}${after}`;
}

/** Asks whether a number is the printed answer at the precision of the answer. */
export function expectPrinted(value: number, answer: string): void {
  expect(rounded(value, answer)).toBe(answer);
}

/**
 * What became of a price from one period to another, each part in the words of the answer: `62 %, -3.1 %, 22 years` is a fall, a
 * compound rate and a halving time, `286-fold, 21-fold a year, 2.7 months` the same in multiples. What is not asked for is not
 * computed: a span under a year has no rate.
 */
export function fall(line: Series, from: string, to: string, answer: string): string {
  const factor = 1 + change(line, from, to);
  const written = (part: string): string => {
    if (/(years|months)$/.test(part))
      return rounded(halvingTime(line, from, to) * (/months$/.test(part) ? 12 : 1), part);
    if (/-fold a year$/.test(part)) return rounded(1 / (1 + annualRate(line, from, to)), part);
    if (part.startsWith('-')) return rounded(100 * annualRate(line, from, to), part);
    return rounded(/-fold$/.test(part) ? 1 / factor : 100 * (1 - factor), part);
  };
  return answer.split(', ').map(written).join(', ');
}

/** Months between the middles of two periods of a line. */
export const monthsBetween = (line: Series, from: string, to: string): number =>
  12 * yearsBetween(pointOf(line, from).period, pointOf(line, to).period);

/** A line in the money of its first point, by the period of an index that holds each date; `deflate` asks for equal periods. */
export function inMoneyOfFirst(line: Series, index: Series): Series {
  const level = ({ period }: Point): number => {
    const found = index.points.find((point) => contains(point.period, period));
    if (found === undefined) throw new Error(`${index.name} has nothing for ${period.text}`);
    return found.value;
  };
  const [first] = line.points;
  if (first === undefined) throw new Error(`${line.name} is empty`);
  const points = line.points.map((point) => ({ ...point, value: (point.value * level(first)) / level(point) }));
  return { ...line, prices: first.period.text, points };
}
