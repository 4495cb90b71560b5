import type { APIRoute } from 'astro';
import type { Format } from '../render/downloads/formats.ts';
import { hasFiles } from '../render/downloads/offered.ts';
import { siteCatalogue } from './catalogue.ts';
import { sendFile, siteDownloads } from './siteDownloads.ts';

/** The route of one format: a file for each dataset that has any. */
export function downloadRoute(format: Format) {
  const getStaticPaths = () => {
    const { datasets, sources } = siteCatalogue();
    const offered = [...datasets.values()].filter((dataset) => hasFiles(dataset, sources));
    return offered.map(({ id }) => ({ params: { id } }));
  };
  const GET: APIRoute = async ({ params }) => {
    const catalogue = siteCatalogue();
    const dataset = catalogue.datasets.get(params['id'] ?? '');
    if (dataset === undefined) return new Response(null, { status: 404 });
    return sendFile(await siteDownloads(catalogue).dataset(dataset), format);
  };
  return { getStaticPaths, GET };
}
