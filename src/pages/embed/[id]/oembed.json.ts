import type { APIRoute, GetStaticPaths } from 'astro';
import { documentJson } from '../../../render/downloads/encode.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { siteOembed } from '../../../site/embeds.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** How another site may show a chart, after oEmbed. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart === undefined) return new Response(null, { status: 404 });
  return new Response(documentJson(siteOembed(chart, catalogue)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
