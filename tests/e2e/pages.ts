import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const dist = path.resolve(process.env['SITE_DIST'] ?? 'dist');

/** The pages of the built site as addresses relative to its base; forwarding stubs are left out. */
const all: readonly { readonly address: string; readonly bytes: number }[] = readdirSync(dist, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file: file.split(path.sep).join('/'), html: readFileSync(path.join(dist, file), 'utf8') }))
  .filter(({ html }) => !/http-equiv="?refresh/i.test(html))
  .map(({ file, html }) => ({ address: `./${file.replace(/(^|\/)index\.html$/, '$1')}`, bytes: html.length }))
  .sort((a, b) => a.address.localeCompare(b.address, 'en'));

/** Pages that are alike: the datasets of a topic, the sources, the forecasts, the frames of charts. */
const kindOf = (address: string) => /^\.\/(data\/[^/]+|sources|ledger|embed)\/./.exec(address)?.[1];

/** The pages to visit: all of them, but of those that are alike the heaviest and the lightest. */
export const pages: readonly string[] = all
  .filter((page) => {
    const kind = kindOf(page.address);
    if (kind === undefined) return true;
    const sizes = all.filter(({ address }) => kindOf(address) === kind).map(({ bytes }) => bytes);
    return page.bytes === Math.max(...sizes) || page.bytes === Math.min(...sizes);
  })
  .map(({ address }) => address);

/** The pages whose address begins so, without the list itself. */
export const pagesUnder = (folder: string) =>
  pages.filter((page) => page.startsWith(`./${folder}/`) && page !== `./${folder}/`);

/** Writes down what a page should never do: speak on the console, throw, miss a file, ask another origin. */
export function watch(page: Page, origin: string): string[] {
  const said: string[] = [];
  const note = (what: string) => said.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // The next page ends what the last one still fetched: that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && note(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) note(`another origin: ${request.url()}`);
  });
  return said;
}

/** Opens a page and waits until its fonts are there and drawn. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}
