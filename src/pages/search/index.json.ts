import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteEssays } from '../../site/essays.ts';
import { searchPages } from '../../site/searchPages.ts';

/** What search finds. A page loads it when its reader begins to search. */
export const GET: APIRoute = () => {
  const catalogue = siteCatalogue();
  return Response.json(searchPages(catalogue, siteEssays(catalogue)));
};
