import type { FigureGroup, FigureRow, RowPoint, RowsFigure } from '../../charts/figure.ts';
import { fittingRows } from '../../charts/fittingRows.ts';

/** One category of a bar chart: the head of a group, one value of a row, or a row without any. */
export interface RowLine {
  /** What stands at the left; blank for a further value of the row above. */
  readonly name: string | null;
  readonly row: FigureRow | undefined;
  readonly point: RowPoint | undefined;
}

/** The categories of a chart of rows from its top. */
export function rowLines(groups: readonly FigureGroup[]): RowLine[] {
  return groups.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [{ name: `${heading}:`, row: undefined, point: undefined }]),
    ...rows.flatMap((row): RowLine[] =>
      row.points.length === 0
        ? [{ name: `${row.name} (${row.missing})`, row, point: undefined }]
        : row.points.map((point, index) => ({ name: index === 0 ? row.name : null, row, point })),
    ),
  ]);
}

/** The rows that the picture of a chart shows first, as many as a slide holds. */
export function firstRows(figure: RowsFigure, most: number): RowsFigure {
  // The picture counts a row as 24 pixels, with 40 at its ends.
  for (let count = most + 2; count > 2; count -= 0.5) {
    const { shown } = fittingRows(figure, 40 + 24 * count);
    if (rowLines(shown.groups).length <= most) return shown;
  }
  return figure;
}

/** A chart of rows in parts that each fit a slide: groups stay whole where they can, and a group too long is cut into equal parts. */
export function rowParts(figure: RowsFigure, most: number): RowsFigure[] {
  const pieces = figure.groups.flatMap((group) => cut(group, most));
  const parts: FigureGroup[][] = [];
  for (const piece of pieces) {
    const open = parts.at(-1);
    if (open !== undefined && rowLines([...open, piece]).length <= most) open.push(piece);
    else parts.push([piece]);
  }
  return parts.map((groups) => ({ ...figure, groups }));
}

function cut(group: FigureGroup, most: number): FigureGroup[] {
  const length = rowLines([group]).length;
  if (length <= most) return [group];
  const each = Math.ceil(length / Math.ceil(length / (most - 1)));
  const pieces: FigureRow[][] = [];
  for (const row of group.rows) {
    const open = pieces.at(-1);
    if (open !== undefined && rowLines([{ ...group, rows: [...open, row] }]).length <= each + 1) open.push(row);
    else pieces.push([row]);
  }
  const { heading } = group;
  return pieces.map((rows, index) => ({
    ...group,
    rows,
    heading: heading === undefined || index === 0 ? heading : `${heading}, continued`,
  }));
}
