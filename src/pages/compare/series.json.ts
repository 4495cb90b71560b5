import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { finderDatasets } from '../../site/finder.ts';

/** Every series that the comparison desk can find. Its page loads it when a reader begins. */
export const GET: APIRoute = () => Response.json(finderDatasets(siteCatalogue()));
