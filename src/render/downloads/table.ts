import { type Column, wholeColumns } from './columns.ts';
import { columnsOf, type DatasetDocument } from './document.ts';
import type { WholeDocument } from './whole.ts';

export type Cell = string | number | null;

/** Observations as rows of cells in the order of the columns. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of one dataset. */
export function datasetTable(document: Pick<DatasetDocument, 'observations'>): Table {
  const columns = columnsOf(document);
  return { columns, rows: document.observations.map((row) => cellsOf(row, columns)) };
}

/** The rows of every dataset in one table, each with its dataset, its unit and the title of its series. */
export function wholeTable({ datasets }: Pick<WholeDocument, 'datasets'>): Table {
  const rows = datasets.flatMap(({ id, series, observations }) => {
    const described = new Map(series.map(({ name, title, unit }) => [name, { unit: unit.name, series_title: title }]));
    return observations.map((row) => cellsOf({ dataset: id, ...row, ...described.get(row.series) }, wholeColumns));
  });
  return { columns: wholeColumns, rows };
}

function cellsOf(row: Readonly<Record<string, Cell>>, columns: readonly Column[]): Cell[] {
  return columns.map(({ name }) => row[name] ?? null);
}
