import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';

/** The charts that draw at least one series of the dataset. */
export function chartsUsing(
  dataset: string,
  { charts, measures }: Pick<Catalogue, 'charts' | 'measures'>,
): readonly ChartSpecification[] {
  return [...charts.values()].filter((chart) => {
    const definitions = measures.get(chart.measure)?.definitions ?? {};
    return drawn(chart).some((id) => JSON.stringify(definitions[id]?.line ?? '').includes(`"${dataset}#`));
  });
}

/** The definitions that a chart draws. */
export function drawn(chart: ChartSpecification): readonly string[] {
  if (chart.kind === 'ladder') return chart.rungs.map(({ definition }) => definition);
  return chart.lines.flatMap(({ definition, continuation }) =>
    continuation === undefined ? [definition] : [definition, continuation.definition],
  );
}
