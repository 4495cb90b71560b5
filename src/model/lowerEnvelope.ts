import type { Period } from '../data/period.ts';
import type { Point, Series } from './series.ts';
import { weakest } from './status.ts';

/** Something for sale whose quality was measured. */
export interface Candidate {
  /** Its price, in force from the start of each period until the next. */
  readonly price: Series;
  /** What it scored; the period is when the scored version came out. */
  readonly score: Point;
}

/**
 * The lowest price so far at which a quality of at least `atLeast` could be had: a step down at each date on which some
 * candidate undercuts all before it. A candidate counts from the later of its price's date and the release of the version that
 * was scored, at the price then in force; later prices count from their own dates. Without the release date an alias would carry
 * a new score back to an old price. Candidates must be priced in one unit. Throws where none is good enough.
 */
export function lowerEnvelope(candidates: readonly Candidate[], atLeast: number): Series {
  const good = candidates.filter(({ score }) => score.value >= atLeast);
  const [first] = good;
  if (first === undefined) throw new Error(`missing candidates: none scores ${atLeast} or more`);
  const stray = good.find(({ price }) => price.unit.id !== first.price.unit.id);
  if (stray !== undefined)
    throw new Error(`invalid unit: ${stray.price.name} is in ${stray.price.unit.name}, not ${first.price.unit.name}`);
  const offers = good
    .flatMap(offersOf)
    .sort((a, b) => a.period.start - b.period.start || a.value - b.value || a.period.end - b.period.end);
  const points: Point[] = [];
  for (const offer of offers) if (offer.value < (points.at(-1)?.value ?? Infinity)) points.push(offer);
  const { unit, prices } = first.price;
  return { name: `lowest price at ${atLeast}`, unit, kind: 'level', frequency: 'irregular', prices, points };
}

function offersOf({ price, score }: Candidate): Point[] {
  const release = score.period;
  const before = price.points.filter(({ period }) => period.start <= release.start).at(-1);
  const after = price.points.filter(({ period }) => period.start > release.start);
  return [
    ...(before === undefined
      ? []
      : [{ ...before, period: before.period.start === release.start ? before.period : release }]),
    ...after,
  ].map((point) => ({
    ...point,
    period: firstDay(point),
    status: weakest([point.status, score.status]),
    from: [...point.from, ...score.from],
  }));
}

/** A price of a month without a day counts from its first. */
function firstDay({ period }: Point): Period {
  if (period.precision === 'day') return period;
  const text = new Date(period.start).toISOString().slice(0, 10);
  return { text, precision: 'day', start: period.start, end: period.start + 86_400_000 };
}
