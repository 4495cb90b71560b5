import { type Period, parsePeriod } from './period.ts';
import { misplaced, noPeriod } from './periodRules.ts';
import { plainNumber } from './plainNumber.ts';
import type { Problem } from './problem.ts';

/** One row of a reader's own line. */
export interface OwnPoint {
  readonly period: Period;
  readonly value: number;
}

/** A reader's own line, and all that is wrong with it: with a problem it has no points. */
export interface OwnLine {
  readonly points: readonly OwnPoint[];
  readonly problems: readonly Problem[];
}

/** A page draws no more rows than this without a pause that a reader feels. */
const most = 20_000;
const path = 'your line';
const unitPlace = 'the unit has a field of its own';

interface Field {
  readonly text: string;
  /** The column, from 1, at which it begins. */
  readonly column: number;
}

/** Reads two columns, period and value, separated by commas or tabs, under the rules of `data:check`; a first row of words is a heading. */
export function readOwnLine(text: string): OwnLine {
  const rows = text
    .split(/\r?\n/)
    .map((row, index) => ({ row, line: index + 1 }))
    .filter(({ row }) => row !== '');
  const heading = isHeading(rows[0]?.row ?? '');
  const body = heading ? rows.slice(1) : rows;
  const whole = wholeProblem(text, rows[0]?.row ?? '', body.length);
  if (whole !== undefined) return { points: [], problems: [{ path, line: 1, column: 1, ...whole }] };
  const problems: Problem[] = [];
  const points: OwnPoint[] = [];
  const seen = new Map<string, number>();
  for (const { row, line } of body) {
    const point = readRow(row, line, problems);
    if (point === undefined) continue;
    const { period } = point;
    const wrong = misplaced(period, points.at(-1)?.period, seen.get(period.text), path);
    if (wrong !== undefined) problems.push({ path, line, column: 1, ...wrong });
    seen.set(period.text, seen.get(period.text) ?? line);
    points.push(point);
  }
  return { points: problems.length === 0 ? points : [], problems };
}

/** Whether the first row holds words only: neither a digit in its period nor a number as its value. */
function isHeading(row: string): boolean {
  const [first, second] = fieldsOf(row);
  return row !== '' && !/\d/.test(first?.text ?? '') && !/^[-$€£¥]?\s?\d/.test(second?.text ?? '');
}

/** What is wrong with the text as a whole, before its rows are read. */
function wholeProblem(
  text: string,
  first: string,
  rows: number,
): Pick<Problem, 'found' | 'expected' | 'fix'> | undefined {
  if (text.includes('\uFFFD'))
    return { found: 'bytes that are not UTF-8', expected: 'UTF-8', fix: 'save the file as UTF-8' };
  if (first.includes(';') && !/[,\t]/.test(first))
    return {
      found: 'semicolons between the columns',
      expected: 'commas',
      fix: 'export the sheet as "CSV (comma separated)"',
    };
  if (rows === 0) return { found: 'no row', expected: 'a period and a value in each row', fix: 'write 1873,12.5' };
  if (rows > most)
    return { found: `${rows} rows`, expected: `at most ${most}`, fix: 'use a coarser period, such as months' };
  return undefined;
}

function readRow(row: string, line: number, problems: Problem[]): OwnPoint | undefined {
  const before = problems.length;
  const fields = fieldsOf(row);
  const [first, second] = fields;
  if (first === undefined || second === undefined || fields.length > 2) {
    problems.push({
      path,
      line,
      column: 1,
      found: `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`,
      expected: '2: period and value',
      fix: 'keep these two columns, and quote a field that holds a comma',
    });
    return undefined;
  }
  const period = parsePeriod(first.text);
  if (period === undefined) problems.push({ path, line, column: first.column, ...noPeriod(first.text) });
  const refuse = (found: string, fix: string) =>
    problems.push({ path, line, column: second.column, found, expected: 'a plain decimal number', fix });
  const value = plainNumber(second.text, refuse, unitPlace);
  if (value !== undefined && !Number.isFinite(value))
    refuse(`a number of ${second.text.length} digits`, 'use a larger unit');
  return problems.length > before || period === undefined || value === undefined ? undefined : { period, value };
}

/** The fields of a row as text without their quotes: separated by tabs where it holds one, else by commas. */
function fieldsOf(row: string): Field[] {
  const pattern = row.includes('\t') ? /("(?:[^"]|"")*"|[^\t]*)(?:\t|$)/y : /("(?:[^"]|"")*"|[^,]*)(?:,|$)/y;
  const fields: Field[] = [];
  let at = 0;
  while (at <= row.length) {
    pattern.lastIndex = at;
    const raw = pattern.exec(row)?.[1] ?? '';
    const quoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    fields.push({ text: quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw, column: at + 1 });
    at += raw.length + 1;
  }
  return fields;
}
