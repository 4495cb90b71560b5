import type { APIRoute } from 'astro';
import { documentJson } from '../../render/downloads/encode.ts';
import { formatOf } from '../../render/downloads/formats.ts';
import { openapi } from '../../render/downloads/openapi.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { publicAddress, siteDownloads } from '../../site/siteDownloads.ts';

/** The static addresses for machines. */
export const GET: APIRoute = async () => {
  const { document } = await siteDownloads(siteCatalogue()).whole();
  const text = documentJson(openapi(publicAddress, document.changed));
  return new Response(text, { headers: { 'content-type': formatOf('json').type } });
};
