/** The rows of a dataset's page that say something in the same unit and price basis for the same period, the row itself left out. */
export function rowNeighbors(row: HTMLTableRowElement): readonly HTMLTableRowElement[] {
  const [period, unit] = [periodOf(row), unitOf(row)];
  const all = row.closest('point-cards')?.querySelectorAll<HTMLTableRowElement>('tbody tr[id]') ?? [];
  return [...all].filter((other) => other !== row && periodOf(other) === period && unitOf(other) === unit);
}

/** The period of a row, as its link to itself says it. */
export function periodOf(row: HTMLTableRowElement): string {
  return row.querySelector('a[href^="#"]:not([data-point])')?.textContent?.trim() ?? '';
}

/** The unit with the year of its prices: beside the value, or of the whole table. */
function unitOf(row: HTMLTableRowElement): string {
  const own = row.querySelector('td.number .note')?.textContent?.trim();
  return own ?? row.closest('table')?.dataset['unit'] ?? '';
}
