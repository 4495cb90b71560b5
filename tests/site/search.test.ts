import { describe, expect, test } from 'vitest';
import { openIndex } from '../../src/browser/searchIndex.ts';
import { foldWord, wordsOf } from '../../src/browser/searchWords.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { eventsPath } from '../../src/site/eventsPath.ts';
import type { SearchPage } from '../../src/site/searchPages.ts';
import { searchSections } from '../../src/site/searchSections.ts';
import { base, bytes, files, gzipped, locate, pages, read, scripts } from './dist.ts';

const found: readonly SearchPage[] = JSON.parse(read('/search/index.json'));
const find = await openIndex(found);
const first = (query: string, count: number) =>
  find(query)
    .slice(0, count)
    .map(({ path }) => path);
const kinds = (query: string, count: number) =>
  find(query)
    .slice(0, count)
    .map(({ kind }) => kind);

describe('what can be found', () => {
  test('every page and every part of a page stands at the address given', () => {
    const ids = new Map(
      pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
    );
    const lost = found.flatMap(({ path, parts }) =>
      ids.has(path) ? parts.flatMap(({ id }) => (ids.get(path)?.has(id) ? [] : [`${path}#${id}`])) : [path],
    );
    expect(lost).toEqual([]);
  });

  test('every essay, chart, dataset, forecast, source and wave of the site is among it', () => {
    const known = new Set(found.map(({ path }) => path));
    const rooms = /^\/(?:essays|charts|data(?!\/api\/)|ledger|sources|waves)\/.+\/$/;
    const missing = pages.filter(({ path }) => rooms.test(path) && !known.has(path)).map(({ path }) => path);
    expect(missing).toEqual([]);
  });
});

