import type { APIRoute } from 'astro';
import { type CitationEnding, citationFormats } from '../render/citations/citationFiles.ts';
import { itemsOf } from '../render/citations/cslItem.ts';
import type { Work } from '../render/citations/work.ts';
import { siteCatalogue } from './catalogue.ts';
import { chartWork, datasetWork, essayWork } from './citations.ts';
import { siteEssays } from './essays.ts';

/** The works of a kind, by the id in their address. */
const works = {
  chart: (catalogue) => [...catalogue.charts.values()].map((chart) => [chart.id, () => chartWork(chart, catalogue)]),
  dataset: (catalogue) =>
    [...catalogue.datasets.values()].map((dataset) => [dataset.id, () => datasetWork(dataset, catalogue)]),
  essay: (catalogue) => siteEssays(catalogue).map((essay) => [essay.slug, () => essayWork(essay, catalogue)]),
} satisfies Record<
  Work['kind'],
  (catalogue: ReturnType<typeof siteCatalogue>) => readonly (readonly [string, () => Work])[]
>;

/** The route of one format of citation: a file beside the page of every work of the kind. */
export function citationRoute(kind: Work['kind'], ending: CitationEnding) {
  const parameter = kind === 'essay' ? 'slug' : 'id';
  const getStaticPaths = () => works[kind](siteCatalogue()).map(([id]) => ({ params: { [parameter]: id } }));
  const GET: APIRoute = ({ params }) => {
    const [, make] = works[kind](siteCatalogue()).find(([id]) => id === params[parameter]) ?? [];
    const format = citationFormats.find((each) => each.ending === ending);
    if (make === undefined || format === undefined) return new Response(null, { status: 404 });
    return new Response(format.write(itemsOf(make())), {
      headers: { 'content-type': `${format.type}; charset=utf-8` },
    });
  };
  return { getStaticPaths, GET };
}
