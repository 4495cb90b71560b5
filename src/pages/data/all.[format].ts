import type { APIRoute, GetStaticPaths } from 'astro';
import { formats } from '../../render/downloads/formats.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { sendFile, siteDownloads } from '../../site/siteDownloads.ts';

const offered = formats.flatMap(({ id }) => (id === 'datapackage' ? [] : [id]));

export const getStaticPaths = (() => offered.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** Every dataset in one file. */
export const GET: APIRoute = async ({ params }) => {
  const format = offered.find((candidate) => candidate === params['format']);
  if (format === undefined) return new Response(null, { status: 404 });
  return sendFile(await siteDownloads(siteCatalogue()).whole(), format);
};
