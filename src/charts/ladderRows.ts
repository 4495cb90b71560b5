import type { LadderFigure, Rung } from './figure.ts';

type Group = LadderFigure['groups'][number];

/** One row of a ladder, `y` rows from its top: the head of a wave (no rung) or one of its rungs. */
export interface LadderRow extends Group {
  readonly rung: Rung | undefined;
  readonly y: number;
}

/** Stacks the groups: a head and its rungs a row apart, half a row more between waves. `bottom` is the height in rows. */
export function ladderRows(groups: readonly Group[]): { rows: readonly LadderRow[]; bottom: number } {
  const rows: LadderRow[] = [];
  let top = 0.5;
  for (const group of groups) {
    const stack = [undefined, ...group.rungs];
    rows.push(...stack.map((rung, index) => ({ ...group, rung, y: top + index })));
    top += stack.length + 0.5;
  }
  return { rows, bottom: top };
}
