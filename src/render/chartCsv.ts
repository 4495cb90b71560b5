import type { ChartRow } from '../charts/table.ts';

/** The table of a chart as CSV: what is drawn, at full precision, each row with its status, sources and observations. */
export function chartCsv(rows: readonly ChartRow[]): string {
  const aligned = rows.some((row) => row.years !== undefined);
  const header = [
    'wave',
    'definition',
    'name',
    'period',
    ...(aligned ? ['years_from_anchor'] : []),
    'value',
    'unit',
    'status',
    'mark',
    'sources',
    'observations',
  ];
  const lines = rows.map((row) => [
    row.wave,
    row.definition,
    row.name,
    row.period,
    ...(aligned ? [String(row.years ?? '')] : []),
    String(row.value),
    row.unit,
    row.status,
    row.mark,
    row.sources.map(({ id }) => id).join('; '),
    row.from.join('; '),
  ]);
  return [header, ...lines]
    .map((fields) => fields.map(quote).join(','))
    .join('\n')
    .concat('\n');
}

function quote(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
