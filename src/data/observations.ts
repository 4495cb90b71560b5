import type { Row } from './csv.ts';
import { nearest } from './nearest.ts';
import type { Observation } from './observation.ts';
import { type Period, type Precision, parsePeriod } from './period.ts';
import { misplaced, noPeriod } from './periodRules.ts';
import { plainNumber } from './plainNumber.ts';
import type { Problem } from './problem.ts';
import type { DatasetMetadata, Frequency } from './schemas/dataset.ts';
import { type Status, statuses } from './status.ts';

const precisionOf: Partial<Record<Frequency, Precision>> = {
  annual: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  daily: 'day',
  span: 'span',
};

/** What the rows of one dataset are checked against. */
interface Context {
  readonly series: DatasetMetadata['series'];
  readonly sourceIds: ReadonlySet<string>;
}

/** Turns rows into observations; each broken rule is a problem and its row is left out of the result, never repaired. */
export function readObservations(rows: readonly Row[], context: Context, problems: Problem[]): Observation[] {
  const observations = rows.flatMap((row) => readRow(row, context, problems) ?? []);
  checkOrder(rows, observations, problems);
  return observations;
}

function readRow(row: Row, { series, sourceIds }: Context, problems: Problem[]): Observation | undefined {
  const before = problems.length;
  const { fields } = row;
  const say = (column: keyof typeof fields, found: string, expected: string, fix: string) =>
    problems.push({ ...row.place(column), found, expected, fix });
  const oneOf = (column: 'series' | 'source' | 'status', name: string, names: Iterable<string>, expected: string) => {
    const near = nearest(name, names);
    say(
      column,
      `the ${column} "${name}"`,
      expected,
      near === undefined ? 'use one of them, or declare it first' : `did you mean "${near}"?`,
    );
  };

  const name = fields.series ?? '';
  const metadata = Object.hasOwn(series, name) ? series[name] : undefined;
  if (metadata === undefined) oneOf('series', name, Object.keys(series), `one of ${Object.keys(series).join(', ')}`);

  const period = parsePeriod(fields.period ?? '');
  if (period === undefined) {
    problems.push({ ...row.place('period'), ...noPeriod(fields.period ?? '') });
  } else if (metadata !== undefined) {
    const precision = precisionOf[metadata.frequency];
    if (precision !== undefined && precision !== period.precision) {
      say(
        'period',
        `${period.text}, a ${period.precision}, in the series "${name}"`,
        `a ${precision}, since the series is declared ${metadata.frequency}`,
        'put it into a series of its own frequency',
      );
    }
  }

  const status = fields.status as Status;
  if (!statuses.includes(status)) oneOf('status', fields.status ?? '', statuses, `one of ${statuses.join(', ')}`);
  if (!sourceIds.has(fields.source ?? ''))
    oneOf('source', fields.source ?? '', sourceIds, 'the id of a work in data/sources/');
  if (status === 'reported' && fields.locator === '')
    say(
      'locator',
      'no locator',
      'the page, table or row where a reported figure stands',
      'name the place in the source',
    );
  if (status === 'derived' && !fields.note?.startsWith('formula: '))
    say(
      'note',
      'a derived figure without its formula',
      'a note that begins with "formula: "',
      'state the formula in the note: "formula: 145.54 - 60.54"',
    );

  for (const column of ['locator', 'note'] as const)
    if (/^[=+\-@\t\r]/.test(fields[column] ?? ''))
      say(
        column,
        `text that begins with "${fields[column]?.charAt(0)}"`,
        'text that no spreadsheet takes for a formula',
        'begin with a word',
      );

  const value = plainNumber(fields.value ?? '', (found, fix) => say('value', found, 'a plain decimal number', fix));
  const low = fields.low
    ? plainNumber(fields.low, (found, fix) => say('low', found, 'a plain decimal number', fix))
    : undefined;
  const high = fields.high
    ? plainNumber(fields.high, (found, fix) => say('high', found, 'a plain decimal number', fix))
    : undefined;
  if (value !== undefined && ((low ?? value) > value || (high ?? value) < value)) {
    say(
      'low' in fields ? 'low' : 'high',
      `${low ?? ''} to ${high ?? ''} around ${value}`,
      'a range that holds the value',
      'check low, value and high',
    );
  }
  if ((low !== undefined || high !== undefined) && metadata !== undefined && metadata.rangeMeaning === undefined) {
    say(
      'low',
      'a range',
      'its meaning declared as "rangeMeaning" of the series',
      'say in the YAML what low and high are',
    );
  }
  if (problems.length > before || period === undefined || value === undefined) return undefined;
  return {
    series: name,
    period,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    status,
    source: fields.source ?? '',
    locator: fields.locator ?? '',
    note: fields.note ?? '',
    line: row.line,
  };
}

/** Periods of one series stand in ascending order, each once. */
function checkOrder(rows: readonly Row[], observations: readonly Observation[], problems: Problem[]): void {
  const rowAt = new Map(rows.map((row) => [row.line, row]));
  const last = new Map<string, Period>();
  const seen = new Map<string, number>();
  for (const { series, period, line } of observations) {
    const place = rowAt.get(line)?.place('period');
    const before = last.get(series);
    const key = `${series}@${period.text}`;
    const twin = seen.get(key);
    const wrong = misplaced(period, before, twin, series);
    if (place !== undefined && wrong !== undefined) problems.push({ ...place, ...wrong });
    seen.set(key, twin ?? line);
    last.set(series, period);
  }
}
