import { describe } from '../../charts/describe.ts';
import type { Figure } from '../../charts/figure.ts';

const longest = 900;

/** What a chart shows, for those who do not see it: its kind, its series, its range and what to take from it. */
export function altText(figure: Figure): string {
  const said = describe(figure);
  if (said.length <= longest) return `${said} ${figure.chart.takeaway}`;
  const parts =
    figure.kind === 'lines'
      ? `Line chart of ${figure.lines.length} lines`
      : `Chart of ${figure.groups.reduce((sum, { rows }) => sum + rows.length, 0)} rows`;
  return `${parts}: ${figure.chart.subtitle} ${figure.chart.takeaway}`;
}