describe('a search brings first what a reader expects', () => {
  test.each([
    ['freight rate', '/data/railroads/freight-rate/'],
    ['ulmer', '/sources/ulmer-1960/'],
    ['Erie', '/waves/railroads/#event-erie-fails'],
    ['1873', '/charts/after-1873/'],
    ['railroad', '/waves/railroads/'],
    ['crash', '/charts/crash/'],
    ['halving time', '/charts/halving-times/'],
    ['chatgpt users', '/charts/chatgpt-users/'],
    ['jay cooke', '/waves/railroads/#event-jay-cooke'],
  ])('%s', (query, path) => {
    expect(first(query, 1)).toEqual([path]);
  });

  test.each([
    ['capex gdp', '/charts/capex-to-gdp/', 3],
    ['token price', '/data/tokens/prices-openai/', 8],
    ['1873', '/waves/#event-panic-1873-jay-cooke', 6],
    ['us gdp', '/data/macro/us-gdp/', 4],
    ['panic of 1873', '/essays/railroads/', 2],
  ])('%s brings %s among the first %i', (query, path, count) => {
    expect(first(query, count)).toContain(path);
  });

  test.each([
    ['fibre', '/waves/dotcom-fiber/', 1],
    ['railway', '/waves/railroads/', 3],
    ['railway bonds', '/data/markets/railroad-bond-yields/', 2],
    ['inflation', '/data/macro/us-cpi/', 4],
    ['cost of living', '/data/macro/us-cpi/', 4],
    ['gross domestic product', '/data/macro/us-gdp/', 1],
    ['telephone', '/data/commodities/phone-calls/', 1],
    ['phone', '/data/commodities/phone-calls/', 1],
    ['license', '/charts/licences/', 1],
    ['licence', '/charts/licences/', 1],
    ['5g', '/waves/mobile/#event-first-5g', 2],
    ['hyperscaler', '/charts/hyperscaler-capex/', 1],
    ['internet bubble', '/waves/dotcom-fiber/', 2],
    ['LLM', '/charts/tokens-all-prices/', 2],
    ['model prices', '/data/tokens/prices-anthropic/', 6],
    ['API price', '/data/tokens/prices-anthropic/', 6],
  ])('%s, in the reader’s words, brings %s among the first %i', (query, path, count) => {
    expect(first(query, count)).toContain(path);
  });

  test.each(['unemployment', 'Huang', 'moore', 'moores law'])(
    '%s is nowhere on the site, and finds nothing',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  test('a page comes before what stands on it', () => {
    const all = kinds('freight rate', 100);
    expect(all.lastIndexOf('dataset')).toBeLessThan(all.length - 1);
    expect(all.indexOf('dataset')).toBeLessThan(all.indexOf('series'));
  });

  test('a begun word and the plural find the same page as the whole word', () => {
    expect(first('freig rat', 1)).toEqual(['/data/railroads/freight-rate/']);
    expect(first('freights rates', 1)).toEqual(['/data/railroads/freight-rate/']);
  });

  test('a word written wrong finds what resembles it, but only where nothing has it', () => {
    expect(first('freigt rate', 1)).toEqual(['/data/railroads/freight-rate/']);
    expect(find('erie').every(({ words }) => [...words].every((word) => word.startsWith('erie')))).toBe(true);
  });

  test('every word must be there, and an unknown one finds nothing', () => {
    expect(find('freight tulips')).toEqual([]);
    expect(find('qqqq')).toEqual([]);
    expect(find('?!')).toEqual([]);
  });

  test('the words that answer are named as they stand in the text', () => {
    expect([...(find('freig rates')[0]?.words ?? [])].sort()).toEqual(['freight', 'rate']);
  });
});

test('words are cut at signs, and folded to lower case, without accents, in the singular', () => {
  expect(wordsOf('GPT-4’s price, 1873–75')).toEqual(['GPT', '4', 's', 'price', '1873', '75']);
  expect(['Rates', 'Zürich', 'loss', 'gas', 'census', '5G'].map(foldWord)).toEqual([
    'rate',
    'zurich',
    'loss',
    'gas',
    'census',
    '5g',
  ]);
});

test('an essay is found by its sections, without its figures and its sources', () => {
  const html =
    '<p>Lead.</p><h2 id="a">One &amp; two</h2><p>Words\nhere.</p><figure><h3 id="f">Chart</h3>12</figure><h2 id="sources">Sources</h2><ol><li>Book</li></ol>';
  expect(searchSections(html)).toEqual([{ title: 'One & two', id: 'a', text: 'Words here.' }]);
});

test('events stand on the page of their wave, of the wave of their topic, or of all waves', () => {
  const period = parsePeriod('1901');
  const catalogue = {
    waves: new Map([['tin', {}]]),
    datasets: new Map([
      ['ore/output', { id: 'ore/output', wave: 'tin', period }],
      ['world/gdp', { id: 'world/gdp', period }],
    ]),
  } as unknown as Parameters<typeof eventsPath>[1];
  expect(['tin', 'ore', 'world'].map((file) => eventsPath(file, catalogue))).toEqual([
    '/waves/tin/',
    '/waves/tin/',
    '/waves/',
  ]);
});

describe('search costs nothing until it is used', () => {
  const isLibrary = (file: string) => file.endsWith('.js') && /fuzzy/.test(read(file));

  test('no page loads the library or the list by itself', () => {
    expect(files.filter(isLibrary)).not.toEqual([]);
    for (const page of pages) {
      expect(scripts(page).filter(isLibrary), page.path).toEqual([]);
      expect(page.document.querySelectorAll('link[href$="search/index.json"]').length, page.path).toBe(0);
    }
  });

  test('list and library together stay below 200 kB, compressed', () => {
    const libraries = files.filter(isLibrary).map(gzipped);
    expect(gzipped('/search/index.json') + libraries.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    expect(bytes('/search/index.json')).toBeGreaterThan(0);
  });
});

test('without JavaScript the page of the search links every essay, chart, wave and dataset', () => {
  const page = pages.find(({ path }) => path === '/search/');
  const linked = new Set(
    [...(page?.document.querySelectorAll('main a') ?? [])].map((node) =>
      page === undefined ? undefined : locate(node.getAttribute('href') ?? '', page)?.file.replace(/index\.html$/, ''),
    ),
  );
  const wanted = [...found.filter(({ kind }) => kind !== 'source').map(({ path }) => path), '/sources/'];
  expect(wanted.filter((path) => path !== '/waves/' && !linked.has(path))).toEqual([]);
});

test('every page leads to the search, and has its field once; a frame for other sites has neither', () => {
  for (const { path, document } of pages) {
    if (path.startsWith('/embed/')) {
      expect(document.querySelector('.search-link, site-search'), path).toBeNull();
      continue;
    }
    const boxes = [...document.getElementsByTagName('site-search')];
    expect(document.querySelector('.search-link')?.getAttribute('href'), path).toBe(`${base}search/`);
    expect(
      boxes.map((box) => box.querySelector('form')?.getAttribute('action')),
      path,
    ).toEqual([`${base}search/`]);
  }
});
