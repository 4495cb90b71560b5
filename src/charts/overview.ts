import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { LineOf } from '../model/lines.ts';
import type { Series } from '../model/series.ts';
import { overviewLines } from './overviewLines.ts';
import type { Overview } from './overviewParts.ts';
import { overviewRows } from './overviewRows.ts';

const most = { panels: 3, rows: 24 };

/**
 * The pictures of a dataset, one for each unit, those with most rows first. Lines where a series has three points or more, rows for
 * single values, and points in time where there are too many of them for rows.
 */
export function overviewsOf(dataset: Dataset, catalogue: Catalogue, lineOf: LineOf): readonly Overview[] {
  const groups = new Map<string, Series[]>();
  for (const name of Object.keys(dataset.series)) {
    const series = lineOf(`${dataset.id}#${name}`);
    const key = `${series.unit.id} ${series.prices}`;
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  const rows = (group: readonly Series[]) => group.reduce((sum, { points }) => sum + points.length, 0);
  const sorted = [...groups.values()].sort((a, b) => rows(b) - rows(a));
  const worth = sorted.filter((group, index) => index === 0 || rows(group) > 2).slice(0, most.panels);
  return worth.map((group, index) => {
    const id = `${dataset.id.replaceAll('/', '-')}-${index + 1}`;
    const longest = Math.max(...group.map(({ points }) => points.length));
    return longest < 3 && group.length <= most.rows
      ? overviewRows(id, group, dataset, catalogue, lineOf)
      : overviewLines(id, group, catalogue, lineOf);
  });
}
