import type { APIRoute } from 'astro';
import { packYardsticks, yardsticksOf } from '../../charts/packedYardsticks.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteLines } from '../../site/lines.ts';

/** Consumer prices and GDP, by which a reader's view measures money. */
export const GET: APIRoute = () => {
  const catalogue = siteCatalogue();
  return Response.json(packYardsticks(yardsticksOf(catalogue, siteLines(catalogue))));
};
