import type { Row } from './csv.ts';
import { nearest } from './nearest.ts';
import type { Observation } from './observation.ts';
import { type Period, type Precision, parsePeriod } from './period.ts';
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
    say(
      'period',
      `"${fields.period}"`,
      'a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001',
      'write the period in one of these forms',
    );
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

  const value = readNumber(fields.value ?? '', (found, fix) => say('value', found, 'a plain decimal number', fix));
  const low = fields.low
    ? readNumber(fields.low, (found, fix) => say('low', found, 'a plain decimal number', fix))
    : undefined;
  const high = fields.high
    ? readNumber(fields.high, (found, fix) => say('high', found, 'a plain decimal number', fix))
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

/** A plain decimal (`-12.5`); for anything else, says what was found and how to write it. */
function readNumber(text: string, refuse: (found: string, fix: string) => void): number | undefined {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  const bare = text.replace(/^[$€£¥]\s?|\s|%$/g, '');
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const plain = grouped ? bare.replaceAll(',', '') : bare;
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(plain);
  const gap = text === '' || /^(?:n\/?a|nan|null|none|-+|–|—|\.+)$/i.test(text);
  const fix = gap
    ? 'leave the row out: a gap is a gap'
    : isNumber
      ? `write ${Number(plain)}; the unit stands in the YAML`
      : 'write the figure as the source prints it, with a dot for decimals';
  refuse(`"${text}"`, fix);
  return undefined;
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
    if (place !== undefined && twin !== undefined) {
      problems.push({
        ...place,
        found: `${period.text} of "${series}" again`,
        expected: `it once; it stands in line ${twin}`,
        fix: 'keep one row; a rival figure is a series of its own',
      });
    } else if (place !== undefined && before !== undefined && period.start < before.start) {
      problems.push({
        ...place,
        found: `${period.text} after ${before.text}`,
        expected: 'periods in ascending order within a series',
        fix: 'sort the rows',
      });
    }
    seen.set(key, twin ?? line);
    last.set(series, period);
  }
}
