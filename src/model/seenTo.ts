import type { Catalogue } from '../data/catalogue.ts';
import type { Series } from './series.ts';

/** A line without what was not yet measured when it was written down. */
export function measuredPart(line: Series): Series {
  return { ...line, points: line.points.filter(({ status }) => status !== 'projection') };
}

/**
 * The moment to which the data of a line go: the end of its last period. A lowest price so far has no new point while it holds;
 * its data go to the last of the prices that it was sought among.
 */
export function seenTo(line: Series, { measures, datasets }: Pick<Catalogue, 'measures' | 'datasets'>): number {
  const [measure = '', definition = ''] = line.name.split('/');
  const expression = measures.get(measure)?.definitions[definition]?.line;
  const sought = typeof expression === 'object' && 'lowerEnvelope' in expression ? expression.lowerEnvelope.prices : [];
  const prices = sought.flatMap((id) => datasets.get(id)?.observations ?? []);
  const periods = [...line.points, ...prices].filter(({ status }) => status !== 'projection');
  return periods.reduce((last, { period }) => Math.max(last, period.end), Number.NEGATIVE_INFINITY);
}
