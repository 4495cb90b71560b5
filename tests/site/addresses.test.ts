import { describe, expect, test } from 'vitest';
import { base, files, pages, read } from './dist.ts';

const { origin } = new URL(
  pages.flatMap(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? [])[0] ?? '',
);
const folders = [...new Set(files.flatMap((file) => /^\/([^/]+)\//.exec(file)?.[1] ?? []))];
const texts = files.filter((file) => /\.(html|json|js|css|xml|txt|svg|webmanifest)$|\/_headers$/.test(file));
const strays = (wanted: RegExp, pattern: RegExp) =>
  texts
    .filter((file) => wanted.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(pattern)]
        .map(([, address = '']) => address)
        .filter((address) => !`${address}/`.startsWith(base))
        .map((address) => `${file}: ${address}`),
    )
    .slice(0, 20);

describe('below a path the site keeps to it', () => {
  test('every public address, in pages, feeds, the map of the site, files and descriptions', () => {
    const public_ = new RegExp(`${origin.replaceAll('.', '\\.')}(/[^"'<>\\s\\\\)]*)`, 'g');
    expect(strays(/./, public_)).toEqual([]);
  });

  test('every attribute of a page that holds an address of the site', () => {
    expect(strays(/\.html$/, /\s[\w-]+=["'](\/(?!\/)[^"'\s]*)["']/g)).toEqual([]);
  });

  test('every address that a script or a data file of the pages holds', () => {
    // The list for the search names paths of the site; the search adds what stands before them. What a script puts together is
    // seen in a browser: tests/e2e/address.spec.ts.
    const own = new RegExp(`["'\`](/(?:${folders.join('|')})/[^"'\`$]*)["'\`](?!\\s*:)`, 'g');
    expect(strays(/^\/(?!search\/).*\.(json|js)$/, own)).toEqual([]);
  });

  test('every file that a style loads, and every rule for a host', () => {
    expect(strays(/\.css$/, /url\(["']?(\/[^"')]*)/g)).toEqual([]);
    expect(strays(/_headers$/, /^(\/\S*)/gm)).toEqual([]);
  });
});

test('the page for lost readers is where hosts look for it', () => {
  expect(files).toContain('/404.html');
});
