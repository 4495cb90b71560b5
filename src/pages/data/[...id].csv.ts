import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { offeredCsv } from '../../site/offeredCsv.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().datasets.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { datasets, sources } = siteCatalogue();
  const dataset = datasets.get(params['id'] ?? '');
  if (dataset === undefined) return new Response(null, { status: 404 });
  return new Response(offeredCsv(dataset, sources).text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
