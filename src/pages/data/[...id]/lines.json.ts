import type { APIRoute, GetStaticPaths } from 'astro';
import { deskFile } from '../../../charts/deskFile.ts';
import { hasFiles } from '../../../render/downloads/offered.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { siteLines } from '../../../site/lines.ts';

export const getStaticPaths = (() => {
  const { datasets, sources } = siteCatalogue();
  return [...datasets.values()].filter((dataset) => hasFiles(dataset, sources)).map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The lines of a dataset, loaded by the comparison desk. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = siteCatalogue();
  const dataset = catalogue.datasets.get(params['id'] ?? '');
  if (dataset === undefined) return new Response(null, { status: 404 });
  return Response.json(deskFile(dataset, catalogue, siteLines(catalogue)));
};
