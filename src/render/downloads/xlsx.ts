import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from './table.ts';
import { withFixedTimes } from './zipTimes.ts';

/** One sheet: rows of cells; the first row is its head and stays in view. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
}

/** Sheets as an XLSX file. A text is stored as text whatever it begins with, so none can run as a formula. Equal sheets give equal bytes. */
export async function sheetsXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return withFixedTimes(written);
}

function cellOf(cell: Cell, isHead: boolean) {
  if (cell === null || cell === '') return null;
  const style = isHead ? { fontWeight: 'bold' as const } : {};
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String, ...style };
}
