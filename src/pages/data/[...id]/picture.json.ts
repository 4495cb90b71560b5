import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { sitePictures } from '../../../site/pictures.ts';

export const getStaticPaths = (() => {
  const catalogue = siteCatalogue();
  return [...catalogue.datasets.values()]
    .filter((dataset) => sitePictures(dataset, catalogue).some(({ points }) => points !== null))
    .map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The points of a dataset's pictures, loaded by its page when a reader points at one. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const dataset = catalogue.datasets.get(params['id'] ?? '');
  if (dataset === undefined) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(sitePictures(dataset, catalogue).map(({ points }) => points)), {
    headers: { 'content-type': 'application/json' },
  });
};
