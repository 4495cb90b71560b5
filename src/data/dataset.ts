import { parseCsv, type Row } from './csv.ts';
import { filesIn } from './files.ts';
import type { Observation } from './observation.ts';
import { readObservations } from './observations.ts';
import type { Problem } from './problem.ts';
import { type DatasetMetadata, datasetSchema } from './schemas/dataset.ts';
import { readText } from './text.ts';
import { checkShape, type Located, parseYaml } from './yaml.ts';

/** One CSV of observations with its metadata; the path of the CSV without its ending is the id. */
export interface Dataset extends DatasetMetadata {
  readonly id: string;
  /** The CSV's path from the root of the repository. */
  readonly path: string;
  /** The CSV as it stands in the repository. */
  readonly csv: string;
  readonly observations: readonly Observation[];
  readonly located: Located;
}

/** What the datasets are read into and against. */
interface Reading {
  readonly root: string;
  readonly sourceIds: ReadonlySet<string>;
  /** Takes in every metadata file that is valid YAML, sound or not. */
  readonly files: Map<string, Located>;
  readonly problems: Problem[];
}

/** Reads the datasets of one topic; a CSV without its YAML, or the reverse, is a problem. */
export function readDatasets(topic: string, reading: Reading): Dataset[] {
  const { root, problems } = reading;
  const folder = `data/${topic}`;
  const files = filesIn(root, folder);
  return files.flatMap((file) => {
    const [, name, ending] = /^(.+)\.(csv|yaml)$/.exec(file) ?? [];
    const partner = name === undefined ? undefined : `${name}.${ending === 'csv' ? 'yaml' : 'csv'}`;
    if (partner !== undefined && files.includes(partner))
      return ending === 'csv' ? (readDataset(`${topic}/${name}`, reading) ?? []) : [];
    problems.push({
      path: `${folder}/${file}`,
      line: 1,
      column: 1,
      found: partner === undefined ? 'a file that is no dataset' : `no ${folder}/${partner} beside it`,
      expected: 'a CSV and a YAML of the same name, and no other file',
      fix: partner === undefined ? 'move it elsewhere' : `add ${partner}, or remove this file`,
    });
    return [];
  });
}

function readDataset(id: string, { root, sourceIds, files, problems }: Reading): Dataset | undefined {
  const path = `data/${id}.csv`;
  const yaml = readText(root, `data/${id}.yaml`, problems);
  const csv = readText(root, path, problems);
  if (yaml === undefined || csv === undefined) return undefined;
  const located = parseYaml(`data/${id}.yaml`, yaml, problems);
  if (located === undefined) return undefined;
  files.set(located.path, located);
  const metadata = checkShape(datasetSchema, located, problems);
  if (metadata === undefined) return undefined;
  const rows = parseCsv(path, csv, problems);
  const observations = readObservations(rows, { series: metadata.series, sourceIds }, problems);
  const dataset: Dataset = { ...metadata, id, path, csv, observations, located };
  checkRows(dataset, rows, problems);
  return dataset;
}

/** Every declared series has rows, and every correction says what the row holds; a row that is refused is not missed too. */
function checkRows(
  { series, observations, corrections, located, path }: Dataset,
  rows: readonly Row[],
  problems: Problem[],
): void {
  const used = new Set(rows.map(({ fields }) => fields.series));
  for (const name of Object.keys(series)) {
    if (!used.has(name))
      problems.push({
        ...located.place(['series', name], true),
        found: `the series "${name}" without a row`,
        expected: `at least one row in ${path}`,
        fix: 'add its rows or remove the declaration',
      });
  }
  for (const [index, correction] of corrections.entries()) {
    const row = observations.find(
      ({ series: name, period }) => name === correction.series && period.text === correction.period,
    );
    const refused =
      row === undefined &&
      rows.some(({ fields }) => fields.series === correction.series && fields.period === correction.period);
    if (refused || row?.value === correction.used) continue;
    problems.push({
      ...located.place(['corrections', index]),
      found: `a correction to ${correction.used}`,
      expected:
        row === undefined
          ? `a row ${correction.series}, ${correction.period}`
          : `${row.value}, as in ${path}:${row.line}`,
      fix: 'make the correction and the row agree',
    });
  }
}
