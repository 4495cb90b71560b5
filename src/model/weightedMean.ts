import { scale, sum } from './combine.ts';
import type { Series } from './series.ts';

/** The mean of lines of one kind with given weights, period by period: three parts of an input price and one of an output price. */
export function weightedMean(lines: readonly Series[], weights: readonly number[]): Series {
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (weights.length !== lines.length || total <= 0 || weights.some((weight) => weight < 0))
    throw new Error(`invalid weights: ${weights.join(', ')} for ${lines.map(({ name }) => name).join(', ')}`);
  const weighted = lines.map((line, index) => times(line, weights[index] ?? 0));
  const name = lines.map((line, index) => `${weights[index]} parts ${line.name}`).join(' and ');
  return { ...times(sum(weighted), 1 / total), name };
}

function times(line: Series, factor: number): Series {
  return { ...line, points: line.points.map((point) => scale(point, factor)) };
}
