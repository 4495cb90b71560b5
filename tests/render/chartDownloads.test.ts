import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import { linesTable } from '../../src/charts/linesTable.ts';
import { tableOf } from '../../src/charts/table.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { chartCsv } from '../../src/render/chartCsv.ts';
import { chartDocument } from '../../src/render/downloads/chartDocument.ts';
import { chartEncoderVersion, chartXlsx } from '../../src/render/downloads/chartSheets.ts';
import { documentJson } from '../../src/render/downloads/encode.ts';
import { cellsOfCsv, cellsOfJson, cellsOfXlsx } from '../read-chart.ts';
import { readXlsx } from '../read-downloads.ts';
import { tinAligned } from './tin.ts';

const catalogue = readCatalogue('.');
const lineOf = linesOf(catalogue);
const addressOf = (path: string) => `https://tin.example/base${path}`;

describe('the values of a chart', () => {
  test.for([...catalogue.charts.values()].map((chart) => [chart.id, chart] as const))(
    'are the same in CSV, XLSX and JSON, to the last digit: %s',
    async ([, chart]) => {
      const figure = figureOf(chart, catalogue, lineOf);
      const rows = tableOf(figure, catalogue);
      const document = chartDocument(figure, rows, addressOf);
      const csv = cellsOfCsv(chartCsv(rows));
      expect(csv).toHaveLength(rows.length + 1);
      expect(csv.slice(1).map((cells) => cells[csv[0]?.indexOf('value') ?? -1])).toEqual(
        rows.map(({ value }) => value),
      );
      expect(cellsOfJson(documentJson(document))).toEqual(csv);
      expect(cellsOfXlsx(await chartXlsx(document))).toEqual(csv);
    },
  );
});

describe('the document of a chart', () => {
  const chart = [...catalogue.charts.values()].find(({ id }) => id === 'capex-to-gdp');
  if (chart === undefined) throw new Error('no capex-to-gdp');
  const figure = figureOf(chart, catalogue, lineOf);
  const document = chartDocument(figure, tableOf(figure, catalogue), addressOf);

  test('says what the chart says: claim, takeaway, caveats, rule, unit, definitions, where it stands and how to cite it', () => {
    expect(document).toMatchObject({
      id: 'capex-to-gdp',
      title: chart.title,
      takeaway: chart.takeaway,
      caveats: chart.caveats,
      unit: { id: 'percent' },
      address: 'https://tin.example/base/charts/capex-to-gdp/',
    });
    expect(document.rule).toMatch(/^Year 0/);
    expect(document.citation).toBe(
      `The Tracks Remain, "${chart.title}", data of ${document.changed}. https://tin.example/base/charts/capex-to-gdp/`,
    );
    const lines = new Set(document.values.map((row) => row['line']));
    expect(document.definitions.filter(({ line }) => lines.has(line)).length).toBeGreaterThanOrEqual(4);
  });

  test('holds every work that a row names, in full, and nothing that only our checks need', () => {
    const named = new Set(document.values.flatMap((row) => String(row['sources']).split('; ')));
    expect([...named].filter((id) => !document.sources.some((source) => source.id === id))).toEqual([]);
    for (const source of document.sources) {
      expect(source.title).not.toBe('');
      expect(source).not.toHaveProperty('evidence');
      expect(source).not.toHaveProperty('bulk');
    }
  });

  test('keeps rows whose source forbids a copy of its table: they are what the chart draws', () => {
    const secret = [...catalogue.charts.values()].flatMap((each) => {
      const shown = figureOf(each, catalogue, lineOf);
      const closed = shown.sources.find(({ bulk }) => !bulk)?.id;
      return closed === undefined ? [] : [{ shown, closed }];
    })[0];
    if (secret === undefined) throw new Error('no chart draws such a source');
    const { values, sources } = chartDocument(secret.shown, tableOf(secret.shown, catalogue), addressOf);
    expect(sources.map(({ id }) => id)).toContain(secret.closed);
    expect(values.some((row) => String(row['sources']).split('; ').includes(secret.closed))).toBe(true);
  });
});

describe('the workbook of a chart', () => {
  const document = chartDocument(
    tinAligned,
    linesTable(tinAligned, () => []),
    addressOf,
  );

  test('has the values, what the chart says of them, and the works', async () => {
    const workbook = readXlsx(await chartXlsx(document));
    expect(workbook.SheetNames).toEqual(['data', 'about', 'sources']);
    const about = (workbook.Sheets['about']?.['!data'] ?? []).map((row) => row.map((cell) => cell?.v));
    expect(about[1]).toEqual(['title', 'Tin outshone lead']);
    expect(about).toContainEqual(['caveat', 'It never was.']);
    expect(about).toContainEqual(['change', '1999-01-01: First version']);
    expect(workbook.Sheets['sources']?.['!data']).toHaveLength(tinAligned.sources.length + 1);
  });

  test('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-01-01') });
    const one = await chartXlsx(document);
    vi.setSystemTime(new Date('2051-06-07'));
    const other = await chartXlsx(document);
    vi.useRealTimers();
    expect(Buffer.from(one).equals(other)).toBe(true);
  });

  test('of known values has known bytes: where they change, raise chartEncoderVersion, or old files would be taken for new', async () => {
    const hash = createHash('sha256')
      .update(await chartXlsx(document))
      .digest('hex')
      .slice(0, 16);
    expect([chartEncoderVersion, hash]).toEqual([2, 'ac5ae2890b70c55b']);
  });
});
