import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../render/chartCsv.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteFigure } from '../../site/figures.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What a chart draws, as CSV. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart === undefined) return new Response(null, { status: 404 });
  return new Response(chartCsv(siteFigure(chart, catalogue).rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
