/** The formats in which a dataset and the whole are offered, in the order in which a page lists them. */
export const formats = [
  { id: 'csv', name: 'CSV', ending: 'csv', type: 'text/csv; charset=utf-8' },
  { id: 'json', name: 'JSON', ending: 'json', type: 'application/json; charset=utf-8' },
  { id: 'parquet', name: 'Parquet', ending: 'parquet', type: 'application/vnd.apache.parquet' },
  {
    id: 'xlsx',
    name: 'Excel (XLSX)',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    id: 'datapackage',
    name: 'Data Package (for the CSV)',
    ending: 'datapackage.json',
    type: 'application/json; charset=utf-8',
  },
] as const;

export type Format = (typeof formats)[number]['id'];

/** One format by its id. */
export function formatOf(id: Format): (typeof formats)[number] {
  const format = formats.find((candidate) => candidate.id === id);
  if (format === undefined)
    throw new Error(`unknown format "${id}", expected one of ${formats.map((each) => each.id)}`);
  return format;
}
