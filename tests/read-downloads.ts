import * as xlsx from '@e965/xlsx';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { readParquet } from 'parquet-wasm';

/** One row as read back: an absent number is null, an absent text is empty. */
export type ReadRow = Readonly<Record<string, string | number | null>>;

const numbers = new Set(['value', 'low', 'high']);

function rowOf(cells: Readonly<Record<string, unknown>>): ReadRow {
  const entries = Object.entries(cells).map(([name, cell]) => {
    if (!numbers.has(name)) return [name, cell === null || cell === undefined ? '' : cell];
    return [name, cell === '' || cell === null || cell === undefined ? null : cell];
  });
  for (const [name, cell] of entries)
    if (cell !== null && typeof cell !== (numbers.has(String(name)) ? 'number' : 'string'))
      throw new Error(`${name} is a ${typeof cell}: ${cell}`);
  return Object.fromEntries(entries);
}

/** Rows of a CSV file; its numbers are read by JavaScript. */
export function readCsv(bytes: Uint8Array): ReadRow[] {
  const records: Record<string, string>[] = parse(Buffer.from(bytes), { columns: true });
  return records.map((record) =>
    rowOf(
      Object.fromEntries(
        Object.entries(record).map(([name, cell]) => [name, numbers.has(name) && cell !== '' ? Number(cell) : cell]),
      ),
    ),
  );
}

/** Rows and stored metadata of a Parquet file, read by the library of the Arrow project in Rust. */
export function readParquetFile(bytes: Uint8Array): {
  rows: ReadRow[];
  types: string[];
  metadata: Map<string, string>;
} {
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const { fields, metadata } = table.schema;
  const columns = fields.map(({ name }) => ({ name, column: table.getChild(name) }));
  const rows = Array.from({ length: table.numRows }, (_, index) =>
    rowOf(Object.fromEntries(columns.map(({ name, column }) => [name, column?.get(index)]))),
  );
  return { rows, types: fields.map(({ name, type, nullable }) => `${name} ${type}${nullable ? '?' : ''}`), metadata };
}

/** The sheets of a workbook by name, as cells. */
export function readXlsx(bytes: Uint8Array): xlsx.WorkBook {
  return xlsx.read(bytes, { cellFormula: true, cellNF: false, cellHTML: false, cellText: false, dense: true });
}

/** Rows of the sheet `data`; throws where any sheet holds a formula. */
export function readXlsxRows(bytes: Uint8Array): ReadRow[] {
  const { Sheets: sheets } = readXlsx(bytes);
  const formulas = Object.values(sheets)
    .flatMap((sheet) => sheet['!data'] ?? [])
    .flatMap((row) => row.filter((cell) => cell?.f !== undefined));
  if (formulas.length > 0) throw new Error(`${formulas.length} formulas, such as ${formulas[0]?.f}`);
  const [head = [], ...rows] = sheets['data']?.['!data'] ?? [];
  return rows.map((row) => rowOf(Object.fromEntries(head.map((name, index) => [String(name.v), row[index]?.v]))));
}
