import { figureOf } from '../../src/charts/figureOf.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { pages } from './dist.ts';

export const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const pageOf = new Map(pages.map((page) => [page.path, page]));

/** The page at a path of this site, its public address, and that address as it is printed. */
export function published(path: string) {
  const page = pageOf.get(path);
  const address = page?.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  if (page === undefined || address === undefined) throw new Error(`no page with an address: ${path}`);
  return { page, address, printed: address.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}

/** Every chart with what its files must hold, taken from its specification and its page. */
export const charts = [...catalogue.charts.values()].map((chart) => {
  const [date = ''] = chart.changelog
    .map((change) => change.date)
    .sort()
    .reverse();
  return {
    id: chart.id,
    chart,
    date,
    figure: figureOf(chart, catalogue, lineOf),
    ...published(`/charts/${chart.id}/`),
  };
});
