import type { ChartRow } from '../charts/linesTable.ts';
import { saveFile } from './saveFile.ts';

/** What is drawn, as CSV: each value names the row of the data that it rests on, but a reader's own line, which is none of ours. */
export async function compareCsv(rows: readonly ChartRow[]): Promise<string> {
  const [{ chartCsv }, { ownName }] = await Promise.all([
    import('../render/chartCsv.ts'),
    import('../charts/deskLine.ts'),
  ]);
  return chartCsv(rows.map((row) => ({ ...row, from: row.line === ownName ? [] : [`${row.line}@${row.period}`] })));
}

/** Hands a CSV file to the reader. */
export function handOver(text: string, name: string): void {
  saveFile(new Blob([text], { type: 'text/csv' }), name);
}
