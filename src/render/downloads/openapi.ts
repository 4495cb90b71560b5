import { addresses, type StaticAddress } from './addresses.ts';
import { type Column, observationColumns } from './columns.ts';
import type { AddressOf } from './document.ts';
import { compilationLicense, projectName } from './project.ts';

/** The static addresses as an OpenAPI 3.1 document; `version` is the day of the last change of any dataset. */
export function openapi(addressOf: AddressOf, version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${projectName}: data`,
      version,
      description: 'Static files, read with GET. No key, no account, no limit of our own.',
      license: { name: compilationLicense.title, url: compilationLicense.path },
    },
    externalDocs: { url: addressOf('/data/api/') },
    servers: [{ url: addressOf('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(addresses.map((address) => [address.path, { get: operation(address) }])),
    components: { schemas },
  };
}

function operation({ path, type, summary, schema }: StaticAddress) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: described[name] ?? name,
    schema: { type: 'string' },
  }));
  const content = { [type]: schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } } };
  const missing = { '404': { description: 'There is no such file' } };
  return {
    operationId: path
      .replace(/[^a-z]+/gi, ' ')
      .trim()
      .replaceAll(' ', '-'),
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: { '200': { description: summary, content }, ...(parameters.length === 0 ? {} : missing) },
  };
}

const described: Readonly<Record<string, string>> = {
  topic: 'The first part of the id of a dataset, as in railroads/investment',
  dataset: 'The second part of the id of a dataset',
  chart: 'The id of a chart',
};

const text = { type: 'string' };
const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required,
  properties,
});
const list = (items: object) => ({ type: 'array', items });
const head = {
  title: text,
  definition: text,
  address: text,
  changed: { type: 'string', format: 'date' },
  citation: text,
  licence: text,
};
const counts = {
  rows: { type: 'integer', description: 'All rows that the site shows' },
  withheldRows: { type: 'integer', description: 'Those of them that stand in no file' },
};
const observation = observationColumns(true);
const file = object(['format', 'address', 'bytes', 'sha256'], {
  format: text,
  address: text,
  bytes: { type: 'integer' },
  sha256: text,
});
const dataset = {
  ...{ id: text, ...head, geography: text, wave: text, withheldRows: { type: 'integer' } },
  ...{ series: list({ type: 'object' }), changelog: list({ type: 'object' }) },
  observations: list({ $ref: '#/components/schemas/Observation' }),
};

const schemas = {
  Observation: object(
    observation.filter(({ type, filled }) => filled || type === 'string').map(({ name }) => name),
    Object.fromEntries(observation.map((column) => [column.name, schemaOf(column)])),
  ),
  Source: object(['id', 'title', 'short', 'read', 'kind', 'licence'], {
    id: text,
    title: text,
    short: text,
    read: text,
    kind: text,
    licence: text,
  }),
  Dataset: object(['id', 'title', 'definition', 'series', 'sources', 'observations'], {
    ...dataset,
    sources: list({ $ref: '#/components/schemas/Source' }),
  }),
  Whole: object(['title', 'rows', 'withheldRows', 'datasets', 'sources'], {
    ...head,
    ...counts,
    datasets: list(object(['id', 'title', 'series', 'observations'], dataset)),
    sources: list({ $ref: '#/components/schemas/Source' }),
  }),
  Listing: object(['title', 'rows', 'withheldRows', 'files', 'datasets'], {
    ...head,
    ...counts,
    files: list(file),
    datasets: list(
      object(['id', 'title', 'rows', 'withheldRows', 'address', 'files'], { id: text, files: list(file) }),
    ),
  }),
  DataPackage: { type: 'object', externalDocs: { url: 'https://specs.frictionlessdata.io/tabular-data-package/' } },
};

function schemaOf({ type, filled, description }: Column) {
  return { type: type === 'number' && !filled ? ['number', 'null'] : type, description };
}
