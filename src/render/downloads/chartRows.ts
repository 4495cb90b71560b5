import type { ChartRow } from '../../charts/linesTable.ts';

/** What is drawn as rows of cells: the CSV, the XLSX and the JSON of a chart are this table and nothing else. An absent number is null. */
export interface ChartCells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface ChartColumn {
  readonly name: string;
  readonly cell: (row: ChartRow) => string | number | null;
  /** Where it says anything; otherwise the column stands in every table. */
  readonly fills?: (row: ChartRow) => boolean;
}

const ranged = ({ low, high }: ChartRow) => low !== undefined || high !== undefined;

const chartColumns: readonly ChartColumn[] = [
  { name: 'group', cell: ({ group }) => group },
  { name: 'line', cell: ({ line }) => line },
  { name: 'name', cell: ({ name }) => name },
  { name: 'period', cell: ({ period }) => period },
  { name: 'years_from_anchor', cell: ({ years }) => years ?? null, fills: ({ years }) => years !== undefined },
  { name: 'value', cell: ({ value }) => value },
  { name: 'low', cell: ({ low }) => low ?? null, fills: ranged },
  { name: 'high', cell: ({ high }) => high ?? null, fills: ranged },
  { name: 'unit', cell: ({ unit }) => unit },
  { name: 'status', cell: ({ status }) => status },
  { name: 'mark', cell: ({ mark }) => mark },
  { name: 'sources', cell: ({ sources }) => sources.map(({ id }) => id).join('; ') },
  { name: 'observations', cell: ({ from }) => from.join('; '), fills: ({ from }) => from.length > 0 },
  { name: 'computed', cell: wordsOfComputed, fills: ({ computed }) => computed !== undefined },
];

/** Not known of a row in a reader's view: such a row says nothing. */
function wordsOfComputed({ computed }: ChartRow): string {
  return computed === undefined ? '' : computed ? 'yes' : 'no';
}

/** The table of a chart at full precision, each row with its status, sources and observations, and whether its value was worked out here. */
export function chartCells(rows: readonly ChartRow[]): ChartCells {
  const columns = chartColumns.filter(({ fills }) => fills === undefined || rows.some(fills));
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
