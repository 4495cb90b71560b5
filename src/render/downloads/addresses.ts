import { formatOf } from './formats.ts';

/** One kind of static address, with `{name}` for what varies. */
export interface StaticAddress {
  readonly path: string;
  /** The media type of what is answered. */
  readonly type: string;
  readonly summary: string;
  /** The schema of the answer in the OpenAPI file, where it is JSON. */
  readonly schema?: 'Listing' | 'Dataset' | 'Whole' | 'DataPackage';
}

const dataset = '/data/{topic}/{dataset}';
const typeOf = (id: Parameters<typeof formatOf>[0]) => formatOf(id).type.replace(/;.*/, '');

/** The addresses that are promised to stay, as the page of addresses and the OpenAPI file list them. */
export const addresses: readonly StaticAddress[] = [
  {
    path: '/data/index.json',
    type: typeOf('json'),
    schema: 'Listing',
    summary: 'Every dataset with its facts and files',
  },
  { path: `${dataset}.csv`, type: typeOf('csv'), summary: 'The rows of one dataset, as in the repository' },
  {
    path: `${dataset}.json`,
    type: typeOf('json'),
    schema: 'Dataset',
    summary: 'One dataset with its metadata, its sources in full and its rows',
  },
  { path: `${dataset}.parquet`, type: typeOf('parquet'), summary: 'The rows with typed columns' },
  { path: `${dataset}.xlsx`, type: typeOf('xlsx'), summary: 'A workbook with the sheets data, metadata and sources' },
  {
    path: `${dataset}.datapackage.json`,
    type: typeOf('datapackage'),
    schema: 'DataPackage',
    summary: 'The Frictionless Data Package that describes the CSV beside it',
  },
  {
    path: '/data/all.csv',
    type: typeOf('csv'),
    summary: 'Every row that is offered, with its dataset, its unit and the title of its series',
  },
  {
    path: '/data/all.json',
    type: typeOf('json'),
    schema: 'Whole',
    summary: 'Every dataset with its metadata and its offered rows, and each source once',
  },
  { path: '/data/all.parquet', type: typeOf('parquet'), summary: 'The same rows with typed columns' },
  { path: '/data/all.xlsx', type: typeOf('xlsx'), summary: 'The same rows as a workbook, with metadata and sources' },
  {
    path: '/data/datapackage.json',
    type: typeOf('datapackage'),
    schema: 'DataPackage',
    summary: 'The Data Package of the whole, one resource for each dataset',
  },
  {
    path: '/charts/{chart}.csv',
    type: typeOf('csv'),
    summary: 'What a chart draws, each row with the observations behind it',
  },
  { path: '/data/feed.xml', type: 'application/atom+xml', summary: 'Changes of the datasets, as an Atom feed' },
  { path: '/data/openapi.json', type: typeOf('json'), summary: 'This list as OpenAPI 3.1' },
];
