import type { Compared } from '../charts/compareDates.ts';
import { part } from './part.ts';

/** Two dates compared, line by line: the change, the rate a year and the time to halve or double, or why there is none. */
export function viewComparison(compared: readonly Compared[], [first, last]: readonly [number, number]): HTMLElement {
  const heads = ['Line', 'From', 'To', 'Change', 'A year', 'Halves or doubles'].map((words, index) => {
    const head = part('th', index > 2 ? 'number' : '', words);
    head.scope = 'col';
    return head;
  });
  const rows = compared.map(({ name, slot, from = '', to = '', change, annualRate, time, refused }) => {
    const wave = part('span', 'wave', name);
    wave.dataset['wave'] = slot;
    const head = part('th', '', wave);
    head.scope = 'row';
    if (change === undefined || annualRate === undefined) {
      const why = part('td', '', `not compared: ${refused ?? ''}`);
      why.colSpan = 3;
      return part('tr', '', head, part('td', '', from), part('td', '', to), why);
    }
    const turned =
      time === undefined ? 'neither' : `${time.kind === 'halving' ? 'halves' : 'doubles'} in ${years(time.years)}`;
    const cells = [percent(change), percent(annualRate), turned].map((words) => part('td', 'number', words));
    return part('tr', '', head, part('td', '', from), part('td', '', to), ...cells);
  });
  const caption = part('caption', '', `From ${signed(first)} to ${signed(last)}`);
  const body = part('tbody', '', ...rows);
  const box = part(
    'div',
    'view-compare scroll',
    part('table', '', caption, part('thead', '', part('tr', '', ...heads)), body),
  );
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Two dates compared');
  return box;
}

function signed(year: number): string {
  return String(year).replace('-', '−');
}

/** A share as a change in percent, with its sign. */
export function percent(share: number): string {
  const digits = Math.abs(share) < 0.1 ? 2 : Math.abs(share) < 0.995 ? 1 : 0;
  const words = Math.abs(100 * share).toFixed(Math.abs(share) > 0.99 && share < 0 ? 2 : digits);
  return `${share < 0 ? '−' : '+'}${Number(words).toLocaleString('en-US', { maximumFractionDigits: 2 })}%`;
}

/** A stretch of time in words, in months where it is under a year. */
export function years(time: number): string {
  return time < 1 ? `${(12 * time).toFixed(1)} months` : `${time.toFixed(1)} years`;
}
