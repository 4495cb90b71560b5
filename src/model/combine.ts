import type { Period } from '../data/period.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Point, Series } from './series.ts';
import { weakest } from './status.ts';
import { contains } from './time.ts';

/** Adds lines of one quantity, kind, frequency and price basis, period by period; a period that any of them lacks is a gap. */
export function sum(lines: readonly Series[]): Series {
  const [first, ...rest] = lines;
  if (first === undefined) throw new Error('missing lines: a sum needs at least one');
  for (const line of rest) checkAlike(first, line);
  const add = (total: Series, line: Series) =>
    pairwise(total, line, total, (a, b) => a + b * conversion(line.unit, total.unit));
  return { ...rest.reduce(add, first), name: lines.map(({ name }) => name).join(' + ') };
}

/** Subtracts the second line from the first, under the conditions of `sum`. */
export function difference(from: Series, less: Series): Series {
  checkAlike(from, less);
  return pairwise(
    from,
    less,
    { ...from, name: `${from.name} - ${less.name}` },
    (a, b) => a - b * conversion(less.unit, from.unit),
  );
}

/** Multiplies two lines of one frequency, as a price by a quantity; `unit` says what the product is counted in (base units multiply). */
export function product(a: Series, b: Series, unit: Unit): Series {
  checkFrequency(a, b);
  if (a.prices !== 'current' && b.prices !== 'current')
    throw new Error(
      `invalid prices: ${a.name} is in ${a.prices} prices, ${b.name} in ${b.prices}; a price meets a quantity`,
    );
  const factor = (a.unit.factor * b.unit.factor) / unit.factor;
  return pairwise(
    a,
    b,
    {
      ...a,
      name: `${a.name} x ${b.name}`,
      unit,
      kind: b.kind === 'level' || b.unit.measures === 'share' ? a.kind : b.kind,
    },
    (x, y) => x * y * factor,
  );
}

/**
 * Divides one line by another and expresses the result in `unit` (percent, ratio). Both must measure the same quantity when the
 * unit is a share, be of one frequency and of one kind: an amount in a quarter over a flow at annual rate is refused.
 * `containing` divides by the denominator's period that holds the numerator's, for rates and levels only.
 */
export function ratio(
  numerator: Series,
  denominator: Series,
  unit: Unit,
  match: 'same' | 'containing' = 'same',
): Series {
  if (unit.measures === 'share' && numerator.unit.measures !== denominator.unit.measures) {
    throw new Error(
      `invalid ratio: ${numerator.name} is in ${numerator.unit.name}, ${denominator.name} in ${denominator.unit.name}`,
    );
  }
  if (numerator.prices !== denominator.prices)
    throw new Error(
      `invalid ratio: ${numerator.name} is in ${numerator.prices} prices, ${denominator.name} in ${denominator.prices}`,
    );
  checkKind(numerator, denominator);
  if (match === 'same') checkFrequency(numerator, denominator);
  else if (numerator.kind === 'flow')
    throw new Error(
      `invalid match: ${numerator.name} is an amount in its period and cannot be set against a longer one`,
    );
  const factor = numerator.unit.factor / denominator.unit.factor / unit.factor;
  return pairwise(
    numerator,
    denominator,
    { ...numerator, name: `${numerator.name} / ${denominator.name}`, unit, kind: 'level' },
    (a, b) => (a / b) * factor,
    match,
  );
}

/** A quarter's or month's amount as a flow at annual rate (times 4 or 12); nothing is adjusted for the season. */
export function annualize(line: Series): Series {
  const times = { quarterly: 4, monthly: 12 }[line.frequency as 'quarterly' | 'monthly'] as number | undefined;
  if (line.kind !== 'flow' || times === undefined)
    throw new Error(
      `invalid annual rate: ${line.name} is a ${line.frequency} ${line.kind}, not an amount in a quarter or month`,
    );
  return {
    ...line,
    name: `${line.name} at annual rate`,
    kind: 'annual-rate',
    points: line.points.map((point) => scale(point, times)),
  };
}

/** A line in another unit of the same quantity; `across: prices` lets dollars of one year stand as dollars, the basis of the line kept. */
export function convert(line: Series, unit: Unit, across?: 'prices'): Series {
  const money = [line.unit, unit].every(({ measures }) => measures.startsWith('us-dollars'));
  const factor = across === 'prices' && money ? line.unit.factor / unit.factor : conversion(line.unit, unit);
  return { ...line, unit, points: line.points.map((point) => scale(point, factor)) };
}

/** What one unit must be multiplied by to read in another; refuses units of different quantities. */
export function conversion(from: Unit, to: Unit): number {
  if (from.measures !== to.measures) throw new Error(`invalid unit: ${from.name} does not convert into ${to.name}`);
  return from.factor / to.factor;
}

export function scale(point: Point, factor: number): Point {
  return {
    ...point,
    value: point.value * factor,
    ...(point.low === undefined ? {} : { low: point.low * factor }),
    ...(point.high === undefined ? {} : { high: point.high * factor }),
  };
}

function checkAlike(a: Series, b: Series): void {
  conversion(b.unit, a.unit);
  checkFrequency(a, b);
  checkKind(a, b);
  if (a.prices !== b.prices)
    throw new Error(`invalid prices: ${a.name} is in ${a.prices} prices, ${b.name} in ${b.prices}`);
}

function checkFrequency(a: Series, b: Series): void {
  if (a.frequency !== b.frequency)
    throw new Error(
      `invalid frequency: ${a.name} is ${a.frequency}, ${b.name} is ${b.frequency}; resample one by a declared rule`,
    );
}

function checkKind(a: Series, b: Series): void {
  const annual = a.frequency === 'annual' && b.frequency === 'annual';
  const rates = new Set([a.kind, b.kind]);
  if (!annual && rates.has('flow') && rates.has('annual-rate'))
    throw new Error(
      `invalid kinds: ${a.name} is a ${a.kind}, ${b.name} a ${b.kind}; make it an annual rate or resample both`,
    );
  if (rates.has('flow') && rates.has('mean'))
    throw new Error(`invalid kinds: ${a.name} is a ${a.kind}, ${b.name} a ${b.kind}; a total is not a mean`);
}

function pairwise(
  a: Series,
  b: Series,
  result: Series,
  operate: (x: number, y: number) => number,
  match: 'same' | 'containing' = 'same',
): Series {
  const same = new Map(b.points.map((point) => [point.period.text, point]));
  const partner = (period: Period) =>
    match === 'same' ? same.get(period.text) : b.points.find((point) => contains(point.period, period));
  const points = a.points.flatMap((x): Point[] => {
    const y = partner(x.period);
    if (y === undefined) return [];
    const value = operate(x.value, y.value);
    if (!Number.isFinite(value)) throw new Error(`invalid ratio: ${b.name} is ${y.value} in ${y.period.text}`);
    return [
      {
        period: x.period,
        value,
        status: weakest([x.status, y.status]),
        from: [...new Set([...x.from, ...y.from])],
      },
    ];
  });
  if (points.length === 0) throw new Error(`missing periods: ${a.name} and ${b.name} have none in common`);
  return { ...result, points };
}
