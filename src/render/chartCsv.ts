import type { ChartRow } from '../charts/linesTable.ts';

/** The table of a chart as CSV: what is drawn, at full precision, each row with its status, sources and observations, and
 * whether its value was worked out here. */
export function chartCsv(rows: readonly ChartRow[]): string {
  const aligned = rows.some((row) => row.years !== undefined);
  const ranged = rows.some(({ low, high }) => low !== undefined || high !== undefined);
  const header = [
    'group',
    'line',
    'name',
    'period',
    ...(aligned ? ['years_from_anchor'] : []),
    'value',
    ...(ranged ? ['low', 'high'] : []),
    'unit',
    'status',
    'mark',
    'sources',
    'observations',
    'computed',
  ];
  const lines = rows.map((row) => [
    row.group,
    row.line,
    row.name,
    row.period,
    ...(aligned ? [String(row.years ?? '')] : []),
    String(row.value),
    ...(ranged ? [String(row.low ?? ''), String(row.high ?? '')] : []),
    row.unit,
    row.status,
    row.mark,
    row.sources.map(({ id }) => id).join('; '),
    row.from.join('; '),
    row.computed === true ? 'yes' : 'no',
  ]);
  return [header, ...lines]
    .map((fields) => fields.map(quote).join(','))
    .join('\n')
    .concat('\n');
}

function quote(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
