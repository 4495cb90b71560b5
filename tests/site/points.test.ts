import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { askedPoint, pointAddress, pointNamed } from '../../src/browser/pointAddress.ts';
import { observationOf } from '../../src/charts/sources.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { Observation } from '../../src/data/observation.ts';
import type { CardRow, Phrase } from '../../src/render/cardTables.ts';
import type { ChartPoints } from '../../src/render/chartPoints.ts';
import type { DatasetPoints } from '../../src/site/datasetPoints.ts';
import { bytes, files, gzipped, locate, pages, read } from './dist.ts';

const catalogue = readCatalogue(process.cwd());
const charts = [...catalogue.charts.keys()];
const datasetFiles = files.filter((file) => /^\/data\/.*\/points\.json$/.test(file));
const ids = new Map(
  pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
);
const [somePage] = pages;
if (somePage === undefined) throw new Error('no page');

const fileOf = (chart: string) => JSON.parse(read(`/charts/${chart}/points.json`)) as ChartPoints;
const rowsOf = (chart: string) => parse(read(`/charts/${chart}.csv`), { columns: true }) as Record<string, string>[];

const said = (phrase: Phrase | undefined) =>
  typeof phrase === 'object'
    ? phrase.map((part) => (typeof part === 'string' ? part : part.words)).join('')
    : `${phrase}`;

/** What is wrong with an address of this site: no page, or no such place in it. */
function lost(address: string): string[] {
  const target = locate(address, somePage as NonNullable<typeof somePage>);
  if (target === undefined) return [`${address} leads elsewhere`];
  const page = ids.get(target.file.replace(/index\.html$/, ''));
  if (page === undefined) return [`${address} has no page`];
  return target.id === '' || page.has(target.id) ? [] : [`${address} has no such place`];
}

