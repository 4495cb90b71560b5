import type { Catalogue } from '../data/catalogue.ts';
import { namesInChart } from '../data/chart-names.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import { type SiteEssay, siteEssays } from './essays.ts';

/** The lines that a chart draws, by name. */
export function linesIn(chart: ChartSpecification): readonly string[] {
  return namesInChart(chart).flatMap(({ what, name }) => (what === 'line' ? [name] : []));
}

/** Whether a line (`railroads/investment#gross`, or a definition such as `capex-to-gdp/ai-narrow`) rests on a dataset. */
function restsOn(line: string, dataset: string, measures: Catalogue['measures']): boolean {
  if (line.includes('#')) return line.startsWith(`${dataset}#`);
  const [measure = '', name = ''] = line.split('/');
  const written = JSON.stringify(measures.get(measure)?.definitions[name]?.line ?? '');
  return written.includes(`"${dataset}#`) || written.includes(`"${dataset}"`);
}

/** The charts that draw at least one series of the dataset. */
export function chartsUsing(
  dataset: string,
  { charts, measures }: Pick<Catalogue, 'charts' | 'measures'>,
): readonly ChartSpecification[] {
  return [...charts.values()].filter(
    (chart) =>
      linesIn(chart).some((line) => restsOn(line, dataset, measures)) ||
      (chart.kind === 'lines' && chart.cloud?.datasets.includes(dataset) === true),
  );
}

/** The essays that state a number of the dataset or show a chart drawn from it. */
export function essaysUsing(dataset: string, catalogue: Catalogue): readonly SiteEssay[] {
  const drawn = new Set(chartsUsing(dataset, catalogue).map(({ id }) => id));
  const stated = ({ of, over }: Quantity) =>
    [of, over ?? ''].some((name) => restsOn(name.split('@')[0] ?? '', dataset, catalogue.measures));
  return siteEssays(catalogue).filter(
    ({ charts, values }) => charts.some((id) => drawn.has(id)) || values.some(({ quantity }) => stated(quantity)),
  );
}
