import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { sendFile, siteDownloads } from '../../site/siteDownloads.ts';

/** The Data Package of the whole. */
export const GET: APIRoute = async () => sendFile(await siteDownloads(siteCatalogue()).whole(), 'datapackage');
