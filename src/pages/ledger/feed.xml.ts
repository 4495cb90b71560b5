import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { ledgerFeed } from '../../site/feeds.ts';
import { href } from '../../site/href.ts';
import { siteLedger } from '../../site/ledger.ts';

export const GET: APIRoute = ({ site }) => {
  const feed = ledgerFeed(siteLedger(siteCatalogue()), (path) => new URL(href(path), site).href);
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
