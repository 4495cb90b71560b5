import { describe, expect, test } from 'vitest';
import { catalogue, charts, published } from './charts.ts';
import { bytes, files, locate, pages } from './dist.ts';

/** The files of a chart, by what follows its id in their address and in the name under which they are saved: addresses that others link to. */
const pictures = {
  '_slide-16x9.png': '_slide-16x9.png',
  '_slide-16x9-dark.png': '_slide-16x9-dark.png',
  '_slide-16x9-transparent.png': '_slide-16x9-transparent.png',
  '_slide-16x9.svg': '_slide-16x9.svg',
  '_slide-16x9-dark.svg': '_slide-16x9-dark.svg',
  '_slide-half.png': '_slide-half.png',
  '_slide-half-dark.png': '_slide-half-dark.png',
  '_slide-half-transparent.png': '_slide-half-transparent.png',
  '_square.png': '_square.png',
  '_og.png': '_og.png',
  '_page.png': '_page.png',
  '.svg': '_page.svg',
  '.pdf': '_page.pdf',
};
const others = ['.pptx', '.csv', '.xlsx', '.json', '.bib', '.ris', '.csl.json'];
const saved: Readonly<Record<string, string>> = { ...pictures, ...Object.fromEntries(others.map((end) => [end, end])) };
const small = ['slide-16x9', 'slide-half', 'square', 'og', 'page'].map((preset) => `_${preset}_small.png`);

const standing = new Set(files.filter((file) => bytes(file) > 0));

/** The links by which a page lets files of charts be saved, each with the name they get; a link that is a small picture opens the large one. */
function filesLinked(page: (typeof pages)[number]) {
  return [...page.document.querySelectorAll('a[href]:not(:has(img))')].flatMap((link) => {
    const { file = '' } = locate(link.getAttribute('href') ?? '', page) ?? {};
    const [, id, end] = /^\/charts\/([a-z\d-]+)([._][^/]*)$/.exec(file) ?? [];
    if (id === undefined || end === undefined || end === '.html') return [];
    return [{ id, end, name: link.getAttribute('download') }];
  });
}

describe('the files of every chart', () => {
  test('all stand beside its page, and none is empty', () => {
    const missing = charts.flatMap(({ id }) => [
      ...[...Object.keys(saved), ...small].map((end) => `/charts/${id}${end}`),
      ...['index.html', 'oembed.json'].map((name) => `/embed/${id}/${name}`),
    ]);
    expect(missing.filter((file) => !standing.has(file))).toEqual([]);
  });

  test('are all offered on its page, and no other', () => {
    for (const { id, page } of charts) {
      const offered = filesLinked(page).filter((link) => link.id === id);
      expect([...new Set(offered.map(({ end }) => end))].sort(), id).toEqual(Object.keys(saved).sort());
    }
  });

  test('are saved under a name that tells the chart, the date of its data and the size, from whichever page', () => {
    const dates = new Map(charts.map(({ id, date }) => [id, date]));
    const links = pages.flatMap((page) => filesLinked(page).map((link) => ({ ...link, path: page.path })));
    expect(links.length).toBeGreaterThan(charts.length * Object.keys(saved).length);
    for (const { id, end, name, path } of links)
      expect(name, `${path}: ${id}${end}`).toBe(`${id}_${dates.get(id)}${saved[end]}`);
  });
});

test('every essay has its deck and its citations, each saved under its date', () => {
  for (const slug of catalogue.essays.keys()) {
    const { page } = published(`/essays/${slug}/`);
    const names = [...page.document.querySelectorAll('a[download]')].map((link) => link.getAttribute('download'));
    for (const end of ['pptx', 'bib', 'ris', 'csl.json']) {
      expect(standing, slug).toContain(`/essays/${slug}.${end}`);
      expect(names, slug).toContainEqual(expect.stringMatching(new RegExp(`^${slug}_\\d{4}-\\d\\d-\\d\\d\\.${end}$`)));
    }
  }
});
