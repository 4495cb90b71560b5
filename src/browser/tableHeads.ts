import { columnName } from './tableRows.ts';
import type { Sort } from './tableSort.ts';

/** Makes the heads of the tables buttons; `ask` hears the column that was pressed. */
export function makeHeads(within: HTMLElement, ask: (column: string) => void): void {
  for (const head of headsOf(within)) {
    const column = columnName(head);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'table-sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => ask(column));
    head.append(button);
  }
}

/** Says at each head whether its column puts the rows in order. */
export function markHeads(within: HTMLElement, sort: Sort | undefined): void {
  for (const head of headsOf(within)) {
    if (sort?.column !== columnName(head)) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
  }
}

/** Ascending at first, then descending, then as listed. */
export function nextSort(column: string, sort: Sort | undefined): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

function headsOf(within: HTMLElement): HTMLTableCellElement[] {
  return [...within.querySelectorAll('table')].flatMap((table) => [...(table.tHead?.rows[0]?.cells ?? [])]);
}
