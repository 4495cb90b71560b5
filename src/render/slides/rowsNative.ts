import type { RowPoint, RowsFigure } from '../../charts/figure.ts';
import { rowsAxis } from '../../charts/rowsPlot.ts';
import { rowValue, rowWords } from '../../charts/rowWords.ts';
import { textWidth } from '../../charts/textWidth.ts';
import { labelSize } from './axes.ts';
import { type Column, sheetOf } from './cells.ts';
import { type Around, chartSpace, type NativeChart, type Room } from './chartSpace.ts';
import { type Measured, measured } from './measured.ts';
import { type Written, written } from './numberFormat.ts';
import { rowBars } from './rowBars.ts';
import { rowDots } from './rowDots.ts';
import { type RowLine, rowLines } from './rowLines.ts';
import type { LabeledLine } from './rowsDrawn.ts';

/** The least height of a row, and that of the words of the axis above them, in points. */
export const rowHeight = 21;
export const rowsHead = 34;
const mostHeight = 44;

/**
 * Rows as horizontal bars with their names and values; on a log axis, where a bar has no length to speak of, as dots. `whole` gives
 * the axis, which is the same on every part of a chart.
 */
export function rowsNative(figure: RowsFigure, whole: RowsFigure, room: Room): NativeChart {
  const lines = rowLines(figure.groups).map((line) => ({ ...line, label: labelOf(line, figure) }));
  const axis = measured(rowsAxis(whole, 960), valuesOf(whole));
  const columns = columnsOf(lines, figure);
  const each = Math.min(mostHeight, (room.height - rowsHead - 6) / lines.length);
  const left = Math.min(room.width * 0.45, Math.max(...lines.map(nameWidth)) + 14);
  const right = rightRoom(lines, axis, room.width - left);
  const around: Around = { left, right, top: rowsHead, bottom: room.height - rowsHead - each * lines.length };
  const perUnit = (room.width - left - right) / room.width / (axis.to - axis.from);
  const shareOf = (words: string, strong: boolean) => (textWidth(words, labelSize, strong) + 8) / room.width;
  const drawn = { lines, columns, axis, perUnit, shareOf };
  const { plotted, axes, columns: all } = axis.log ? rowDots(drawn) : rowBars(drawn);
  return { xml: chartSpace(plotted, axes, room, around), sheet: sheetOf(all) };
}

function valuesOf({ groups }: RowsFigure): number[] {
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  return points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
}

function nameWidth({ name, row }: RowLine): number {
  return textWidth(name ?? '', labelSize, row?.strong ?? true);
}

/** The sheet behind rows: their names, then the values of the first column that is charted, then what is known of them. */
function columnsOf(lines: readonly RowLine[], { unit }: RowsFigure): Column[] {
  const of = (head: string, cell: (point: RowPoint) => number | string | undefined): Column => ({
    head,
    cells: lines.map(({ point }) => (point === undefined ? null : (cell(point) ?? null))),
  });
  const ranged = lines.some(({ point }) => point?.low !== undefined || point?.high !== undefined);
  return [
    { head: 'row', cells: lines.map(({ name }) => name) },
    of(unit.name, ({ value }) => value),
    of('periods', ({ periods }) => periods),
    of('status', ({ status }) => status),
    ...(ranged
      ? [
          of('low', ({ low }) => low),
          of('high', ({ high }) => high),
          of('down to low', ({ value, low }) => (low === undefined ? undefined : value - low)),
          of('up to high', ({ value, high }) => (high === undefined ? undefined : high - value)),
        ]
      : []),
  ];
}

/** The value with the words that follow it on the page. */
function labelOf({ row, point }: RowLine, { unit }: RowsFigure): Written | undefined {
  if (row === undefined || point === undefined) return undefined;
  const isLast = row.points.at(-1) === point;
  const said = rowWords({ ...row, points: [point], mark: isLast ? row.mark : undefined }, unit, false);
  const words = said.slice(rowValue(point, unit).length).trim();
  const places = unit.id === 'percent' ? (Math.abs(point.value) >= 9.95 ? 1 : 2) : undefined;
  return written(point.value, unit, point.status, words === '' ? '' : ` ${words}`, places);
}

/** The room beside the plot that lets the words of every value end within the chart. */
function rightRoom(lines: readonly LabeledLine[], { from, to, log }: Measured, width: number): number {
  const onAxis = log ? Math.log : (value: number) => value;
  const needed = lines.map(({ point, row, label }) => {
    if (point === undefined || label === undefined) return 0;
    const end = point.high ?? Math.max(point.value, log ? from : 0);
    const share = Math.min(1, Math.max(0.15, (onAxis(end) - onAxis(from)) / (onAxis(to) - onAxis(from))));
    return width - (width - textWidth(label.print, labelSize, row?.strong) - 14) / share;
  });
  return Math.min(width * 0.7, Math.max(16, ...needed));
}
