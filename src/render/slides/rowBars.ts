import { tokens } from '../../charts/tokens.ts';
import { escapeHtml } from '../escape.ts';
import { axisIds, nameAxis, numberAxis } from './axes.ts';
import { type Column, headOf, numbers, texts } from './cells.ts';
import { fill, stroke } from './drawn.ts';
import { labelLook, moved, shows } from './labelParts.ts';
import { rowInk, rowPaint } from './rowPaint.ts';
import type { LabeledLine, RowsDrawn, RowsPlotted } from './rowsDrawn.ts';

/** The columns of the sheet behind rows. */
const at = { name: 0, value: 1, below: 6, above: 7 };

/** Rows as a bar chart: the names are its categories, and each bar has the paint of its wave and status. */
export function rowBars({ lines, columns, axis, perUnit, shareOf }: RowsDrawn): RowsPlotted {
  const base = axis.from > 0 ? axis.from : 0;
  const bars = lines.map(({ row, point }, index) =>
    row === undefined || point === undefined
      ? ''
      : `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${rowPaint(point, row, 'bar')}</c:spPr></c:dPt>`,
  );
  const labels = lines.map((line, index) => labelOf(line, index, perUnit, shareOf));
  const series = [
    `<c:ser><c:idx val="0"/><c:order val="0"/>${headOf(columns, at.value)}`,
    `<c:spPr>${fill(tokens.light.muted)}</c:spPr><c:invertIfNegative val="0"/>${bars.join('')}`,
    `<c:dLbls>${labels.join('')}${labelLook(tokens.light.ink, false)}<c:dLblPos val="outEnd"/>${shows({ value: true })}</c:dLbls>`,
    columns.length > at.below ? ranges(columns) : '',
    `<c:cat>${texts(columns, at.name)}</c:cat><c:val>${numbers(columns, at.value)}</c:val></c:ser>`,
  ].join('');
  return {
    columns,
    plotted: `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="70"/>${axisIds}</c:barChart>`,
    axes:
      nameAxis(base) + numberAxis({ ...axis, at: 'top', measures: 'bars', meets: 0, withGrid: true, withLine: false }),
  };
}

/** The value beside its bar, beyond the end of its range. */
function labelOf(
  { row, point, label }: LabeledLine,
  index: number,
  perUnit: number,
  shareOf: RowsDrawn['shareOf'],
): string {
  if (row === undefined || point === undefined || label === undefined) return '';
  // What is below zero has its words right of the axis, where no name stands.
  const beyond =
    point.value < 0
      ? -point.value * perUnit + shareOf(label.print, row.strong)
      : ((point.high ?? point.value) - point.value) * perUnit;
  const format = `<c:numFmt formatCode="${escapeHtml(label.format)}" sourceLinked="0"/>`;
  return `<c:dLbl><c:idx val="${index}"/>${moved(beyond, 0)}${format}${labelLook(rowInk(row), row.strong)}<c:dLblPos val="outEnd"/>${shows({ value: true })}</c:dLbl>`;
}

/** Bars of error that reach to the ends of what a source gives. */
function ranges(columns: readonly Column[]): string {
  const line = `<c:spPr>${stroke(tokens.light.axis, 1.25)}</c:spPr>`;
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numbers(columns, at.above)}</c:plus><c:minus>${numbers(columns, at.below)}</c:minus>${line}</c:errBars>`;
}
