import { statuses } from '../../data/status.ts';
import type { Column } from './columns.ts';
import { type AddressOf, columnsOf, type DatasetDocument } from './document.ts';
import { compilationLicense, projectName } from './project.ts';
import type { WholeDocument } from './whole.ts';

/** The Frictionless Data Package of one dataset: it describes the CSV that stands beside it. */
export function datasetPackage(document: DatasetDocument, addressOf: AddressOf) {
  const file = document.id.replace(/^.*\//, '');
  return {
    ...packageHead(document, document.id, addressOf),
    resources: [resource(document, `${file}.csv`)],
    sources: document.sources.map(creditOf),
  };
}

/** The Data Package of the whole: one resource for each dataset that has files. Names those that have none. */
export function wholePackage(document: WholeDocument, addressOf: AddressOf) {
  const works = new Map(document.sources.map((source) => [source.id, source]));
  const withFiles = document.datasets.filter(({ observations }) => observations.length > 0);
  return {
    ...packageHead(document, 'the-tracks-remain', addressOf),
    resources: withFiles.map((dataset) => {
      const used = new Set(dataset.observations.map(({ source }) => source));
      const sources = [...used].flatMap((id) => works.get(id) ?? []).map(creditOf);
      return { ...resource(dataset, `${dataset.id}.csv`), licenses: [compilationLicense], sources };
    }),
    sources: document.sources.map(creditOf),
    withheldDatasets: document.datasets.filter((dataset) => !withFiles.includes(dataset)).map(({ id }) => id),
  };
}

function packageHead(document: DatasetDocument | WholeDocument, name: string, addressOf: AddressOf) {
  return {
    profile: 'tabular-data-package',
    name,
    title: document.title,
    description: document.definition,
    homepage: document.address,
    version: document.changed,
    licenses: [compilationLicense],
    contributors: [{ title: projectName, path: addressOf('/'), role: 'publisher' }],
    withheldRows: document.withheldRows,
  };
}

function resource(dataset: Omit<DatasetDocument, 'sources'>, path: string) {
  const names = dataset.series.map(({ name }) => name);
  return {
    profile: 'tabular-data-resource',
    name: dataset.id,
    title: dataset.title,
    description: dataset.definition,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect,
    schema: {
      fields: columnsOf(dataset).map((column) => fieldOf(column, names)),
      primaryKey: ['series', 'period'],
      missingValues: [''],
    },
    series: dataset.series.map(({ name, title, unit }) => ({ name, title, unit: unit.name })),
  };
}

/** Stated, since readers that guess it from the first lines guess wrong where a note holds many quotes. */
const dialect = { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true };

function fieldOf({ name, type, filled, description }: Column, series: readonly string[]) {
  const closed: Readonly<Record<string, readonly string[]>> = { status: statuses, series };
  const values = closed[name];
  return {
    name,
    type,
    description,
    constraints: { required: filled, ...(values === undefined ? {} : { enum: values }) },
  };
}

function creditOf({ title, authors, year, url }: DatasetDocument['sources'][number]) {
  const written = [authors, year, title].filter((part) => part !== undefined).join(', ');
  return { title: written, ...(url === undefined ? {} : { path: url }) };
}
