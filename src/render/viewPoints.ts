import type { LinesFigure } from '../charts/figure.ts';
import { decimalsOf, formatPeriod, formatValue } from '../charts/format.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import type { PageDrawing } from './linesDrawings.ts';
import { pointLines } from './pointLines.ts';

/** The read-outs of a redrawn chart: positions and words, without the cards of the author's view. */
export interface ViewPoints {
  readonly sizes: readonly (readonly [number, number])[];
  readonly lines: readonly {
    readonly name: string;
    readonly slot: string;
    readonly points: readonly {
      readonly at: readonly (readonly [number, number] | null)[];
      readonly order: number;
      readonly period: string;
      readonly value: string;
      readonly exact: number;
      readonly status: string;
      readonly source: string;
    }[];
  }[];
}

/** Places every row of a redrawn figure in its drawings. */
export function viewPoints(
  figure: LinesFigure,
  rows: readonly ChartRow[],
  drawings: readonly PageDrawing[],
): ViewPoints {
  const round = (value: number) => Math.round(value * 10) / 10;
  const decimals = (value: number) => Math.max(decimalsOf(value), figure.unit.id === 'percent' ? 2 : 0);
  const lines = pointLines(figure, rows).map(({ name, slot, rows: places }) => ({
    name,
    slot,
    points: places.flatMap((place) => {
      const row = rows[place];
      if (row === undefined) return [];
      const at = drawings.map(({ x, y, span }) =>
        row.x < span[0] || row.x > span[1] ? null : ([round(x(row.x)), round(y(row.y))] as const),
      );
      return [
        {
          at,
          order: row.x,
          period: `${formatPeriod(row.period)}${row.mark === '' ? '' : `, ${row.mark}`}`,
          value: formatValue(row.value, figure.unit, row.status, decimals(row.value)),
          exact: row.value,
          status: row.status,
          source: row.sources.map(({ short }) => short).join('; '),
        },
      ];
    }),
  }));
  return { sizes: drawings.map(({ size }) => size), lines };
}
