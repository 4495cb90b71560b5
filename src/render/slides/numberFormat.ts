import { decimalsOf, formatShare, formatWithUnit, isVague } from '../../charts/format.ts';
import type { Unit } from '../../data/schemas/unit.ts';
import type { Status } from '../../data/status.ts';

/** How a value is written: in print, and as the number format by which an edited value is written alike. */
export interface Written {
  readonly print: string;
  readonly format: string;
}

/** A value with its unit as on the page, a "~" before what is estimated, and words after it. */
export function written(value: number, unit: Unit, status: Status, words: string, decimals?: number): Written {
  const places = decimals ?? (unit.id === 'percent' ? percentPlaces(value) : decimalsOf(value));
  const print =
    unit.id === 'percent'
      ? formatShare(value, status, places)
      : `${isVague(status) ? '~' : ''}${formatWithUnit(value, unit, places)}`;
  const [, before = '', after = ''] = /^(.*?)−?[\d,]+(?:\.\d+)?(.*)$/.exec(print.replace('−', '')) ?? [];
  const digits = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  const after_ = quoted(after + words);
  return {
    print: print + words,
    format: `${quoted(before)}${digits}${after_};${quoted(`${before}−`)}${digits}${after_}`,
  };
}

/** Words that stand in the place of a value, whatever it is. */
export function onlyWords(words: string): Written {
  const said = quoted(words);
  return { print: words, format: `${said};${said};${said}` };
}

/** The format of the numbers on an axis: as many decimals as its ticks need, on a log axis by their size. */
export function axisFormat(ticks: readonly number[], isLog: boolean): string {
  if (isLog) return '[<0.00099]0E+00;[<1]0.###;#,##0';
  const places = Math.max(0, ...ticks.map(decimalsOf));
  const digits = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  return `${digits};"−"${digits}`;
}

function percentPlaces(value: number): number {
  return Math.abs(value) < 0.95 ? 2 : 1;
}

/** A number format ends its words at a straight quote, so that none may be within. */
function quoted(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '”')}"`;
}
