import * as xlsx from '@e965/xlsx';
import { type Parts, readXml } from '../read-office.ts';

/** How many parts of a deck bear such a name. */
export const count = (parts: Parts, pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name)).length;

/** The charts of a deck in their order, each with the sheet behind it. */
export const chartsIn = (parts: Parts) =>
  Array.from({ length: count(parts, /^ppt\/charts\/chart\d+\.xml$/) }, (_, index) => ({
    chart: readXml(parts, `ppt/charts/chart${index + 1}.xml`),
    sheet: sheetIn(parts, index + 1),
  }));

function sheetIn(parts: Parts, number: number): xlsx.WorkSheet {
  const bytes = parts[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`];
  const book = xlsx.read(bytes, { dense: false });
  const sheet = book.Sheets['Chart'];
  if (sheet === undefined) throw new Error('no sheet "Chart"');
  return sheet;
}

/** What a reference of a chart remembers, with blanks as undefined, and the cells that it refers to. */
export function remembered(reference: Element, sheet: xlsx.WorkSheet) {
  const area = reference.getElementsByTagName('c:f')[0]?.textContent ?? '';
  const range = xlsx.utils.decode_range(area.replace('Chart!', '').replaceAll('$', ''));
  const cells = Array.from({ length: range.e.r - range.s.r + 1 }, (_, row) => {
    const cell: xlsx.CellObject | undefined = sheet[xlsx.utils.encode_cell({ r: range.s.r + row, c: range.s.c })];
    return cell?.v;
  });
  const isNumber = reference.tagName === 'c:numRef';
  const kept: (string | number | undefined)[] = cells.map(() => undefined);
  for (const point of reference.getElementsByTagName('c:pt'))
    kept[Number(point.getAttribute('idx'))] = isNumber ? Number(point.textContent) : (point.textContent ?? '');
  return { cells, kept, column: range.s.c, row: range.s.r };
}

/** The points of the series of a chart: across and up, with the status and range that stand beside them in the sheet. */
export function pointsIn(chart: Document, sheet: xlsx.WorkSheet): string[] {
  return [...chart.getElementsByTagName('c:ser')].flatMap((series) => {
    const of = (tag: string) => {
      const [reference] = series.getElementsByTagName(tag)[0]?.getElementsByTagName('c:numRef') ?? [];
      return reference === undefined ? undefined : remembered(reference, sheet);
    };
    const [across, up] = [of('c:xVal'), of('c:yVal')];
    if (across === undefined || up === undefined) throw new Error('a series without points');
    return up.kept.flatMap((value, index) => {
      const beside = (by: number, row = up.row + index) => cellAt(sheet, row, up.column + by);
      const hasRanges = beside(2, 0) === 'low' && beside(3, 0) === 'high';
      const [low, high] = hasRanges ? [beside(2), beside(3)] : [];
      return beside(1) === undefined ? [] : [`${across.kept[index]} ${value} ${beside(1)} ${low} ${high}`];
    });
  });
}

function cellAt(sheet: xlsx.WorkSheet, row: number, column: number): unknown {
  const cell: xlsx.CellObject | undefined = sheet[xlsx.utils.encode_cell({ r: row, c: column })];
  return cell?.v;
}

/** The values of rows, with their status and range, as the sheet of a bar or dot chart holds them. */
export function rowsIn(sheet: xlsx.WorkSheet): string[] {
  const rows = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
  const hasRanges = rows[0]?.[4] === 'low' && rows[0]?.[5] === 'high';
  return rows.slice(1).flatMap((row) => {
    const [low, high] = hasRanges ? row.slice(4, 6) : [];
    return typeof row[1] === 'number' ? [`${row[1]} ${row[3]} ${low} ${high}`] : [];
  });
}

/** The symbols of single points: what fills them, and the status that stands beside their values in the sheet. */
export function symbolsIn(chart: Document, sheet: xlsx.WorkSheet) {
  return [...chart.getElementsByTagName('c:ser')].flatMap((series) => {
    const [reference] = series.getElementsByTagName('c:yVal')[0]?.getElementsByTagName('c:numRef') ?? [];
    if (reference === undefined) return [];
    const { row, column } = remembered(reference, sheet);
    return [...series.getElementsByTagName('c:dPt')].flatMap((point) => {
      const paint = point.getElementsByTagName('c:marker')[0]?.getElementsByTagName('a:srgbClr')[0];
      const at = Number(point.getElementsByTagName('c:idx')[0]?.getAttribute('val'));
      const status = cellAt(sheet, row + at, column + 1);
      return paint === undefined ? [] : [{ status, inside: paint.getAttribute('val') }];
    });
  });
}

/** The title of a slide, and whether it ends above the slide. */
export function titleOf(slide: Document) {
  const title = [...slide.getElementsByTagName('p:sp')].find(
    (shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
  );
  const at = (tag: string, name: string) => Number(title?.getElementsByTagName(tag)[0]?.getAttribute(name));
  return { said: title?.textContent?.trim(), isAbove: at('a:off', 'y') + at('a:ext', 'cy') < 0 };
}

/** All that is written on a slide, without its chart and notes. */
export const slideText = (parts: Parts, number: number) =>
  readXml(parts, `ppt/slides/slide${number}.xml`).documentElement.textContent;
