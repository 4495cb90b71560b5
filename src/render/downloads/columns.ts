import { columns as csvColumns } from '../../data/csv.ts';

/** One column of a table of observations, the same in every format. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number';
  /** Every row has it. Otherwise a text may be empty and a number absent. */
  readonly filled: boolean;
  readonly description: string;
}

const described: Readonly<Record<(typeof csvColumns)[number], Omit<Column, 'name'>>> = {
  series: {
    type: 'string',
    filled: true,
    description: 'The name of the series within its dataset.',
  },
  period: {
    type: 'string',
    filled: true,
    description:
      'A year 1873, quarter 1873-Q3, month 1873-09 or day 1873-09-18, or a span of two of a kind, both included: 1996/2001. Always text.',
  },
  value: {
    type: 'number',
    filled: true,
    description: 'The value in the unit of its series, as the source prints it. A gap has no row.',
  },
  status: {
    type: 'string',
    filled: true,
    description: 'How the value came to be: reported, derived, estimate or projection.',
  },
  source: {
    type: 'string',
    filled: true,
    description: 'The id of the work in which the value was read.',
  },
  locator: {
    type: 'string',
    filled: false,
    description: 'The place in the work: page, table, column. Empty only where the value was not reported there.',
  },
  note: {
    type: 'string',
    filled: false,
    description: 'What else must be known. For a derived value it begins with "formula: ". May be empty.',
  },
  low: {
    type: 'number',
    filled: false,
    description: 'The lower end of the range, where the source gives one. What it means is said by the series.',
  },
  high: {
    type: 'number',
    filled: false,
    description: 'The upper end of the range, where the source gives one.',
  },
};

const all: readonly Column[] = csvColumns.map((name) => ({ name, ...described[name] }));

/** The columns of one dataset: `low` and `high` stand only where the dataset has ranges. */
export function observationColumns(ranged: boolean): readonly Column[] {
  return ranged ? all : all.filter(({ name }) => name !== 'low' && name !== 'high');
}

/** The columns of the files of the whole: those of a dataset, and what its metadata would say of each row. */
export const wholeColumns: readonly Column[] = all.flatMap((column): Column[] => {
  if (column.name !== 'series') return [column];
  const text = { type: 'string', filled: true } as const;
  return [
    { name: 'dataset', ...text, description: 'The id of the dataset: its topic and its name.' },
    column,
    { name: 'unit', ...text, description: 'The name of the unit of the series.' },
    { name: 'series_title', ...text, description: 'The title of the series.' },
  ];
});
