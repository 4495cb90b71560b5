import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/schemas/source.ts';
import type { AddressOf, DatasetDocument } from './document.ts';
import { formatOf } from './formats.ts';
import type { OfferedFile } from './listing.ts';
import { compilationLicense, projectName, termsSentence, wholeTitle, withheldReason } from './project.ts';
import type { WholeDocument } from './whole.ts';

/**
 * A dataset as schema.org `Dataset`, for search engines of data: text that is safe inside
 * `<script type="application/ld+json">`. It names every source, also of rows that are shown but in no file.
 */
export function datasetJsonLd(
  { observations }: Pick<Dataset, 'observations'>,
  document: DatasetDocument,
  files: readonly OfferedFile[],
  sources: ReadonlyMap<string, Source>,
  addressOf: AddressOf,
): string {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const first = Math.min(...observations.map(({ period }) => period.start));
  const last = Math.max(...observations.map(({ period }) => period.end)) - 1;
  const works = [...new Set(observations.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  return safe({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': document.address,
    name: document.title,
    description: described(document.definition),
    identifier: document.address,
    url: document.address,
    // Where rows are withheld the whole page is under no one license: its own section says what holds.
    license: document.withheldRows === 0 ? compilationLicense.path : `${document.address}#license`,
    isAccessibleForFree: true,
    ...termsOf(`${document.address}#license`, observations.length, document.withheldRows),
    creator: organization(addressOf),
    publisher: organization(addressOf),
    dateModified: document.changed,
    version: document.changed,
    citation: document.citation,
    temporalCoverage: `${day(first)}/${day(last)}`,
    spatialCoverage: document.geography,
    variableMeasured: document.series.map(({ title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      unitText: unit.name,
    })),
    isBasedOn: works.map(workOf),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': addressOf('/data/'), name: wholeTitle },
    ...(files.length === 0 ? {} : { distribution: files.map(distributionOf) }),
  });
}

/** What a reader may do with a page and its files, in words, and where it says so. */
function termsOf(usageInfo: string, rows: number, withheld: number) {
  const written = (count: number) => count.toLocaleString('en-US');
  const some = `${written(withheld)} of ${written(rows)} rows are ${withheldReason}.`;
  const all = `Free to read. All rows are ${withheldReason}. Each figure under the terms of its source.`;
  const open = `Free to read and to download. ${termsSentence}`;
  if (withheld === rows) return { usageInfo, conditionsOfAccess: all };
  return { usageInfo, conditionsOfAccess: withheld === 0 ? open : `${open} ${some}` };
}

/** All datasets as schema.org `DataCatalog`, with the files that hold every dataset. */
export function catalogueJsonLd(
  whole: Pick<WholeDocument, 'address' | 'changed' | 'definition' | 'citation' | 'rows' | 'withheldRows'> & {
    readonly datasets: readonly Pick<DatasetDocument, 'title' | 'address'>[];
  },
  files: readonly OfferedFile[],
  addressOf: AddressOf,
): string {
  const { address, changed, definition, rows, withheldRows, datasets } = whole;
  const terms = addressOf('/data/api/#withheld');
  return safe({
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': address,
    name: wholeTitle,
    description: definition,
    url: address,
    license: withheldRows === 0 ? compilationLicense.path : terms,
    isAccessibleForFree: true,
    ...termsOf(terms, rows, withheldRows),
    publisher: organization(addressOf),
    dateModified: changed,
    citation: whole.citation,
    distribution: files.map(distributionOf),
    dataset: datasets.map((document) => ({ '@type': 'Dataset', '@id': document.address, name: document.title })),
  });
}

/** Search engines want a description of 50 to 5000 characters. */
function described(definition: string): string {
  return definition.length >= 50 ? definition : `${definition} A dataset of ${projectName}, each row with its source.`;
}

/** The project as the author and publisher of what it offers. */
export function organization(addressOf: AddressOf) {
  return { '@type': 'Organization', name: projectName, url: addressOf('/') };
}

/** A work that was read. */
export function workOf({ title, authors, year, publisher, url }: Source) {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(authors === undefined ? {} : { author: authors }),
    ...(year === undefined ? {} : { datePublished: String(year) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  };
}

function distributionOf({ format, address, bytes }: OfferedFile) {
  const { name, type } = formatOf(format);
  return {
    '@type': 'DataDownload',
    name,
    contentUrl: address,
    encodingFormat: type.replace(/;.*/, ''),
    contentSize: `${bytes} B`,
  };
}

/** Text that cannot end the element it stands in. */
export function safe(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
