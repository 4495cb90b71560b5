import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { dataFeed, essayFeed } from '../../src/site/feeds.ts';
import { revisions } from '../../src/site/revisions.ts';
import { base, files, pages, read } from './dist.ts';

const { DOMParser } = new JSDOM().window;
/** Throws where the text is no well-formed XML. */
function parse(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const error = xml.querySelector('parsererror')?.textContent;
  if (error !== undefined) throw new Error(error);
  return xml;
}
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const own = pages.filter(({ path }) => !path.startsWith('/embed/')); // a frame names the page of its chart
const canonical = own.flatMap(
  ({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? [],
);
const { origin } = new URL(canonical[0] ?? '');
/** The file behind a public address; throws for an address elsewhere. */
function fileOf(address: string): string {
  if (!address.startsWith(origin + base)) throw new Error(`not of this site: ${address}`);
  return new URL(address).pathname.replace(base, '/').replace(/\/$/, '/index.html');
}

describe.each(['/essays/feed.xml', '/data/feed.xml', '/ledger/feed.xml'])('%s', (path) => {
  const feed = parse(read(path)).documentElement;
  const entries = [...feed.querySelectorAll('entry')];

  test('is Atom, with all that a feed must have', () => {
    expect(feed.tagName).toBe('feed');
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author > name'])
      expect(texts(feed, `:scope > ${name}`), name).toHaveLength(1);
    const self = feed.querySelector(':scope > link[rel="self"]')?.getAttribute('href');
    expect(self).toBe(`${origin}${base}${path.slice(1)}`);
  });

  test('has entries with title, day and words, each known by an id of its own', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated']) expect(texts(entry, `:scope > ${name}`), name).toHaveLength(1);
      expect(texts(entry, ':scope > summary, :scope > content').join('')).not.toBe('');
    }
    const ids = texts(feed, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('dates by the newest entry, newest first', () => {
    const days = texts(feed, 'entry > updated');
    for (const day of [...days, ...texts(feed, 'published')]) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
    expect(days).toEqual([...days].sort().reverse());
    expect(texts(feed, ':scope > updated')).toEqual([days[0]]);
  });

  test('names only public addresses of pages that exist', () => {
    const links = [...feed.querySelectorAll('link')].map((node) => node.getAttribute('href') ?? '');
    const listed = texts(feed, 'content').flatMap((html) =>
      [...new JSDOM(html).window.document.querySelectorAll('a')].map((node) => node.getAttribute('href') ?? ''),
    );
    expect([...links, ...listed].filter((address) => !files.includes(fileOf(address)))).toEqual([]);
  });

  test('is named in the head of every page and linked in its foot', () => {
    for (const { path: page, document } of own) {
      const type = 'application/atom+xml';
      expect(document.querySelector(`link[type="${type}"][href="${base}${path.slice(1)}"]`), page).not.toBeNull();
      expect(document.querySelector(`footer a[href="${base}${path.slice(1)}"]`), page).not.toBeNull();
    }
  });
});

test('every essay and every dataset is in its feed', () => {
  const inFeed = read('/essays/feed.xml') + read('/data/feed.xml');
  const missing = pages
    .filter(({ path, document }) => /^\/(?:essays|data)\/.+/.test(path) && document.querySelector('#changes') !== null)
    .filter(({ path }) => !inFeed.includes(`${origin}${base}${path.slice(1)}`));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

describe('changes of the data', () => {
  const dataset = (id: string, ...changelog: readonly (readonly [string, string])[]) => ({
    id,
    title: `<${id}> & more`,
    period: parsePeriod('1901'),
    changelog: changelog.map(([date, change]) => ({ date, change })),
  });
  const all = [
    dataset('tin/a', ['1999-01-01', 'First version'], ['1999-03-01', 'A sum mended']),
    dataset('tin/b', ['1999-01-01', 'First version']),
    dataset('zinc/c', ['1999-01-01', 'First version']),
  ];
  const catalogue = {
    waves: new Map(),
    datasets: new Map(all.map((each) => [each.id, each])),
  } as unknown as Parameters<typeof dataFeed>[0];

  test('what was done alike on one day to datasets of a topic is one revision', () => {
    const told = revisions(catalogue).map(({ id, datasets }) => [id, ...datasets.map((each) => each.id)]);
    expect(told).toEqual([
      ['1999-03-01-tin-a-sum-mended', 'tin/a'],
      ['1999-01-01-tin-first-version', 'tin/a', 'tin/b'],
      ['1999-01-01-zinc-first-version', 'zinc/c'],
    ]);
  });

  test('a title is shown as it is written, whatever signs it has', () => {
    const feed = parse(dataFeed(catalogue, (path) => `https://a.example${path}`));
    const title = new JSDOM(texts(feed, 'entry > title')[0]).window.document.body.textContent;
    expect(title).toBe('<tin/a> & more: A sum mended');
    expect(feed.querySelector('entry > link')?.getAttribute('href')).toBe('https://a.example/data/tin/a/');
  });

  test('a feed without an entry is refused: it would have no date', () => {
    expect(() => essayFeed([], (path) => `https://a.example${path}`)).toThrow('without an entry');
  });
});

describe('for search engines', () => {
  const index = parse(read('/sitemap-index.xml'));
  const listed = texts(index, 'sitemap > loc').flatMap((address) => texts(parse(read(fileOf(address))), 'url > loc'));

  test('the sitemap lists every page by its canonical address, and nothing else', () => {
    expect([...listed].sort()).toEqual([...canonical].sort());
  });

  test('robots.txt forbids nothing and names the sitemap', () => {
    expect(read('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap-index.xml\n`);
  });
});
