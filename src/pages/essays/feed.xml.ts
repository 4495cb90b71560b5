import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteEssays } from '../../site/essays.ts';
import { essayFeed } from '../../site/feeds.ts';
import { href } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => {
  const feed = essayFeed(siteEssays(siteCatalogue()), (path) => new URL(href(path), site).href);
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
