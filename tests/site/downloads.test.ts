import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { Observation } from '../../src/data/observation.ts';
import { isOffered } from '../../src/render/downloads/offered.ts';
import { type ReadRow, readCsv, readParquetFile, readXlsxRows } from '../read-downloads.ts';
import { files, read } from './dist.ts';

const catalogue = readCatalogue(process.cwd());
const datasets = [...catalogue.datasets.values()];
const rowsOf = ({ observations }: { readonly observations: readonly Observation[] }) =>
  observations.filter((row) => isOffered(row, catalogue.sources));
const offered = datasets.filter((dataset) => rowsOf(dataset).length > 0);
const withheld = datasets.filter((dataset) => !offered.includes(dataset));
const folder = path.resolve(process.env['SITE_DIST'] ?? 'dist', 'data');
const bytesOf = (file: string) => readFileSync(path.join(folder, file));

const wholeCsv = readCsv(bytesOf('all.csv'));

/** A row of the repository as every format must give it back: numbers as doubles, to the last bit. */
const expected = ({ series, period, value, low, high, status, source, locator, note }: Observation): ReadRow => ({
  ...{ series, period: period.text, value, status, source, locator, note },
  ...{ low: low ?? null, high: high ?? null },
});
interface WholeDataset {
  readonly id: string;
  readonly series: readonly {
    readonly name: string;
    readonly title: string;
    readonly unit: { readonly name: string };
  }[];
  readonly observations: readonly ReadRow[];
}
/** What the files of the whole say of each row besides: from the metadata of its series. */
function described({ series }: (typeof datasets)[number], row: Observation) {
  const { unit = '', title = '' } = series[row.series] ?? {};
  return { unit: catalogue.units.get(unit)?.name ?? '', series_title: title };
}
/** Columns of bounds are absent where a dataset has none. */
const withBounds = (rows: readonly ReadRow[]) => rows.map((row) => ({ low: null, high: null, ...row }));

describe('numbers are identical in every format, read by libraries that did not write them', () => {
  describe.each(offered)('$id', (dataset) => {
    const rows = rowsOf(dataset).map(expected);

    test('CSV', () => expect(withBounds(readCsv(bytesOf(`${dataset.id}.csv`)))).toEqual(rows));

    test('JSON', () => expect(withBounds(JSON.parse(read(`/data/${dataset.id}.json`)).observations)).toEqual(rows));

    test('Parquet', () => expect(withBounds(readParquetFile(bytesOf(`${dataset.id}.parquet`)).rows)).toEqual(rows));

    test('XLSX, without a formula', () =>
      expect(withBounds(readXlsxRows(bytesOf(`${dataset.id}.xlsx`)))).toEqual(rows));
  });

  describe('the whole', () => {
    const rows = datasets.flatMap((dataset) =>
      rowsOf(dataset).map((row) => ({ dataset: dataset.id, ...described(dataset, row), ...expected(row) })),
    );

    test('CSV', () => expect(wholeCsv).toEqual(rows));

    test('JSON', () => {
      const whole: { datasets: WholeDataset[] } = JSON.parse(read('/data/all.json'));
      const found = whole.datasets.flatMap(({ id, series, observations }) => {
        const facts = new Map(series.map(({ name, title, unit }) => [name, { unit: unit.name, series_title: title }]));
        return withBounds(observations).map((row) => ({
          dataset: id,
          ...facts.get(String((row as ReadRow)['series'])),
          ...row,
        }));
      });
      expect(found).toEqual(rows);
    });

    test('Parquet', () => expect(readParquetFile(bytesOf('all.parquet')).rows).toEqual(rows));

    test('XLSX, without a formula', () => expect(readXlsxRows(bytesOf('all.xlsx'))).toEqual(rows));
  });
});

