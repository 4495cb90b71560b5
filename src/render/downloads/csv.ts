import type { Cell, Table } from './table.ts';

/** A table as CSV with a header, commas and Unix line ends. */
export function tableCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(written))];
  return lines.map((fields) => `${fields.map(quote).join(',')}\n`).join('');
}

/** Plain decimals as in the files of the repository: spreadsheets of other countries misread an exponent. */
const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 100 });

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plain.format(cell) : cell;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
