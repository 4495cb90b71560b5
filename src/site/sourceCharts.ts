import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { siteFigure } from './figures.ts';

const memo = new WeakMap<Catalogue, ReadonlyMap<string, readonly ChartSpecification[]>>();

/** The charts of which at least one point rests on a row of the work. */
export function chartsFrom(source: string, catalogue: Catalogue): readonly ChartSpecification[] {
  const charts = memo.get(catalogue) ?? gather(catalogue);
  memo.set(catalogue, charts);
  return charts.get(source) ?? [];
}

function gather(catalogue: Catalogue): ReadonlyMap<string, readonly ChartSpecification[]> {
  const pairs = [...catalogue.charts.values()].flatMap((chart) =>
    siteFigure(chart, catalogue).figure.sources.map(({ id }) => ({ id, chart })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, list]) => [id, list.map(({ chart }) => chart)] as const),
  );
}
