import type { Catalogue } from './catalogue.ts';
import { type Status, statuses } from './status.ts';

/** How much there is, for the report of the check and the page of the data. */
export interface Counts {
  readonly datasets: number;
  readonly series: number;
  readonly observations: number;
  readonly sources: number;
  readonly events: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Series of the evidence that stand in `data/`, and those that are listed with the reason why not. */
  readonly entered: number;
  readonly leftOut: number;
}

/** Counts the catalogue. A series of the evidence that was divided counts once. */
export function countsOf({ datasets, sources, events, leftOut }: Catalogue): Counts {
  const all = [...datasets.values()];
  const rows = all.flatMap(({ observations }) => observations);
  const series = all.flatMap((dataset) => Object.values(dataset.series));
  const byStatus = Object.fromEntries(
    statuses.map((status) => [status, rows.filter((row) => row.status === status).length]),
  ) as Record<Status, number>;
  return {
    datasets: all.length,
    series: series.length,
    observations: rows.length,
    sources: sources.size,
    events: [...events.values()].flat().length,
    byStatus,
    entered: new Set(series.flatMap(({ evidence }) => evidence ?? [])).size,
    leftOut: new Set(leftOut.flatMap((entry) => entry.series)).size,
  };
}
