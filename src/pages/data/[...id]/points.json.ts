import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { datasetPoints } from '../../../site/datasetPoints.ts';

export const getStaticPaths = (() => {
  const catalogue = siteCatalogue();
  return [...catalogue.datasets.values()]
    .filter((dataset) => datasetPoints(dataset, catalogue) !== undefined)
    .map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** What the cards of a dataset's rows say beyond the rows, loaded by its page on the first click. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const dataset = catalogue.datasets.get(params['id'] ?? '');
  const points = dataset && datasetPoints(dataset, catalogue);
  if (points === undefined) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(points), { headers: { 'content-type': 'application/json' } });
};
