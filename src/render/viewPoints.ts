import type { Figure } from '../charts/figure.ts';
import { decimalsOf, formatPeriod, formatValue } from '../charts/format.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import type { PageDrawing } from './linesDrawings.ts';
import { pointLines, type ReadAxis, readAxis } from './pointLines.ts';

/** The read-outs of a drawing: positions and words, without cards. */
export interface ViewPoints {
  /** Width and height of each drawing, in its own pixels. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly axis: ReadAxis;
  /** The unit of the values, with the year of constant prices. */
  readonly unit: string;
  readonly lines: readonly ViewLine[];
}

export interface ViewLine {
  readonly name: string;
  readonly slot: string;
  /** True where each point bears a name of its own. */
  readonly named: boolean;
  /** For a line of steps: the years for which a value holds at most, until the next. */
  readonly held?: number;
  readonly points: readonly ViewPoint[];
}

export interface ViewPoint {
  /** `[x, y]` in each drawing; null where a drawing leaves the point out. */
  readonly at: readonly (readonly [number, number] | null)[];
  /** Place along its line, in the units of the axis: years where the axis is one of time. */
  readonly order: number;
  /** The point's own name, in lines of named points. */
  readonly title?: string;
  readonly period: string;
  readonly value: string;
  readonly exact: number;
  readonly status: string;
  /** The short names of the works, joined by "; ". */
  readonly source: string;
  /** The address of the row that it is, in pictures of datasets. */
  readonly to?: string;
}

/** Places every row of a figure in its drawings; `toOf` gives the address of a row. */
export function viewPoints(
  figure: Figure,
  rows: readonly ChartRow[],
  drawings: readonly PageDrawing[],
  toOf?: (row: ChartRow) => string,
): ViewPoints {
  const round = (value: number) => Math.round(value * 10) / 10;
  const decimals = (value: number) => Math.max(decimalsOf(value), figure.unit.id === 'percent' ? 2 : 0);
  const pointOf = (row: ChartRow, named: boolean): ViewPoint => ({
    at: drawings.map(({ x, y, span }) =>
      row.x < span[0] || row.x > span[1] ? null : [round(x(row.x)), round(y(row.y))],
    ),
    order: figure.kind === 'rows' ? row.y : row.x,
    ...(named ? { title: row.name } : {}),
    period: `${formatPeriod(row.period)}${row.mark === '' ? '' : `, ${row.mark}`}`,
    value: formatValue(row.value, figure.unit, row.status, decimals(row.value)),
    exact: row.value,
    status: row.status,
    source: row.sources.map(({ short }) => short).join('; '),
    ...(toOf === undefined ? {} : { to: toOf(row) }),
  });
  const lines = pointLines(figure, rows).map(({ rows: places, ...line }) => ({
    ...line,
    points: places.flatMap((place) => {
      const row = rows[place];
      return row === undefined ? [] : [pointOf(row, line.named)];
    }),
  }));
  return { sizes: drawings.map(({ size }) => size), axis: readAxis(figure), unit: rows[0]?.unit ?? '', lines };
}
