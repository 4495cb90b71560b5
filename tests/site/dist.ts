import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

const dist = path.resolve(process.env['SITE_DIST'] ?? 'dist');
if (!existsSync(dist)) throw new Error(`no ${dist}: build the site before its tests`);

export interface BuiltPage {
  /** The address below the base: `/data/railroads/investment/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file of the site, from its root: `/theme.js`. */
export const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.split(path.sep).join('/')}`)
  .filter((file) => statSync(dist + file).isFile())
  .sort();

export const read = (file: string) => readFileSync(dist + file, 'utf8');
export const readBytes = (file: string): Uint8Array => readFileSync(dist + file);
export const gzipped = (file: string) => gzipSync(readFileSync(dist + file)).length;
export const bytes = (file: string) => statSync(dist + file).size;

/** One parser for all pages: a window for each would double memory. */
const parser = new new JSDOM().window.DOMParser();

export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    let parsed: Document | undefined;
    return {
      path: file.replace(/index\.html$/, ''),
      html,
      get document() {
        parsed ??= parser.parseFromString(html, 'text/html');
        return parsed;
      },
    };
  });

/** The path below which the site stands, with its slashes; the icon's address tells it. */
const icon = pages[0]?.document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '/favicon.svg';
export const base = icon.replace(/favicon\.svg$/, '');

/** The file behind an address of this site, and its fragment; undefined for an address elsewhere. */
export function locate(address: string, from: BuiltPage): { readonly file: string; readonly id: string } | undefined {
  const url = new URL(address, `https://here.example${base}${from.path.slice(1)}`);
  if (url.origin !== 'https://here.example') return undefined;
  const below = url.pathname.startsWith(base)
    ? `/${url.pathname.slice(base.length)}`
    : `outside the base: ${url.pathname}`;
  const file = decodeURIComponent(below.endsWith('/') ? `${below}index.html` : below);
  return { file, id: decodeURIComponent(url.hash.slice(1)) };
}

/** What a page loads by itself, as written. */
export function loaded({ document }: BuiltPage): readonly string[] {
  const links =
    'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"]';
  const hrefs = [...document.querySelectorAll(`${links}, image, use`)].map((node) => node.getAttribute('href'));
  const sources = [...document.querySelectorAll('[src]')].map((node) => node.getAttribute('src'));
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((node) =>
    node
      .getAttribute('srcset')
      ?.split(/,\s+/)
      .map((part) => part.trim().split(/\s/)[0]),
  );
  const frames = [...document.querySelectorAll('object[data]')].map((node) => node.getAttribute('data'));
  return [...hrefs, ...sources, ...sets, ...frames].flatMap((address) =>
    address === null || address === undefined ? [] : [address],
  );
}

/** The stylesheets of a page. */
export const stylesheets = (page: BuiltPage) =>
  [...page.document.querySelectorAll('link[rel="stylesheet"]')].flatMap(
    (node) => locate(node.getAttribute('href') ?? '', page)?.file ?? [],
  );

/** The scripts that run without a reader doing anything: those of the page and all that they import statically. */
export function scripts(page: BuiltPage): readonly string[] {
  const found = new Set<string>();
  const add = (file: string | undefined): void => {
    if (file === undefined || found.has(file)) return;
    found.add(file);
    for (const [, target = ''] of read(file).matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]*?from\s*)?["']([^"']+\.js)["']/g,
    ))
      add(path.posix.join(path.posix.dirname(file), target));
  };
  for (const node of page.document.querySelectorAll('script[src]'))
    add(locate(node.getAttribute('src') ?? '', page)?.file);
  return [...found];
}
