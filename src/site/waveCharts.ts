import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { drawn } from './chartsUsing.ts';

/** The charts that draw at least one line of the wave. */
export function waveCharts(
  wave: string,
  { charts, measures }: Pick<Catalogue, 'charts' | 'measures'>,
): readonly ChartSpecification[] {
  return [...charts.values()].filter((chart) =>
    drawn(chart).some((id) => measures.get(chart.measure)?.definitions[id]?.wave === wave),
  );
}
