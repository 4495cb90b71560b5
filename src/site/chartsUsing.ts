import type { Catalogue } from '../data/catalogue.ts';
import { namesInChart } from '../data/chart-names.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';

/** The lines that a chart draws, by name. */
export function linesIn(chart: ChartSpecification): readonly string[] {
  return namesInChart(chart).flatMap(({ what, name }) => (what === 'line' ? [name] : []));
}

/** The charts that draw at least one series of the dataset. */
export function chartsUsing(
  dataset: string,
  { charts, measures }: Pick<Catalogue, 'charts' | 'measures'>,
): readonly ChartSpecification[] {
  const uses = (line: string) => {
    if (line.includes('#')) return line.startsWith(`${dataset}#`);
    const [measure = '', name = ''] = line.split('/');
    const written = JSON.stringify(measures.get(measure)?.definitions[name]?.line ?? '');
    return written.includes(`"${dataset}#`) || written.includes(`"${dataset}"`);
  };
  return [...charts.values()].filter(
    (chart) =>
      linesIn(chart).some(uses) || (chart.kind === 'lines' && chart.cloud?.datasets.includes(dataset) === true),
  );
}
