import type { DatasetDocument } from './document.ts';

/** How to read a dataset by its address in one tool. */
export interface Snippet {
  readonly tool: string;
  readonly code: string;
  /** What the reader must know besides. */
  readonly note?: string;
}

/** Snippets that read a dataset with the right types: periods stay text, since `1873-09` is no number and no day. */
export function snippets(
  document: Pick<DatasetDocument, 'observations'>,
  csv: string,
  parquet: string,
): readonly Snippet[] {
  const ranged = document.observations.some((row) => 'low' in row);
  const bounds = ranged ? ['low', 'high'] : [];
  const types = ['period', 'value', ...bounds].map(
    (name) => `{"${name}", type ${name === 'period' ? 'text' : 'number'}}`,
  );
  return [
    {
      tool: 'pandas',
      code: `import pandas as pd\n\ndata = pd.read_csv("${csv}", dtype={"series": "string", "period": "string"})`,
    },
    {
      tool: 'R',
      code: `data <- read.csv("${csv}",\n  colClasses = c(series = "character", period = "character", value = "numeric"),\n  encoding = "UTF-8")`,
    },
    {
      tool: 'DuckDB',
      code: `SELECT series, period, value, status, source\nFROM read_parquet('${parquet}');`,
    },
    {
      tool: 'Observable',
      code: `data = d3.csv("${csv}", (row) => ({\n  ...row,\n  value: Number(row.value)${bounds
        .map((name) => `,\n  ${name}: row.${name} === "" ? null : Number(row.${name})`)
        .join('')}\n}))`,
    },
    {
      tool: 'Google Sheets',
      code: `=IMPORTDATA("${csv}", ",", "en_US")`,
      note: 'Sheets guesses types and may turn a period such as 1996-09 into a date. Open the XLSX file instead where that matters.',
    },
    {
      tool: 'Excel',
      code: [
        'let',
        `  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
        '  Named = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
        `  Typed = Table.TransformColumnTypes(Named, {${types.join(', ')}}, "en-US")`,
        'in',
        '  Typed',
      ].join('\n'),
      note: 'Data, Get Data, From Other Sources, Blank Query, Advanced Editor. From Web with the address of the CSV works too, but guesses types.',
    },
  ];
}
