import { fileTheme } from '../../charts/fileThemes.ts';
import { paintOf } from '../../charts/paint.ts';
import { tokens } from '../../charts/tokens.ts';
import { escapeHtml } from '../escape.ts';
import { axisIds, labelSize, numberAxis } from './axes.ts';
import { type Column, headOf, numbers } from './cells.ts';
import { runStyle } from './drawn.ts';
import { labelLook, shows } from './labelParts.ts';
import { markerOf, noMarker } from './marker.ts';
import { rowInk, rowPaint } from './rowPaint.ts';
import type { LabeledLine, RowsDrawn, RowsPlotted } from './rowsDrawn.ts';

/** Rows as dots of a scatter chart, a row apart; a further series without marks bears their names at the left end of the axis. */
export function rowDots({ lines, columns, axis }: RowsDrawn): RowsPlotted {
  const own: Column[] = [
    { head: 'height', cells: lines.map((_, index) => index + 0.5) },
    { head: 'Names of rows', cells: lines.map(() => axis.from) },
  ];
  const all = [...columns, ...own];
  const [height, names] = [columns.length, columns.length + 1];
  const dots = lines.map(({ row, point }, index) => {
    if (row === undefined || point === undefined) return '';
    const { symbol } = paintOf(row.wave, row.tone, fileTheme('light'));
    const marker = markerOf(row.quoted ? 'x' : symbol, row.strong ? 11 : 9, rowPaint(point, row, 'dot'));
    return `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/></c:dPt>`;
  });
  const series = (order: number, name: string, marks: string, labels: string, across: number) =>
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${name}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${marks}<c:dLbls>${labels}${shows({})}</c:dLbls><c:xVal>${numbers(all, across)}</c:xVal><c:yVal>${numbers(all, height)}</c:yVal><c:smooth val="0"/></c:ser>`;
  const values = series(0, headOf(all, 1), `${noMarker}${dots.join('')}`, lines.map(valueLabel).join(''), 1);
  const named = series(1, headOf(all, names), noMarker, lines.map(nameLabel).join(''), names);
  const up = { from: 0, to: lines.length, step: 1, log: false, format: '0', title: undefined };
  return {
    columns: all,
    plotted: `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${values}${named}${axisIds}</c:scatterChart>`,
    axes:
      numberAxis({ ...axis, at: 'top', measures: 'across', meets: 0, withGrid: true, withLine: false }) +
      numberAxis({ ...up, at: 'left', measures: 'down', meets: axis.from, withGrid: false, withLine: true }),
  };
}

/** The value right of its dot: a field that follows the data, with its words. */
function valueLabel({ row, point, label }: LabeledLine, index: number): string {
  if (row === undefined || point === undefined || label === undefined) return '';
  const [ink, format] = [rowInk(row), `<c:numFmt formatCode="${escapeHtml(label.format)}" sourceLinked="0"/>`];
  const style = runStyle('rPr', labelSize, ink, row.strong);
  // Where a program does not know the field it prints the text within.
  const field = `<a:fld id="${fieldId(index)}" type="XVALUE">${style}<a:pPr/><a:t>${escapeHtml(label.print)}</a:t></a:fld>`;
  const known =
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/><c15:showDataLabelsRange val="0"/></c:ext></c:extLst>';
  return `<c:dLbl><c:idx val="${index}"/>${rich(field)}${format}${labelLook(ink, row.strong)}<c:dLblPos val="r"/>${shows({ across: true })}${known}</c:dLbl>`;
}

function nameLabel({ name, row }: LabeledLine, index: number): string {
  if (name === null) return '';
  const [ink, strong] = [tokens.light.ink, row === undefined || row.strong];
  const run = `<a:r>${runStyle('rPr', labelSize, ink, strong)}<a:t>${escapeHtml(name)}</a:t></a:r>`;
  return `<c:dLbl><c:idx val="${index}"/>${rich(run)}${labelLook(ink, strong)}<c:dLblPos val="l"/>${shows({ value: true })}</c:dLbl>`;
}

function rich(run: string): string {
  return `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>`;
}

function fieldId(index: number): string {
  return `{5C0C2B1A-7E4D-4F3B-9A61-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
