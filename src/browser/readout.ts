import type { ChartPoint, ChartPoints } from '../render/chartPoints.ts';
import { inked } from './inked.ts';
import { part } from './part.ts';

/** What is said of a point beside it, as elements and as a sentence. */
export function readout(
  { texts, rows, sources }: ChartPoints,
  { name, slot, named }: ChartPoints['lines'][number],
  point: ChartPoint,
): { readonly parts: readonly HTMLElement[]; readonly spoken: string } {
  const period = named ? `${texts[point.name]}, ${point.period}` : point.period;
  const source = [...new Set(point.from.map((row) => sources[rows[row]?.source ?? -1]?.short))].join('; ');
  const parts = [
    inked(name, slot, 'chart-readout-name'),
    part('span', 'chart-readout-period', period),
    part('span', 'chart-readout-value', point.value),
    part('span', 'chart-readout-status', point.status),
    part('span', 'chart-readout-source', `Source: ${source}`),
  ];
  return { parts, spoken: `${name}, ${period}: ${point.value}, ${point.status}. Source: ${source}.` };
}
