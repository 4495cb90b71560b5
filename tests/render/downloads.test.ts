import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { addresses } from '../../src/render/downloads/addresses.ts';
import { tableCsv } from '../../src/render/downloads/csv.ts';
import { datasetDocument } from '../../src/render/downloads/document.ts';
import { encode, encoderVersion } from '../../src/render/downloads/encode.ts';
import { catalogueJsonLd, datasetJsonLd } from '../../src/render/downloads/jsonLd.ts';
import { openapi } from '../../src/render/downloads/openapi.ts';
import { snippets } from '../../src/render/downloads/snippets.ts';
import { wholeTable } from '../../src/render/downloads/table.ts';
import { wholeDocument } from '../../src/render/downloads/whole.ts';
import { sheetsXlsx } from '../../src/render/downloads/xlsx.ts';
import { withFixedTimes } from '../../src/render/downloads/zipTimes.ts';
import { type Change, writeProject } from '../data/project.ts';
import { readParquetFile, readXlsx, readXlsxRows } from '../read-downloads.ts';

const addressOf = (path: string) => `https://tin.example/base${path}`;

/** The dataset of the tin project, with its catalogue and its document. */
function tinDataset(changes: Readonly<Record<string, Change>> = {}) {
  const catalogue = readCatalogue(writeProject(changes));
  const dataset = catalogue.datasets.get('tin/output');
  if (dataset === undefined) throw new Error('no tin');
  return { catalogue, dataset, document: datasetDocument(dataset, catalogue, addressOf) };
}

const withheldSource: Readonly<Record<string, Change>> = {
  'data/sources/secret.yaml': `secret-1902: {title: Secret, short: Secret 1902, read: '1999-01-01', kind: book, licence: no copies, bulk: false}\n`,
  'data/tin/output.csv': ['dug,1902,22.2,derived,fable-1901', 'dug,1902,22.2,derived,secret-1902'],
};

describe('the document of a dataset', () => {
  test('holds the rows with numbers as numbers, and says where it stands and how to cite it', () => {
    const { document } = tinDataset();
    expect(document.observations[0]).toEqual({
      series: 'dug',
      period: '1901',
      value: 11.1,
      status: 'reported',
      source: 'fable-1901',
      locator: 'p. 1',
      note: '',
    });
    expect(document.citation).toBe(
      'The Tracks Remain, "Output of tin", data of 1999-01-01. https://tin.example/base/data/tin/output/',
    );
    expect(document.series[0]?.unit.name).toBe('nuggets');
  });

  test('leaves out a row whose source forbids it, its correction and its source, and counts it', () => {
    const { document } = tinDataset(withheldSource);
    expect(document.observations.map(({ series, period }) => `${series} ${period}`)).toEqual(['dug 1901', 'all 1901']);
    expect(document.corrections).toEqual([]);
    expect(document.sources.map(({ id }) => id)).toEqual(['fable-1901']);
    expect(document.withheldRows).toBe(1);
  });
});

describe('CSV', () => {
  test('writes plain decimals to the last digit, and quotes what must be', () => {
    const columns = ['a', 'b'].map((name) => ({ name, type: 'string' as const, filled: true, description: '' }));
    const rows = [
      [4.64e26, 'one, two'],
      [4.09e-8, 'he said "tin"'],
      [-0.1, null],
      [5e-324, 'a\nb'],
    ];
    expect(tableCsv({ columns, rows: rows.slice(0, 3) })).toBe(
      'a,b\n464000000000000000000000000,"one, two"\n0.0000000409,"he said ""tin"""\n-0.1,\n',
    );
    expect(tableCsv({ columns, rows: rows.slice(3) })).toContain('"a\nb"');
  });
});

