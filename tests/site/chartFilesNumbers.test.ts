import { describe, expect, test } from 'vitest';
import { type Cells, cellsOfCsv, cellsOfJson, cellsOfXlsx } from '../read-chart.ts';
import { nativeCharts, type SheetValue } from '../read-deck.ts';
import { readParts } from '../read-office.ts';
import { catalogue, charts } from './charts.ts';
import { read, readBytes } from './dist.ts';

const csvOf = (id: string) => cellsOfCsv(read(`/charts/${id}.csv`));
const deckOf = (file: string) => nativeCharts(readParts(readBytes(file)));
const keyOf = ({ period, years, value, low, high, status }: SheetValue) =>
  JSON.stringify([period, years, value, low, high, status]);

/** The values of a CSV as the sheet of a deck has them: that of rows has no years. */
function valuesOf([head = [], ...rows]: readonly Cells[]): string[] {
  const optional = (name: string, cells: Cells) =>
    head.includes(name) ? { [name.split('_')[0] ?? name]: cells[head.indexOf(name)] } : {};
  return rows.map((cells) => {
    const cell = (name: string) => cells[head.indexOf(name)];
    const ends = { ...optional('low', cells), ...optional('high', cells) };
    const years = cell('years_from_anchor') === null ? {} : optional('years_from_anchor', cells);
    return keyOf({ period: cell('period'), value: cell('value'), status: cell('status'), ...years, ...ends });
  });
}

describe('the numbers of every chart', () => {
  test.each(charts)('$id: the same in CSV, XLSX and JSON, cell by cell', ({ id }) => {
    const csv = csvOf(id);
    expect(csv.length).toBeGreaterThan(1);
    expect(cellsOfXlsx(readBytes(`/charts/${id}.xlsx`))).toEqual(csv);
    expect(cellsOfJson(read(`/charts/${id}.json`))).toEqual(csv);
  });

  test.each(charts)('$id: the same behind the charts of its deck, with periods, years, ranges and status', (chart) => {
    const { id, figure, address } = chart;
    const natives = deckOf(`/charts/${id}.pptx`);
    const csv = valuesOf(csvOf(id));
    for (const native of natives) expect(native.address).toBe(address);
    // Where rows are too many for a slide, the first holds some of them, and those after it all.
    const [first, ...rest] = natives;
    const whole = (rest.length === 0 ? natives : rest).flatMap(({ values }) => values.map(keyOf));
    if (figure.kind === 'rows') expect(whole).toEqual(csv);
    else expect(whole.sort()).toEqual(csv.sort());
    expect((first?.values ?? []).map(keyOf).filter((value) => !csv.includes(value))).toEqual([]);
    expect(first?.values.length).toBeGreaterThan(0);
  });
});

test('an essay’s deck has the numbers of its charts', () => {
  const known = new Map(charts.map(({ id, address }) => [address, new Set(valuesOf(csvOf(id)))]));
  for (const slug of catalogue.essays.keys())
    for (const { address, values } of deckOf(`/essays/${slug}.pptx`)) {
      expect(values.length, `${slug}: ${address}`).toBeGreaterThan(0);
      expect(
        values.map(keyOf).filter((value) => !known.get(address)?.has(value)),
        `${slug}: ${address}`,
      ).toEqual([]);
    }
});
