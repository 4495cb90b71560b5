import type { Figure } from '../charts/figure.ts';
import type { Status } from '../data/status.ts';

const words: Record<Status, string> = {
  reported: 'reported',
  derived: 'derived: worked out, as the note of its row says',
  estimate: 'estimate, or a newer part-year',
  projection: 'projection',
};
const lines: Record<Status, string> = {
  reported: 'stroke-width="2.5"',
  derived: 'stroke-width="1.5"',
  estimate: 'stroke-width="1.5" stroke-dasharray="5 4"',
  projection: 'stroke-width="2.25" stroke-dasharray="0 5" stroke-linecap="round"',
};

/** The key of the statuses that occur in a figure, as list items with a small drawing each. */
export function statusKey(figure: Figure): string {
  const open = figure.kind === 'lines' && figure.lines.some((line) => line.continuation !== undefined);
  const shown: Status[] =
    open && !figure.statuses.includes('estimate') ? [...figure.statuses, 'estimate'] : [...figure.statuses];
  const isRows = figure.kind === 'rows';
  return shown
    .map((status) => {
      const vague = isRows && status !== 'reported' && status !== 'derived';
      return vague ? `<li>${status}: its value bears a ~</li>` : `<li>${swatch(status, !isRows)}${words[status]}</li>`;
    })
    .join('');
}

function swatch(status: Status, withLine: boolean): string {
  const hollow = status !== 'reported';
  const line = withLine ? `<path d="M1 8H39" stroke="currentColor" fill="none" ${lines[status]}/>` : '';
  const dot =
    withLine && !hollow
      ? ''
      : `<circle cx="${withLine ? 20 : 8}" cy="8" r="4" stroke="currentColor" stroke-width="1.75" fill="${hollow ? 'var(--ground)' : 'currentColor'}"/>`;
  return `<svg width="${withLine ? 40 : 16}" height="16" aria-hidden="true">${line}${dot}</svg>`;
}
