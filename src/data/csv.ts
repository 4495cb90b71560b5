import { CsvError, parse } from 'csv-parse/sync';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const required = ['series', 'period', 'value', 'status', 'source', 'locator', 'note'] as const;
export const columns = [...required, 'low', 'high'] as const;
export type Column = (typeof columns)[number];

/** One record of a dataset's CSV: its fields as text, and where each of them begins. */
export interface Row {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Column, string>>>;
  readonly place: (column: Column) => { path: string; line: number; column: number };
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Reads the rows of a dataset's CSV; a wrong header, a wrong separator or a ragged row is a problem. */
export function parseCsv(path: string, text: string, problems: Problem[]): Row[] {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const at = { path, line: 1, column: 1 };
  if (header.includes(';') && !header.includes(',')) {
    problems.push({
      ...at,
      found: 'semicolons between the columns',
      expected: 'commas',
      fix: 'export the sheet as "CSV (comma separated)"',
    });
    return [];
  }
  let records: Parsed[];
  try {
    records = parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 1;
    problems.push({
      ...at,
      line,
      found: 'a row that is not valid CSV',
      expected: 'quotes that open and close',
      fix: String(error instanceof Error ? error.message : error),
    });
    return [];
  }
  const names = records[0]?.record ?? [];
  if (!checkHeader(path, names, problems)) return [];
  return records.slice(1).flatMap(({ record, raw, info }) => {
    const line = info.lines - (raw.replace(/\r?\n$/, '').match(/\n/g)?.length ?? 0);
    if (record.length !== names.length) {
      problems.push({
        path,
        line,
        column: 1,
        found: `${record.length} fields`,
        expected: `${names.length}, as in the header`,
        fix: 'quote a field that holds a comma, and keep empty fields',
      });
      return [];
    }
    const fields = Object.fromEntries(names.map((name, index) => [name, record[index] ?? '']));
    const place = (column: Column) => ({ path, line, column: offsetOf(raw, names.indexOf(column)) });
    return [{ line, fields, place }];
  });
}

function checkHeader(path: string, names: readonly string[], problems: Problem[]): boolean {
  const before = problems.length;
  for (const [index, name] of names.entries()) {
    if ((columns as readonly string[]).includes(name) && names.indexOf(name) === index) continue;
    const near = (columns as readonly string[]).includes(name) ? undefined : nearest(name, columns);
    problems.push({
      path,
      line: 1,
      column: offsetOf(names.join(','), index),
      found: `the column "${name}"`,
      expected: `each once: ${columns.join(', ')}`,
      fix: near === undefined ? 'remove the column' : `did you mean "${near}"?`,
    });
  }
  for (const name of required) {
    if (!names.includes(name))
      problems.push({
        path,
        line: 1,
        column: 1,
        found: `no column "${name}"`,
        expected: `the header ${required.join(',')}`,
        fix: `add the column "${name}"`,
      });
  }
  return problems.length === before;
}

/** The column, from 1, at which the field with this index begins in the raw text of a record. */
function offsetOf(raw: string, index: number): number {
  let field = 0;
  let quoted = false;
  for (let offset = 0; offset < raw.length; offset += 1) {
    if (field === index) return offset + 1;
    if (raw[offset] === '"') quoted = !quoted;
    else if (raw[offset] === ',' && !quoted) field += 1;
  }
  return raw.length + 1;
}
