import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/charts/figure.ts';
import { figureOf } from '../../src/charts/figureOf.ts';
import type { ChartRow } from '../../src/charts/linesTable.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { chartCsv } from '../../src/render/chartCsv.ts';
import { pageDrawings } from '../../src/render/drawings.ts';
import { escapeHtml } from '../../src/render/escape.ts';
import { figureHtml } from '../../src/render/figureHtml.ts';
import { statusKey } from '../../src/render/statusKey.ts';
import { tinAligned, tinCalendar } from './tin.ts';
import { tinRows } from './tin-rows.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const { document } = new JSDOM().window;
const ids = [...catalogue.charts.keys()];

function drawn(id: string): { figure: Figure; rows: ChartRow[] } {
  const chart = catalogue.charts.get(id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  const figure = figureOf(chart, catalogue, lineOf);
  return { figure, rows: tableOf(figure, catalogue) };
}

function html(figure: Figure, rows: readonly ChartRow[], heading: 'h1' | 'h2' | 'h3' = 'h2'): string {
  return figureHtml({ figure, rows, drawings: pageDrawings(figure, document) }, heading, {
    href: (path) => `/base${path}`,
    seriesTitle: (name) => name,
    rowHref: (observation) => `/rows/${observation.replace('@', '#')}`,
    issueUrl: (title, body) => `https://forge.example/new?${new URLSearchParams({ title, body })}`,
    address: `https://tracks.example/charts/${figure.chart.id}/`,
  });
}

const page = (text: string) => new JSDOM(text).window.document;

describe.each(ids)('figureHtml of %s', (id) => {
  const { figure, rows } = drawn(id);
  const text = html(figure, rows);
  const dom = page(text);

  test('every reference within the page finds its id, and every id stands once', () => {
    const all = [...dom.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(all).size).toBe(all.length);
    const asked = [
      ...[...text.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name),
      ...[...dom.querySelectorAll('[aria-labelledby]')].map((element) => element.getAttribute('aria-labelledby')),
      ...[...dom.querySelectorAll('a[href^="#"]')].map((element) => element.getAttribute('href')?.slice(1)),
    ];
    expect(asked.length).toBeGreaterThanOrEqual(2);
    for (const name of asked) expect(all).toContain(name);
  });

  test('names the file of its points and carries no script', () => {
    expect(dom.querySelector('chart-pointer')?.getAttribute('data-src')).toBe(`/base/charts/${id}/points.json`);
    expect(dom.querySelectorAll('script')).toHaveLength(0);
  });

  test('has a table row for each value drawn, or leads to the page that has them where they are many', () => {
    expect(dom.querySelector('.chart-table summary')?.textContent).toBe(`Table of the ${rows.length} values drawn`);
    if (rows.length > 150) {
      expect(dom.querySelector('.chart-table a')?.getAttribute('href')).toBe(`/base/charts/${id}/#chart-${id}-table`);
      return;
    }
    expect(dom.querySelectorAll('tbody tr')).toHaveLength(rows.length);
    const columns = dom.querySelectorAll('thead th').length;
    for (const row of dom.querySelectorAll('tbody tr')) expect(row.children).toHaveLength(columns);
  });

  test('says claim, takeaway, caveats and sources, and holds two drawings', () => {
    const words = dom.body.textContent;
    for (const said of [figure.chart.title, figure.chart.takeaway, ...figure.chart.caveats, figure.chart.sourceLine])
      expect(words).toContain(said);
    expect(dom.querySelectorAll('chart-pointer svg[role="img"][aria-label]')).toHaveLength(2);
    expect(text).not.toMatch(/NaN|undefined|⚠|Infinity/);
  });

  test('is read back from its CSV at full precision', () => {
    const read = parseCsv(chartCsv(rows), { columns: true }) as Record<string, string>[];
    expect(
      read.map((each) => [
        each['group'],
        each['line'],
        each['name'],
        each['period'],
        Number(each['value']),
        each['mark'],
        each['observations'],
      ]),
    ).toEqual(
      rows.map((each) => [each.group, each.line, each.name, each.period, each.value, each.mark, each.from.join('; ')]),
    );
  });

  test('offers table, files, citation, link, and all other forms on its page', () => {
    const offered = [...dom.querySelectorAll('.chart-actions a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.getAttribute('download'),
    ]);
    const date = figure.chart.changelog
      .map((change) => change.date)
      .sort()
      .at(-1);
    expect(offered.slice(0, 7)).toEqual([
      ['Table', `#chart-${id}-table`, null],
      ['CSV', `/base/charts/${id}.csv`, `${id}_${date}.csv`],
      ['PNG', `/base/charts/${id}_page.png`, `${id}_${date}_page.png`],
      ['Slide (PPTX)', `/base/charts/${id}.pptx`, `${id}_${date}.pptx`],
      ['Cite', `/base/charts/${id}/#cite`, null],
      ['Link', `/base/charts/${id}/`, null],
      ['Use this chart', `/base/charts/${id}/#use`, null],
    ]);
    expect(offered[7]?.[0]).toBe('Report this number');
  });

  test('links its title to its page, save on that page', () => {
    expect(dom.querySelector('h2 a')?.getAttribute('href')).toBe(`/base/charts/${id}/`);
    expect(page(html(figure, rows, 'h1')).querySelector('h1')?.innerHTML).toBe(escapeHtml(figure.chart.title));
  });
});

test('words with signs of HTML stay words', () => {
  const { figure, rows } = drawn('capex-to-gdp-calendar');
  const evil = '</script><b title="x">\'&amp;';
  const chart = {
    ...figure.chart,
    title: evil,
    subtitle: evil,
    takeaway: evil,
    sourceLine: evil,
    caveats: [evil],
  } as Figure['chart'];
  const rude = rows.map((row) => ({
    ...row,
    group: evil,
    name: evil,
    unit: evil,
    mark: evil,
    sources: [{ id: 'x', short: evil }],
  }));
  const text = html({ ...figure, chart } as Figure, rude);
  const dom = page(text);
  expect(dom.querySelectorAll('b')).toHaveLength(0);
  expect(dom.querySelectorAll('script')).toHaveLength(0);
  expect(dom.querySelector('h2')?.textContent).toBe(evil);
  expect(dom.querySelector('.chart-caveat')?.textContent).toBe(evil);
  expect(dom.querySelector('tbody th')?.textContent).toBe(evil);
});

test('a lone work is not called all works', () => {
  const { figure, rows } = drawn('capex-to-gdp-calendar');
  const link = (count: number) =>
    page(html({ ...figure, sources: figure.sources.slice(0, count) }, rows)).querySelector('.chart-sources a');
  expect(link(1)?.textContent).toBe('the work');
  expect(link(2)?.textContent).toBe('all 2 works');
});

describe('statusKey', () => {
  const items = (figure: Figure) =>
    [...page(statusKey(figure)).querySelectorAll('li')].map(({ textContent }) => textContent);
  const full = [
    'reported',
    'derived: worked out, as the note of its row says',
    'estimate, or a newer part-year',
    'projection',
  ];

  test('lists the statuses that occur', () => {
    expect(items(tinAligned)).toEqual(full);
    expect(items({ ...tinCalendar, statuses: ['reported'], lines: tinCalendar.lines.slice(0, 1) })).toEqual([
      'reported',
    ]);
    expect(items(tinRows)[2]).toBe('estimate: its value bears a ~');
  });

  test('adds the part-year of an open line', () => {
    expect(items({ ...tinAligned, statuses: ['reported'] })).toEqual(['reported', full[2]]);
  });
});
