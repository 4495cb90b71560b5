import type { Catalogue } from '../data/catalogue.ts';
import { type Format, formatOf } from '../render/downloads/formats.ts';
import { type Downloads, downloadsOf } from './downloads.ts';
import { href } from './href.ts';

const memo = new WeakMap<Catalogue, ReturnType<typeof downloadsOf>>();

/** The public address of a path of this site. */
export function publicAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The downloads of this build: each file is made once for all pages that name or hold it. */
export function siteDownloads(catalogue: Catalogue): ReturnType<typeof downloadsOf> {
  const downloads = memo.get(catalogue) ?? downloadsOf(catalogue, publicAddress, process.cwd());
  memo.set(catalogue, downloads);
  return downloads;
}

/** The answer that sends one of the files; 404 where it is not offered. */
export function sendFile({ contents }: Pick<Downloads<unknown>, 'contents'>, format: Format): Response {
  const content = contents.get(format);
  if (content === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(content), { headers: { 'content-type': formatOf(format).type } });
}
