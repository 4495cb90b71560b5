import type { Catalogue } from '../data/catalogue.ts';
import { type SiteEssay, siteEssays } from './essays.ts';
import { siteLines } from './lines.ts';
import { linesIn } from './usedBy.ts';

/** The datasets behind an essay's charts and numbers. */
function datasetsOf({ charts, values }: SiteEssay, catalogue: Catalogue): ReadonlySet<string> {
  const lineOf = siteLines(catalogue);
  const drawn = charts.flatMap((id) => {
    const chart = catalogue.charts.get(id);
    return chart === undefined ? [] : linesIn(chart);
  });
  const stated = values.map(({ quantity: { of } }) => of.split('@')[0] ?? of);
  const rows = [...new Set([...drawn, ...stated])].flatMap((line) => lineOf(line).points.flatMap(({ from }) => from));
  return new Set(rows.map((row) => row.split('#')[0] ?? row));
}

/** The essays that share most datasets with one, at most three; those that share none are left out. */
export function relatedEssays(essay: SiteEssay, catalogue: Catalogue): readonly SiteEssay[] {
  const own = datasetsOf(essay, catalogue);
  return siteEssays(catalogue)
    .filter(({ slug }) => slug !== essay.slug)
    .map((other) => ({ other, shared: [...datasetsOf(other, catalogue)].filter((id) => own.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ other }) => other);
}
