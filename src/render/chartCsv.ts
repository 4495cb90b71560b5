import type { ChartRow } from '../charts/linesTable.ts';
import { chartCells } from './downloads/chartRows.ts';

/** The table of a chart as CSV: what is drawn, at full precision. */
export function chartCsv(drawn: readonly ChartRow[]): string {
  const { columns, rows } = chartCells(drawn);
  return [columns, ...rows]
    .map((cells) => cells.map((cell) => quote(String(cell ?? ''))).join(','))
    .join('\n')
    .concat('\n');
}

function quote(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
