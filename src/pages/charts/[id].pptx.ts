import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { pptxType, siteChartDeck } from '../../site/decks.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A chart as a deck of slides. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart === undefined) return new Response(null, { status: 404 });
  const bytes = await siteChartDeck(chart, catalogue);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': pptxType } });
};