describe('XLSX', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '1873', '1873-09', 'TRUE'];

  test('keeps every text a text: none becomes a formula, a number or a date', async () => {
    const bytes = await sheetsXlsx([{ name: 'data', rows: [['head'], ...texts.map((text) => [text])], widths: [9] }]);
    const cells = (readXlsx(bytes).Sheets['data']?.['!data'] ?? []).slice(1).map((row) => row[0]);
    expect(cells.map((cell) => [cell?.t, cell?.v, cell?.f])).toEqual(texts.map((text) => ['s', text, undefined]));
  });

  test('is the same bytes whenever it is made', async () => {
    const { document } = tinDataset();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-01-01') });
    const one = await encode('xlsx', document);
    vi.setSystemTime(new Date('2051-06-07'));
    const other = await encode('xlsx', document);
    vi.useRealTimers();
    expect(Buffer.from(one).equals(other)).toBe(true);
  });

  test('has the rows, what they mean, and the works', async () => {
    const workbook = readXlsx(await encode('xlsx', tinDataset().document));
    expect(workbook.SheetNames).toEqual(['data', 'metadata', 'sources']);
    expect(workbook.Sheets['metadata']?.['!data']?.[1]?.map((cell) => cell.v)).toEqual(['title', 'Output of tin']);
    expect(workbook.Sheets['sources']?.['!data']?.[1]?.[0]?.v).toBe('fable-1901');
  });

  test('a file that is no ZIP file is refused', () => {
    expect(() => withFixedTimes(new Uint8Array(40))).toThrow('not a ZIP file');
  });
});

describe('Parquet', () => {
  test('has doubles and texts, nullable bounds only, and says what it is', async () => {
    const ranged: Readonly<Record<string, Change>> = {
      'data/tin/output.yaml': ['    title: Dug\n', '    title: Dug\n    rangeMeaning: guesses\n'],
      'data/tin/output.csv': `series,period,value,status,source,locator,note,low,high
dug,1901,11.1,reported,fable-1901,p. 1,,10.1,
dug,1902,22.2,derived,fable-1901,p. 2,formula: 2 x 11.1,,
all,1901,99.9,reported,fable-1901,p. 3,,,
`,
    };
    const { rows, types, metadata } = readParquetFile(await encode('parquet', tinDataset(ranged).document));
    const texts = ['series', 'period'].map((name) => `${name} Utf8`);
    const more = ['status', 'source', 'locator', 'note'].map((name) => `${name} Utf8`);
    expect(types).toEqual([...texts, 'value Float64', ...more, 'low Float64?', 'high Float64?']);
    expect(rows.map(({ low, high }) => [low, high])).toEqual([
      [10.1, null],
      [null, null],
      [null, null],
    ]);
    expect(metadata.get('address')).toBe('https://tin.example/base/data/tin/output/');
    expect(metadata.get('licence')).toContain('CC BY 4.0');
  });
});

test('the bytes of a known document: where they change, raise encoderVersion, or old files would be taken for new', async () => {
  const { document } = tinDataset();
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const made = [hash(await encode('parquet', document)), hash(await encode('xlsx', document))];
  expect([encoderVersion, ...made]).toEqual([2, '574e0c339df494a9', 'abde716601e1882f']);
  expect(readXlsxRows(await encode('xlsx', document))).toHaveLength(3);
});

