import type { APIRoute } from 'astro';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { siteCatalogue } from './catalogue.ts';

type Made = string | Uint8Array;

/** The route of one kind of file: one beside the page of each chart, of a media type, with what `make` gives for the chart. */
export function chartRoute(
  type: string,
  make: (chart: ChartSpecification, catalogue: Catalogue) => Made | Promise<Made>,
) {
  const getStaticPaths = () => [...siteCatalogue().charts.keys()].map((id) => ({ params: { id } }));
  const GET: APIRoute = async ({ params }) => {
    const catalogue = siteCatalogue();
    const chart = catalogue.charts.get(params['id'] ?? '');
    if (chart === undefined) return new Response(null, { status: 404 });
    const made = await make(chart, catalogue);
    return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers: { 'content-type': type } });
  };
  return { getStaticPaths, GET };
}
