import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../../scripts/run.ts';

/** One row as it was read, before it was made fit for `data/`. */
export interface EvidenceRow {
  readonly series: string;
  readonly date: string;
  readonly value: string;
  readonly basis: string;
  readonly source: string;
  readonly locator: string;
  readonly unit: string;
}

const folder = path.join(root, '..', 'shared', 'evidence');
const topics = ['railroads', 'dotcom-fiber', 'telecom-2g-5g', 'ai-capex', 'price-deflation', 'macro'];

/** Every row of the evidence in the order of its files, by `topic/series`; a score of a model is `price-deflation/score:benchmark:model`. */
export function readEvidence(): ReadonlyMap<string, readonly EvidenceRow[]> {
  const rows = topics.flatMap((topic) =>
    ['series.csv', 'series-2.csv'].flatMap((file) =>
      records(topic, file).map((row) => rowOf(`${topic}/${row['series']}`, row, row['date'], row['value'])),
    ),
  );
  const scores = records('price-deflation', 'models.csv').map((row) =>
    rowOf(
      `price-deflation/score:${row['benchmark']}:${row['model']}`,
      { ...row, basis: 'reported' },
      row['release_date'],
      row['score'],
    ),
  );
  return Map.groupBy([...rows, ...scores], ({ series }) => series);
}

function records(topic: string, file: string): Partial<Record<string, string>>[] {
  const where = path.join(folder, topic, file);
  return existsSync(where) ? parse(readFileSync(where, 'utf8'), { columns: true }) : [];
}

function rowOf(series: string, row: Partial<Record<string, string>>, date = '', value = ''): EvidenceRow {
  const { basis = '', source = '', locator = '', unit = '' } = row;
  return { series, date, value, basis, source, locator, unit };
}
