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
}

const folder = path.join(root, '..', 'shared', 'evidence');
const topics = ['railroads', 'dotcom-fiber', 'telecom-2g-5g', 'ai-capex', 'price-deflation', 'macro'];

/** Every row of the evidence in the order of its files, by `topic/series`; a score of a model is `price-deflation/score:benchmark:model`. */
export function readEvidence(): ReadonlyMap<string, readonly EvidenceRow[]> {
  const rows = topics.flatMap((topic) =>
    ['series.csv', 'series-2.csv'].flatMap((file) =>
      records(topic, file).map(({ series, date, value, basis, source }) =>
        rowOf(`${topic}/${series}`, date, value, basis, source),
      ),
    ),
  );
  const scores = records('price-deflation', 'models.csv').map(({ benchmark, model, release_date, score, source }) =>
    rowOf(`price-deflation/score:${benchmark}:${model}`, release_date, score, 'reported', source),
  );
  return Map.groupBy([...rows, ...scores], ({ series }) => series);
}

function records(topic: string, file: string): Partial<Record<string, string>>[] {
  const where = path.join(folder, topic, file);
  return existsSync(where) ? parse(readFileSync(where, 'utf8'), { columns: true }) : [];
}

function rowOf(series: string, date = '', value = '', basis = '', source = ''): EvidenceRow {
  return { series, date, value, basis, source };
}
