import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { sitePoints } from '../../../site/figures.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The points of a chart, loaded by its page when a reader points at it. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart === undefined) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(sitePoints(chart, catalogue)), {
    headers: { 'content-type': 'application/json' },
  });
};
