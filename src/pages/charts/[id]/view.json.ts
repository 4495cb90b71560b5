import type { APIRoute, GetStaticPaths } from 'astro';
import { packChart } from '../../../charts/packChart.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { siteLines } from '../../../site/lines.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.values()].flatMap(({ id, kind }) =>
    kind === 'lines' ? [{ params: { id } }] : [],
  )) satisfies GetStaticPaths;

/** What a page loads when a reader changes the view of a chart. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  if (chart?.kind !== 'lines') return new Response(null, { status: 404 });
  return Response.json(packChart(chart, catalogue, siteLines(catalogue)));
};