describe('schema.org', () => {
  const jsonLd = ({ catalogue, dataset, document }: ReturnType<typeof tinDataset>) =>
    datasetJsonLd(
      dataset,
      document,
      [{ format: 'csv', address: addressOf('/data/tin/output.csv'), bytes: 9, sha256: '' }],
      catalogue.sources,
      addressOf,
    );

  test('says what was measured, when, from what, and where the files stand', () => {
    const value = JSON.parse(jsonLd(tinDataset(withheldSource)));
    expect(value['@type']).toBe('Dataset');
    expect(value.temporalCoverage).toBe('1901-01-01/1902-12-31');
    expect(value.variableMeasured[0]).toEqual({ '@type': 'PropertyValue', name: 'Dug', unitText: 'nuggets' });
    expect(value.isBasedOn.map(({ name }: { name: string }) => name)).toEqual(['On Tin', 'Secret']);
    expect(value.distribution[0]).toMatchObject({
      '@type': 'DataDownload',
      contentUrl: 'https://tin.example/base/data/tin/output.csv',
      encodingFormat: 'text/csv',
    });
    expect(value.description.length).toBeGreaterThanOrEqual(50);
  });

  const open = 'Free to read and to download. The compilation is CC BY 4.0; each figure under the terms of its source.';
  const cc = 'https://creativecommons.org/licenses/by/4.0/';
  const section = 'https://tin.example/base/data/tin/output/#license';

  test('gives the license of the compilation only where no row is withheld', () => {
    const { license, conditionsOfAccess, usageInfo } = JSON.parse(jsonLd(tinDataset()));
    expect([license, conditionsOfAccess, usageInfo]).toEqual([cc, open, section]);
  });

  test('leads to the page for its terms where rows are withheld, and says how many', () => {
    const { license, conditionsOfAccess } = JSON.parse(jsonLd(tinDataset(withheldSource)));
    expect(license).toBe(section);
    expect(conditionsOfAccess).toMatch(
      /each figure under the terms of its source\. 1 of 3 rows are shown .+ in no file/,
    );
  });

  test('names neither that license nor a file where every row is withheld', () => {
    const { catalogue, dataset, document } = tinDataset({
      'data/sources/fables.yaml': ['licence: not stated', 'licence: no copies\n  bulk: false'],
    });
    const text = datasetJsonLd(dataset, document, [], catalogue.sources, addressOf);
    expect(text).not.toMatch(/creativecommons|CC BY|distribution/);
    expect(JSON.parse(text)).toMatchObject({ license: section, isAccessibleForFree: true });
  });

  test('cannot end the script that holds it', () => {
    const hostile = tinDataset({ 'data/tin/output.yaml': ['Whatever glitters.', '</script><b>gold</b>'] });
    expect(jsonLd(hostile)).not.toContain('<');
    expect(JSON.parse(jsonLd(hostile)).description).toContain('</script><b>gold</b>');
    const whole = wholeDocument([{ ...hostile.document, title: '</script>' }], addressOf);
    expect(catalogueJsonLd(whole, [], addressOf)).not.toContain('<');
  });
});

describe('the whole', () => {
  const tinWhole = () => wholeDocument([tinDataset(withheldSource).document], addressOf);

  test('says how many rows the site shows and how many of them are in no file', () => {
    const whole = tinWhole();
    expect([whole.rows, whole.withheldRows]).toEqual([3, 1]);
    expect(whole.definition).toContain('2 of 3 stand in the files; 1 are shown');
  });

  test('has the unit and the title of the series in each row of its table', () => {
    const { columns, rows } = wholeTable(tinWhole());
    const names = columns.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual(['dataset', 'series', 'unit', 'series_title', 'period']);
    expect(rows[0]?.slice(0, 5)).toEqual(['tin/output', 'dug', 'nuggets', 'Dug', '1901']);
  });
});

test('snippets declare periods as text, and name the bounds only where there are any', () => {
  const plain = snippets({ observations: tinDataset().document.observations }, 'C', 'P');
  expect(plain.map(({ tool }) => tool)).toEqual(['pandas', 'R', 'DuckDB', 'Observable', 'Google Sheets', 'Excel']);
  expect(plain.map(({ code }) => code).join()).not.toContain('low');
  const [first] = tinDataset().document.observations;
  if (first === undefined) throw new Error('no row');
  const ranged = snippets({ observations: [{ ...first, low: 1, high: null }] }, 'C', 'P');
  expect(ranged.find(({ tool }) => tool === 'Excel')?.code).toContain('{"low", type number}, {"high", type number}');
});

test('OpenAPI lists every address with the parameters in its path, and every schema it names exists', () => {
  const description = openapi(addressOf, '1999-01-01');
  expect(Object.keys(description.paths)).toEqual(addresses.map(({ path }) => path));
  expect(description.servers).toEqual([{ url: 'https://tin.example/base' }]);
  for (const [path, { get }] of Object.entries(description.paths)) {
    expect((get.parameters ?? []).map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    expect(get.responses['200'].description, path).not.toBe('');
  }
  const named = JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/g);
  const schemas = Object.keys(description.components.schemas);
  expect([...new Set([...named].map(([, name = '']) => name))].filter((name) => !schemas.includes(name))).toEqual([]);
  const ids = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});
