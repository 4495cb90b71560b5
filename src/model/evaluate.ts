import type { Period } from '../data/period.ts';
import { parsePeriod } from '../data/period.ts';
import type { Expression, LowerEnvelope } from '../data/schemas/expression.ts';
import type { Unit } from '../data/schemas/unit.ts';
import { between } from './between.ts';
import { annualize, convert, difference, product, ratio, sum } from './combine.ts';
import { deflate } from './deflate.ts';
import { held } from './held.ts';
import { type Candidate, lowerEnvelope } from './lowerEnvelope.ts';
import { rebase } from './rebase.ts';
import { resample } from './resample.ts';
import type { Series } from './series.ts';
import { weightedMean } from './weightedMean.ts';

/** What an expression needs to know: the series by name and the units by id. */
export interface Lookup {
  readonly series: (name: string) => Series;
  /** The names of the series of a dataset. */
  readonly namesIn: (dataset: string) => readonly string[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** Computes the line that an expression describes. Throws what the transforms refuse. */
export function evaluate(expression: Expression, lookup: Lookup): Series {
  const line = (inner: Expression) => evaluate(inner, lookup);
  if (typeof expression === 'string') return lookup.series(expression);
  if ('sum' in expression) return sum(expression.sum.map(line));
  if ('difference' in expression) return difference(line(expression.difference[0]), line(expression.difference[1]));
  if ('product' in expression)
    return product(line(expression.product[0]), line(expression.product[1]), unitOf(expression.unit, lookup));
  if ('ratio' in expression)
    return ratio(
      line(expression.ratio[0]),
      line(expression.ratio[1]),
      unitOf(expression.unit, lookup),
      expression.match,
    );
  if ('annualRate' in expression) return annualize(line(expression.annualRate));
  if ('deflate' in expression)
    return deflate(line(expression.deflate), lookup.series(expression.by), expression.prices);
  if ('rebase' in expression) return rebase(line(expression.rebase), expression.at);
  if ('convert' in expression)
    return convert(line(expression.convert), unitOf(expression.unit, lookup), expression.across);
  if ('held' in expression) return held(line(expression.held), expression.at, line(expression.over));
  if ('window' in expression) return between(line(expression.window), expression.from, expression.to);
  if ('weightedMean' in expression) return weightedMean(expression.weightedMean.map(line), expression.weights);
  if ('lowerEnvelope' in expression)
    return lowerEnvelope(candidates(expression.lowerEnvelope, lookup), expression.lowerEnvelope.atLeast);
  const to =
    expression.to === 'annual' || expression.to === 'trailing-year' ? expression.to : expression.to.map(periodOf);
  return resample(line(expression.resample), to, expression.rule);
}

/** Every model that has both a score and each part of a price. */
function candidates({ prices, weights, scores }: LowerEnvelope, { series, namesIn }: Lookup): Candidate[] {
  const parts = Object.keys(weights);
  return namesIn(scores).flatMap((model) =>
    prices
      .filter((dataset) => parts.every((part) => namesIn(dataset).includes(`${model}.${part}`)))
      .flatMap((dataset) => {
        const lines = parts.map((part) => series(`${dataset}#${model}.${part}`));
        const price = weightedMean(lines, Object.values(weights));
        return series(`${scores}#${model}`).points.map((score) => ({ price, score }));
      }),
  );
}

function unitOf(id: string, { units }: Lookup): Unit {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`unknown unit ${id}`);
  return unit;
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`invalid period ${text}`);
  return period;
}