/** `/base/data/railroads/investment/#gross-1871` names an observation: the one whose row bears that address. */
const observations: ReadonlyMap<string, Observation> = new Map(
  [...catalogue.datasets.values()].flatMap(({ id, observations: rows }) =>
    rows.map((row): [string, Observation] => [`${id}/#${row.series}-${row.period.text.replace('/', '_')}`, row]),
  ),
);
const observed = ({ href }: CardRow) => observations.get(href.replace(/^.*?\/data\//, ''));

describe.each(charts)('every drawn point of %s', (chart) => {
  const file = fileOf(chart);
  const points = file.lines.flatMap((line) => line.points);

  test('has the value of the chart’s CSV, to the last digit, and its status', () => {
    const drawn = points.map(({ exact, status, from }) => [
      exact,
      status,
      from.map((place) => file.rows[place]?.href.replace(/^.*?\/data\//, '').replace('/#', '#')).join(';'),
    ]);
    const printed = rowsOf(chart).map(({ value, status, observations: from = '' }) => [
      Number(value),
      status,
      from
        .split('; ')
        .map((name) => name.replace(/#(.*)@(.*)$/, (_, series, period) => `#${series}-${period.replace('/', '_')}`))
        .join(';'),
    ]);
    const order = (list: unknown[][]) => list.map((each) => JSON.stringify(each)).sort();
    expect(order(drawn)).toEqual(order(printed));
  });

  test('has an address of its own, by which it is found again', () => {
    const places = file.lines.flatMap(({ points: walk }, line) => walk.map((_, point) => ({ line, point })));
    const addresses = places.map((place) => pointAddress(file, place));
    expect(new Set(addresses).size).toBe(places.length);
    for (const [index, place] of places.entries()) {
      const asked = askedPoint(`${file.page}points.json`, new URL(addresses[index] ?? '', 'https://tracks.example'));
      expect(pointNamed(file, asked ?? '')).toEqual(place);
    }
  });

  test('says that it was computed unless it is the number of its one row', () => {
    const printed = rowsOf(chart).filter(({ computed }) => computed === 'no');
    for (const { value, observations: from = '' } of printed)
      expect(observationOf(from, catalogue)?.value).toBe(Number(value));
    expect(points.filter(({ computed }) => computed !== true)).toHaveLength(printed.length);
  });

  test('reaches a source through rows of the collection', () => {
    for (const { from } of points) {
      expect(from.length).toBeGreaterThan(0);
      for (const place of from) {
        const row = file.rows[place];
        const observation = row && observed(row);
        expect(observation, row?.href).toBeDefined();
        expect(row?.status).toBe(observation?.status);
        expect(said(file.phrases[row?.locator ?? -1]).startsWith(observation?.locator ?? '?')).toBe(true);
        const work = catalogue.sources.get(observation?.source ?? '');
        expect(file.sources[row?.source ?? -1]).toMatchObject({ short: work?.short, title: work?.title });
      }
    }
  });

  test('leads to rows, works and rivals that are there', () => {
    const rivals = points.flatMap((point) => point.rivals ?? []).map(({ row }) => file.texts[row] ?? '');
    const named = file.phrases.flatMap((phrase) => (typeof phrase === 'string' ? [] : phrase));
    const inWords = named.flatMap((part) => (typeof part === 'string' ? [] : part.href));
    const links = [
      ...file.rows.map(({ href }) => href),
      ...file.sources.map((work) => work.page),
      ...rivals,
      ...inWords,
    ];
    expect([...new Set(links)].flatMap(lost)).toEqual([]);
  });

  test('is opened by the value in its table', () => {
    const page = pages.find(({ path }) => path === `/charts/${chart}/`);
    const links = [...(page?.document.querySelectorAll('figure.chart a[data-point]') ?? [])];
    const places = links.map((link) => link.getAttribute('data-point') ?? '');
    expect(new Set(places).size).toBe(points.length);
    for (const [index, link] of links.entries()) {
      const [line = 0, point = 0] = (places[index] ?? '').split('.').map(Number);
      const first = file.lines[line]?.points[point]?.from[0];
      expect(link.getAttribute('href')).toBe(file.rows[first ?? -1]?.href);
    }
  });

  test('tells the whole of its inputs without script', () => {
    const page = pages.find(({ path }) => path === `/charts/${chart}/`);
    for (const tr of page?.document.querySelectorAll('figure.chart tbody tr') ?? []) {
      const [line = 0, point = 0] = (tr.querySelector('[data-point]')?.getAttribute('data-point') ?? '')
        .split('.')
        .map(Number);
      const rows = (file.lines[line]?.points[point]?.from ?? []).flatMap((place) => file.rows[place] ?? []);
      const linked = new Set([...tr.querySelectorAll('a')].map((link) => link.getAttribute('href')));
      for (const series of new Set(rows.map((row) => row.series))) {
        const hrefs = rows
          .filter((row) => row.series === series)
          .map(({ href }) => href)
          .sort();
        expect(linked).toContain(hrefs[0]);
        expect(linked).toContain(hrefs.at(-1));
      }
    }
  });
});

describe('what a card must not hand out', () => {
  const isWithheld = (name: string) => {
    const row = observationOf(name, catalogue);
    return row !== undefined && catalogue.sources.get(row.source)?.bulk === false;
  };

  test('a row whose source forbids copies of its table has no value in a file of points', () => {
    const told = charts.flatMap((chart) =>
      fileOf(chart).rows.filter((row) => {
        const observation = observed(row);
        return row.value !== undefined && catalogue.sources.get(observation?.source ?? '')?.bulk === false;
      }),
    );
    expect(told).toEqual([]);
  });

  test('a dataset’s file holds no value of such a row, its own or another’s', () => {
    expect(
      [...catalogue.datasets.values()].some(({ id, observations: rows }) =>
        rows.some(({ series, period }) => isWithheld(`${id}#${series}@${period.text}`)),
      ),
    ).toBe(true);
    for (const file of datasetFiles) {
      const { texts, rows } = JSON.parse(read(file)) as DatasetPoints;
      for (const { rivals = [] } of Object.values(rows))
        for (const { value, row } of rivals) {
          const observation = observations.get((texts[row] ?? '').replace(/^.*?\/data\//, ''));
          expect(observation, texts[row]).toBeDefined();
          if (catalogue.sources.get(observation?.source ?? '')?.bulk === false) expect(value).toBeUndefined();
        }
    }
  });
});

describe('the file of a dataset', () => {
  test('stands for each dataset that has something to tell, and leads to places that are there', () => {
    expect(datasetFiles.length).toBeGreaterThan(50);
    for (const file of datasetFiles) {
      const { texts, charts: drawn, rows, ranges, weakSeries, weakWorks } = JSON.parse(read(file)) as DatasetPoints;
      const weak = Object.keys(weakSeries).length + Object.keys(weakWorks).length;
      expect(Object.keys(rows).length + Object.keys(ranges).length + weak, file).toBeGreaterThan(0);
      const rivals = Object.values(rows).flatMap((row) => (row.rivals ?? []).map((rival) => texts[rival.row] ?? ''));
      expect(
        [...new Set([...drawn.map(({ href }) => href), ...rivals, ...Object.keys(weakWorks)])].flatMap(lost),
        file,
      ).toEqual([]);
    }
  });

  test('is asked for by the page of the dataset where it is there, and only there', () => {
    for (const { path, document } of pages) {
      const asked = document.querySelector('point-cards')?.getAttribute('data-src');
      if (asked === null || asked === undefined) continue;
      expect(files, path).toContain(locate(asked, somePage)?.file);
    }
  });
});

test('points load on use only: no page carries them, and none is heavy', () => {
  const points = files.filter((file) => file.endsWith('/points.json'));
  for (const file of points) {
    expect(gzipped(file), file).toBeLessThan(30_000);
    expect(bytes(file), file).toBeLessThan(250_000);
  }
  for (const { path, html } of pages)
    expect(html.includes('"rangeMeaning"') || html.includes('data-readouts'), path).toBe(false);
});
