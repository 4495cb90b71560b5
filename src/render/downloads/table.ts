import { type Column, wholeColumns } from './columns.ts';
import { columnsOf, type DatasetDocument } from './document.ts';
import type { WholeDocument } from './whole.ts';

export type Cell = string | number | null;

/** Observations as rows of cells in the order of the columns. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

type Row = DatasetDocument['observations'][number];

/** The table of one dataset. */
export function datasetTable(document: Pick<DatasetDocument, 'observations'>): Table {
  const columns = columnsOf(document);
  return { columns, rows: document.observations.map((row) => cellsOf(row, columns)) };
}

/** The rows of every dataset in one table, the first column naming the dataset. */
export function wholeTable({ datasets }: Pick<WholeDocument, 'datasets'>): Table {
  const own = wholeColumns.slice(1);
  const rows = datasets.flatMap(({ id, observations }) => observations.map((row) => [id, ...cellsOf(row, own)]));
  return { columns: wholeColumns, rows };
}

function cellsOf(row: Row, columns: readonly Column[]): Cell[] {
  const cells: Readonly<Record<string, Cell>> = row;
  return columns.map(({ name }) => cells[name] ?? null);
}
