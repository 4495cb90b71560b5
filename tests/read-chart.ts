import { parse } from 'csv-parse/sync';
import { readXlsx } from './read-downloads.ts';

/** The values of a chart as a table: its heads, then its rows; an absent number is null, an absent text empty. */
export type Cells = readonly (string | number | null)[];

const numeric = new Set(['years_from_anchor', 'value', 'low', 'high']);

/** The table of a CSV, whose numbers are read by JavaScript. */
export function cellsOfCsv(text: string): readonly Cells[] {
  const [head = [], ...rows]: string[][] = parse(text);
  const typed = (name: string, cell: string) => (numeric.has(name) ? (cell === '' ? null : Number(cell)) : cell);
  return [head, ...rows.map((row) => row.map((cell, index) => typed(head[index] ?? '', cell)))];
}

/** The table of the sheet `data`. Throws where a cell is not of the kind of its column. */
export function cellsOfXlsx(bytes: Uint8Array): readonly Cells[] {
  const [head = [], ...rows] = readXlsx(bytes).Sheets['data']?.['!data'] ?? [];
  const names = head.map((cell) => String(cell.v));
  const cellOf = (name: string, value: unknown) => {
    if (value === undefined) return numeric.has(name) ? null : '';
    if (typeof value !== (numeric.has(name) ? 'number' : 'string')) throw new Error(`${name} is a ${typeof value}`);
    return value as string | number;
  };
  return [names, ...rows.map((row) => names.map((name, index) => cellOf(name, row[index]?.v)))];
}

/** The table of a JSON. */
export function cellsOfJson(text: string): readonly Cells[] {
  const { columns, values }: { columns: string[]; values: Record<string, string | number | null>[] } = JSON.parse(text);
  return [columns, ...values.map((row) => columns.map((name) => row[name] ?? null))];
}
