import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipWith } from 'node:zlib';
import { hostHeadersOf, readHostHeaders } from './hostHeaders.ts';
import { root } from './run.ts';

const gzip = promisify(gzipWith);

const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

type Answer = { readonly status: number; readonly file?: string; readonly location?: string };

/** What a static host would answer: the file, the index of a folder, or 404; never a file outside the folder. */
async function answer(folder: string, url: string): Promise<Answer> {
  const { pathname, search } = new URL(url, 'http://localhost');
  const file = path.join(folder, decodeURIComponent(pathname));
  if (file.includes('\0') || !`${file}${path.sep}`.startsWith(folder + path.sep)) return { status: 403 };
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { status: 200, file };
  const index = path.join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))) return { status: 404, file: path.join(folder, '404.html') };
  return pathname.endsWith('/') ? { status: 200, file: index } : { status: 301, location: `${pathname}/${search}` };
}

async function send(
  response: ServerResponse,
  { status, file, location }: Answer,
  withBody: boolean,
  takesGzip: boolean,
  hostHeaders: Readonly<Record<string, string>>,
) {
  const plain = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  const type = plain === undefined ? types['.txt'] : typeOf(file ?? '');
  // As static hosts do, so that what is measured here is what a reader waits for.
  const isPacked = plain !== undefined && takesGzip && /^text|json|xml|svg/.test(type ?? '');
  const body = isPacked ? await gzip(plain) : plain;
  response.writeHead(status, {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...(location === undefined ? {} : { location }),
    ...hostHeaders,
  });
  response.end(withBody ? (body ?? `${status}\n`) : undefined);
}

/** The media type of a file: by its ending, and of a feed, whose ending any XML has, by its name. */
function typeOf(file: string): string | undefined {
  if (path.basename(file) === 'feed.xml') return 'application/atom+xml; charset=utf-8';
  return types[path.extname(file).toLowerCase()];
}

/** Serves a folder under a base path on the first free port from `port` on, with the headers of its `_headers`, and resolves to its address. */
function serve(folder: string, base: string, port: number): Promise<string> {
  const prefix = base.replace(/\/+$/, '');
  const rules = readFile(path.join(folder, '_headers'), 'utf8').then(readHostHeaders, () => []);
  const server = createServer(async ({ method, url = '/', headers }, response) => {
    const read = method === 'GET' || method === 'HEAD';
    const inside = url.startsWith(`${prefix}/`);
    const bad = { status: read ? 404 : 405 };
    const found = read && inside ? await answer(folder, url.slice(prefix.length)).catch(() => ({ status: 400 })) : bad;
    const moved = 'location' in found && found.location ? { ...found, location: prefix + found.location } : found;
    const takesGzip = /\bgzip\b/.test(String(headers['accept-encoding']));
    const hostHeaders = hostHeadersOf(await rules, url.replace(/[?#].*/, ''));
    await send(response, moved, method !== 'HEAD', takesGzip, hostHeaders);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(serve(folder, base, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${port}${prefix}/`));
  });
}

const folder = path.resolve(root, process.env['SITE_DIST'] ?? 'dist');
const base = process.env['SITE_BASE'] ?? (await import('../astro.config.mjs')).default.base ?? '/';
const address = await serve(folder, base, Number(process.env['PORT'] ?? 4321));
console.log(`The Tracks Remain is at ${address} (Ctrl+C ends it)`);
