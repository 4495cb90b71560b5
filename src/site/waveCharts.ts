import { subjectOf } from '../charts/subject.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { linesIn } from './usedBy.ts';

/** The waves of which a chart draws a line, in their order. */
export function wavesOf(chart: ChartSpecification, catalogue: Catalogue): readonly string[] {
  const drawn = new Set(linesIn(chart).flatMap((line) => subjectOf(line, catalogue).wave?.id ?? []));
  const grouped =
    chart.kind === 'rows' ? chart.groups.flatMap(({ wave, rows }) => [wave, ...rows.map((row) => row.wave)]) : [];
  return [...catalogue.waves.keys()].filter((id) => drawn.has(id) || grouped.includes(id));
}

/** The charts that draw at least one line of the wave. */
export function waveCharts(wave: string, catalogue: Catalogue): readonly ChartSpecification[] {
  return [...catalogue.charts.values()].filter((chart) => wavesOf(chart, catalogue).includes(wave));
}
