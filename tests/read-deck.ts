import path from 'node:path';
import * as xlsx from '@e965/xlsx';
import { type Parts, readXml } from './read-office.ts';

/** A chart that can be edited, on its slide. */
export interface NativeChart {
  readonly slide: number;
  /** The page of the chart that the slide links to. */
  readonly address: string;
  /** The values of the workbook behind it. */
  readonly values: readonly SheetValue[];
}

/** One value of a workbook; years, low and high only where its sheet has them. */
export interface SheetValue {
  readonly period: unknown;
  readonly years?: unknown;
  readonly value: unknown;
  readonly status: unknown;
  readonly low?: unknown;
  readonly high?: unknown;
}

/** The charts of a deck that can be edited, in the order of its slides. */
export function nativeCharts(parts: Parts): NativeChart[] {
  return Array.from({ length: countSlides(parts) }, (_, index) => index + 1).flatMap((slide) => {
    const links = linksOf(parts, `ppt/slides/slide${slide}.xml`);
    const chart = links.find(({ type }) => type === 'chart')?.target;
    const address = links.find(({ type }) => type === 'hyperlink')?.target ?? '';
    if (chart === undefined) return [];
    const book = linksOf(parts, chart).find(({ type }) => type === 'package')?.target ?? '';
    const [sheet] = Object.values(xlsx.read(parts[book]).Sheets);
    if (sheet === undefined) throw new Error(`no sheet behind ${chart}`);
    return [{ slide, address, values: valuesOf(sheet) }];
  });
}

export function countSlides(parts: Parts): number {
  return Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
}

/** Where a part leads: to other parts by their paths, elsewhere by address. */
function linksOf(parts: Parts, name: string) {
  const folder = path.posix.dirname(name);
  const links = readXml(parts, `${folder}/_rels/${path.posix.basename(name)}.rels`);
  return [...links.getElementsByTagName('Relationship')].map((link) => {
    const target = link.getAttribute('Target') ?? '';
    const isOutside = link.getAttribute('TargetMode') === 'External';
    const type = link.getAttribute('Type')?.split('/').at(-1);
    return { type, target: isOutside ? target : path.posix.resolve('/', folder, target).slice(1) };
  });
}

/** The values of a sheet: of rows in a column beside their names; of lines in four columns each, and two more where points have ranges; with no status where a cell is no point. */
function valuesOf(sheet: xlsx.WorkSheet): SheetValue[] {
  const [heads = [], ...rows] = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
  const [low, high] = [heads.indexOf('low'), heads.indexOf('high')];
  if (heads[0] === 'row')
    return rows
      .filter((row) => row[1] !== undefined)
      .map((row) => ({
        ...{ period: row[2], value: row[1], status: row[3] },
        ...(low < 0 ? {} : { low: row[low] ?? null, high: row[high] ?? null }),
      }));
  return heads.flatMap((head, at) => {
    if (head !== 'period' && head !== 'what') return [];
    const period = (cell: unknown) => (head === 'what' ? String(cell).replace(/^.*, /, '') : cell);
    const hasRanges = heads[at + 4] === 'low';
    return rows
      .filter((row) => row[at + 3] !== undefined)
      .map((row) => ({
        ...{ period: period(row[at]), value: row[at + 2], status: row[at + 3] },
        ...(heads[at + 1] === 'years from 0' ? { years: row[at + 1] } : {}),
        ...(hasRanges ? { low: row[at + 4] ?? null, high: row[at + 5] ?? null } : {}),
      }));
  });
}
