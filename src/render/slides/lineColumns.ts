import type { FigureLine, LinesFigure } from '../../charts/figure.ts';
import type { Column } from './cells.ts';
import type { LineCell } from './lineCells.ts';
import { seriesName } from './lineTags.ts';

/** Which of the columns of a line, or of the single values, hold its times and its values. */
export const columnAt = { time: 1, value: 2 };

/** The columns of a line in the sheet behind its chart, with the ends of its ranges where any of its points has one. */
export function lineColumns(figure: LinesFigure, line: FigureLine, cells: readonly LineCell[]): Column[] {
  const time = 'calendar' in figure.chart.time ? 'year' : 'years from 0';
  return [
    { head: 'period', cells: cells.map(({ period }) => period) },
    { head: time, cells: cells.map(({ x }) => x) },
    { head: seriesName(figure, line), cells: cells.map(({ value }) => value) },
    { head: 'status', cells: cells.map(({ point }) => point?.status ?? null) },
    ...(cells.some(({ point }) => point?.low !== undefined || point?.high !== undefined)
      ? [
          { head: 'low', cells: cells.map(({ point }) => point?.low ?? null) },
          { head: 'high', cells: cells.map(({ point }) => point?.high ?? null) },
        ]
      : []),
  ];
}

/** The columns of the single values behind the lines; none where there are none. */
export function cloudColumns({ cloud }: LinesFigure): Column[] {
  if (cloud.length === 0) return [];
  return [
    { head: 'what', cells: cloud.map(({ name, period }) => `${name}, ${period.text}`) },
    { head: 'year', cells: cloud.map(({ x }) => x) },
    { head: 'Single values', cells: cloud.map(({ value }) => value) },
    { head: 'status', cells: cloud.map(({ status }) => status) },
  ];
}
