import { describeLines } from './describeLines.ts';
import type { Figure, RowsFigure } from './figure.ts';
import { rangeWords, rowWords } from './rowWords.ts';

/** One spoken sentence, computed from the data: what is drawn, over which years, with which highs and lows. */
export function describe(figure: Figure): string {
  return figure.kind === 'lines' ? describeLines(figure) : describeRows(figure);
}

/** One spoken sentence on a chart of rows: every name with its values. */
export function describeRows({ groups, unit }: RowsFigure): string {
  const said = groups.map(({ heading, span, rows }) => {
    const head = heading === undefined ? '' : `${heading}, `;
    if (span) return `${head}${rows.length} figures, ${rangeWords(rows, unit, false)[2]}`;
    return `${head}${rows.map((row) => `${row.name} ${rowWords(row, unit, false)}`).join(', ')}`;
  });
  return `Chart of rows: ${said.join('; ')}.`;
}
