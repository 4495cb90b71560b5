import type { APIRoute, GetStaticPaths } from 'astro';
import { formatOf } from '../../render/downloads/formats.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteChartXlsx } from '../../site/chartDownloads.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What a chart draws, with its definitions and sources, as a workbook. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await siteChartXlsx(chart, catalogue)), {
    headers: { 'content-type': formatOf('xlsx').type },
  });
};
