import type { ChartRow } from '../charts/linesTable.ts';

/** What is drawn, as CSV: each value names the row of the data that it rests on, but a reader's own line, which is none of ours. */
export async function compareCsv(rows: readonly ChartRow[]): Promise<string> {
  const [{ chartCsv }, { ownName }] = await Promise.all([
    import('../render/chartCsv.ts'),
    import('../charts/deskLine.ts'),
  ]);
  return chartCsv(rows.map((row) => ({ ...row, from: row.line === ownName ? [] : [`${row.line}@${row.period}`] })));
}

/** Hands a file to the reader. It is made in the page; nothing is asked of the site. */
export function handOver(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
