import { expect, test } from 'vitest';
import { base, files, pages } from './dist.ts';

const known = new Set(files);
const meta = (document: Document, property: string) =>
  document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content') ?? '';
const cards = new Map(
  pages
    .filter(({ document }) => meta(document, 'og:title') !== '')
    .map(({ path, document }) => [path, { image: meta(document, 'og:image'), document }]),
);
const chartOf = (path: string) => /([^/]+)_og\.png$/.exec(cards.get(path)?.image ?? '')?.[1];

test('every page but the frames for other sites has a large card with its size and its words', () => {
  expect(pages.filter(({ path }) => !cards.has(path) && !path.startsWith('/embed/')).map(({ path }) => path)).toEqual(
    [],
  );
  for (const [path, { document }] of cards) {
    expect(meta(document, 'twitter:card'), path).toBe('summary_large_image');
    expect(meta(document, 'og:image:width'), path).toBe('1200');
    expect(meta(document, 'og:image:height'), path).toBe('630');
    const words = meta(document, 'og:image:alt');
    expect(words, path).toMatch(/^Chart: ./);
    expect(words.length, `${path}: no more than X shows`).toBeLessThanOrEqual(420);
  }
});

test('the card stands at a public address of this site, since those who show it are elsewhere', () => {
  for (const [path, { image, document }] of cards) {
    const page = new URL(meta(document, 'og:url'));
    expect(new URL(image).origin, path).toBe(page.origin);
    expect(image.startsWith(`${page.origin}${base}charts/`), `${path}: ${image}`).toBe(true);
    expect(known.has(`/${image.slice(`${page.origin}${base}`.length)}`), `${path}: ${image} is no file`).toBe(true);
  }
});

test('a chart is its own card', () => {
  const charts = [...cards.keys()].filter((path) => /^\/charts\/[^/]+\/$/.test(path));
  expect(charts.length).toBeGreaterThan(0);
  for (const path of charts) expect(`/charts/${chartOf(path)}/`).toBe(path);
});

test('an essay shows its first chart', () => {
  const essays = pages.filter(({ path }) => /^\/essays\/[^/]+\/$/.test(path));
  expect(essays.length).toBeGreaterThan(0);
  for (const { path, document } of essays)
    expect(chartOf(path), path).toBe(document.querySelector('figure.chart[id^="chart-"]')?.id.slice('chart-'.length));
});

test.each([
  ['/', 'capex-to-gdp'],
  ['/404.html', 'capex-to-gdp'],
  ['/waves/railroads/', 'miles-built'],
  ['/data/ai/server-lives/', 'depreciation'],
  ['/scenarios/book-life/', 'depreciation'],
  ['/ledger/cloud-bonds-2026/', 'bonds-sold'],
])('%s shows the chart "%s"', (path, chart) => {
  expect(chartOf(path)).toBe(chart);
});
