import type { APIRoute } from 'astro';
import { documentJson } from '../../render/downloads/encode.ts';
import { formatOf } from '../../render/downloads/formats.ts';
import { listing, listingEntry } from '../../render/downloads/listing.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { siteDownloads } from '../../site/siteDownloads.ts';

/** Every dataset with its facts and files. */
export const GET: APIRoute = async () => {
  const catalogue = siteCatalogue();
  const downloads = siteDownloads(catalogue);
  const entries = [];
  for (const dataset of catalogue.datasets.values()) {
    const { document, files } = await downloads.dataset(dataset);
    entries.push(listingEntry(dataset, document, files));
  }
  const whole = await downloads.whole();
  const text = documentJson(listing(whole.document, whole.files, entries));
  return new Response(text, { headers: { 'content-type': formatOf('json').type } });
};
