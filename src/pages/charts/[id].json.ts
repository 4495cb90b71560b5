import type { APIRoute, GetStaticPaths } from 'astro';
import { documentJson } from '../../render/downloads/encode.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteChartDocument } from '../../site/chartDownloads.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** All that a chart says, and what it draws, as JSON. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart === undefined) return new Response(null, { status: 404 });
  return new Response(documentJson(siteChartDocument(chart, catalogue)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
