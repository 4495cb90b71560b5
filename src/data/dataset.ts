import { parseCsv } from './csv.ts';
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

/** Reads the datasets of one topic; a CSV without its YAML, or the reverse, is a problem. */
export function readDatasets(
  root: string,
  topic: string,
  sourceIds: ReadonlySet<string>,
  problems: Problem[],
): Dataset[] {
  const folder = `data/${topic}`;
  const files = filesIn(root, folder);
  const names = new Set(files.map((file) => file.replace(/\.(?:csv|yaml)$/, '')));
  return [...names].flatMap((name) => {
    const missing = [`${name}.csv`, `${name}.yaml`].filter((file) => !files.includes(file));
    for (const file of missing) {
      const present = files.find((other) => other.startsWith(name)) ?? name;
      problems.push({
        path: `${folder}/${present}`,
        line: 1,
        column: 1,
        found: `no ${folder}/${file} beside it`,
        expected: 'a CSV and a YAML of the same name, and no other file',
        fix: `add ${file}, or remove this file`,
      });
    }
    return missing.length > 0 ? [] : (readDataset(root, `${topic}/${name}`, sourceIds, problems) ?? []);
  });
}

function readDataset(
  root: string,
  id: string,
  sourceIds: ReadonlySet<string>,
  problems: Problem[],
): Dataset | undefined {
  const path = `data/${id}.csv`;
  const yaml = readText(root, `data/${id}.yaml`, problems);
  const csv = readText(root, path, problems);
  if (yaml === undefined || csv === undefined) return undefined;
  const located = parseYaml(`data/${id}.yaml`, yaml, problems);
  if (located === undefined) return undefined;
  const metadata = checkShape(datasetSchema, located, problems);
  if (metadata === undefined) return undefined;
  const observations = readObservations(
    parseCsv(path, csv, problems),
    { series: metadata.series, sourceIds },
    problems,
  );
  const dataset: Dataset = { ...metadata, id, path, csv, observations, located };
  checkRows(dataset, problems);
  return dataset;
}

/** Every declared series has rows, and every correction says what the row holds. */
function checkRows({ series, observations, corrections, located, path }: Dataset, problems: Problem[]): void {
  const used = new Set(observations.map((row) => row.series));
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
    if (row?.value === correction.used) continue;
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
