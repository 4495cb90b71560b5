import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { Series } from '../model/series.ts';
import type { Figure } from './figure.ts';

/** One plain picture of a dataset: its series of one unit, with their rivals from other datasets behind them. */
export interface Overview {
  readonly figure: Figure;
  /** What stands at the end of a line, and the series that it stands for; empty for rows, which bear their names. */
  readonly legend: readonly { readonly mark: string; readonly name: string; readonly rival: boolean }[];
  /** Series drawn without a name of their own, because there are too many. */
  readonly unnamed: number;
}

/** The words of a chart that claims nothing: its unit alone. */
export function plainWords(id: string, subtitle: string) {
  const words = { question: 'quantity', order: 0, title: '', takeaway: '', sourceLine: '' } as const;
  return { id, subtitle, ...words, caveats: [], checks: [], changelog: [] } satisfies Partial<ChartSpecification>;
}

/** A share stands on a linear axis; anything else on a log axis where the highest value is many times the lowest. */
export function scaleFor(measures: string, points: Series['points'], times: number): 'linear' | 'log' {
  const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const least = Math.min(...values);
  return measures !== 'share' && least > 0 && Math.max(...values) / least > times ? 'log' : 'linear';
}