describe('files', () => {
  const downloads = files.filter(
    (file) => /^\/data\/.*\.(?:csv|parquet|xlsx|json)$/.test(file) && !file.endsWith('.csl.json'),
  );

  test('a dataset of which all rows are withheld has none', () => {
    expect(withheld.length).toBeGreaterThan(0);
    const found = withheld.flatMap(({ id }) => downloads.filter((file) => file.startsWith(`/data/${id}.`)));
    expect(found).toEqual([]);
  });

  test('no work whose terms forbid copying is named in a table', () => {
    const forbidden = new Set([...catalogue.sources.values()].filter(({ bulk }) => !bulk).map(({ id }) => id));
    expect(wholeCsv.filter(({ source }) => forbidden.has(String(source)))).toEqual([]);
  });

  test('the listing names every dataset, and each file with its length and its hash', () => {
    const base = new URL('.', JSON.parse(read('/data/index.json')).address).href;
    const listing: {
      files: { address: string; bytes: number; sha256: string }[];
      datasets: {
        id: string;
        rows: number;
        withheldRows: number;
        files: { address: string; bytes: number; sha256: string }[];
      }[];
    } = JSON.parse(read('/data/index.json'));
    expect(listing.datasets.map(({ id }) => id)).toEqual(datasets.map(({ id }) => id));
    expect(listing.datasets.map(({ rows }) => rows)).toEqual(datasets.map(({ observations }) => observations.length));
    expect(listing.datasets.map(({ rows, withheldRows }) => rows - withheldRows)).toEqual(
      datasets.map((dataset) => rowsOf(dataset).length),
    );
    const all = [...listing.files, ...listing.datasets.flatMap((dataset) => dataset.files)];
    expect(all).toHaveLength(5 * (offered.length + 1));
    const wrong = all.filter(({ address, bytes, sha256 }) => {
      const content = bytesOf(address.replace(base, ''));
      return content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256;
    });
    expect(wrong).toEqual([]);
  });

  test('whatever offers or describes the files of the whole says both numbers: of the site, and of the files', () => {
    const all = datasets.reduce((sum, { observations }) => sum + observations.length, 0);
    const both = [all, wholeCsv.length].map((count) => count.toLocaleString('en-US'));
    const pages = ['/data/index.html', '/data/api/index.html'].map(read);
    const told = ['/data/index.json', '/data/all.json', '/data/datapackage.json'].map(read);
    for (const text of [...pages, ...told]) for (const count of both) expect(text).toContain(count);
    const { rows, withheldRows } = JSON.parse(read('/data/index.json'));
    expect([rows, rows - withheldRows]).toEqual([all, wholeCsv.length]);
  });

  test('the OpenAPI file and the page of addresses name the same addresses, and those without a blank exist', () => {
    const paths = Object.keys(JSON.parse(read('/data/openapi.json')).paths);
    const page = read('/data/api/index.html');
    expect(paths.filter((each) => !page.includes(each))).toEqual([]);
    expect(paths.filter((each) => !each.includes('{') && !files.includes(each))).toEqual([]);
  });
});

describe('Data Packages are valid against the published profile', () => {
  test('that of the whole, with one resource for each dataset that has files', async () => {
    const loaded = await Package.load(JSON.parse(read('/data/datapackage.json')), { basePath: folder });
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(loaded.resources.map(({ name }) => name)).toEqual(offered.map(({ id }) => id));
    expect(JSON.parse(read('/data/datapackage.json')).withheldDatasets).toEqual(withheld.map(({ id }) => id));
  });

  test.each(offered)('$id, and its CSV keeps to the schema', async ({ id, observations }) => {
    const basePath = path.join(folder, path.dirname(id));
    const loaded = await Package.load(JSON.parse(read(`/data/${id}.datapackage.json`)), { basePath });
    expect(loaded.errors).toEqual([]);
    const rows = await loaded.resources[0]?.read({ keyed: true });
    expect(rows).toHaveLength(rowsOf({ observations }).length);
  });
});
