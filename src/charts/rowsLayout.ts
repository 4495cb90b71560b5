import type { FigureGroup, FigureRow } from './figure.ts';

/** One line of a rows chart, `y` rows from its top: the head of a group (no row) or one of its rows. */
export interface LaidRow {
  readonly group: FigureGroup;
  readonly row: FigureRow | undefined;
  readonly y: number;
}

/** Stacks the groups: a head, where there is one, and its rows a row apart, half a row more between groups. `bottom` is the height in rows. */
export function rowsLayout(groups: readonly FigureGroup[]): { rows: readonly LaidRow[]; bottom: number } {
  const rows: LaidRow[] = [];
  let top = 0.5;
  for (const group of groups) {
    const stack = [...(group.heading === undefined ? [] : [undefined]), ...group.rows];
    rows.push(...stack.map((row, index) => ({ group, row, y: top + index })));
    top += stack.length + 0.5;
  }
  return { rows, bottom: top };
}
