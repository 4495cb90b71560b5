import type { Cell } from '../downloads/table.ts';
import type { Sheet } from '../downloads/xlsx.ts';
import { escapeHtml } from '../escape.ts';

/** One column of the workbook behind a chart: its head and its cells, of which a blank one is null. */
export interface Column {
  readonly head: string;
  readonly cells: readonly Cell[];
}

const sheetName = 'Chart';

/** The columns side by side as the sheet that opens when a presenter edits the data of a chart. */
export function sheetOf(columns: readonly Column[]): Sheet {
  const rows = Array.from({ length: heightOf(columns) }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
  const widths = columns.map(({ head, cells }) =>
    Math.min(40, Math.max(...[head, ...cells].map((cell) => String(cell ?? '').length)) + 2),
  );
  return { name: sheetName, rows: [columns.map(({ head }) => head), ...rows], widths };
}

/** The numbers of a column, as a chart refers to them and remembers them. */
export function numbers(columns: readonly Column[], index: number): string {
  const cells = wholeCells(columns, index);
  return `<c:numRef><c:f>${area(columns, index)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cells)}</c:numCache></c:numRef>`;
}

/** The words of a column, as a chart refers to them and remembers them. */
export function texts(columns: readonly Column[], index: number): string {
  const cells = wholeCells(columns, index);
  return `<c:strRef><c:f>${area(columns, index)}</c:f><c:strCache>${points(cells)}</c:strCache></c:strRef>`;
}

/** The head of a column, as the name of a series. */
export function headOf(columns: readonly Column[], index: number): string {
  const { head } = columnAt(columns, index);
  const at = `${sheetName}!$${letters(index)}$1`;
  return `<c:tx><c:strRef><c:f>${at}</c:f><c:strCache>${points([head])}</c:strCache></c:strRef></c:tx>`;
}

/** A column down to the last row of the sheet: LibreOffice loses a series that is shorter than one after it. */
function wholeCells(columns: readonly Column[], index: number): Cell[] {
  const { cells } = columnAt(columns, index);
  return Array.from({ length: heightOf(columns) }, (_, row) => cells[row] ?? null);
}

function heightOf(columns: readonly Column[]): number {
  return Math.max(...columns.map(({ cells }) => cells.length));
}

function columnAt(columns: readonly Column[], index: number): Column {
  const column = columns[index];
  if (column === undefined) throw new Error(`unknown column ${index}`);
  return column;
}

function area(columns: readonly Column[], index: number): string {
  const letter = letters(index);
  return `${sheetName}!$${letter}$2:$${letter}$${heightOf(columns) + 1}`;
}

function points(cells: readonly Cell[]): string {
  const filled = cells.map((cell, index) =>
    cell === null ? '' : `<c:pt idx="${index}"><c:v>${escapeHtml(String(cell))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${filled.join('')}`;
}

/** A, B, … Z, AA, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
