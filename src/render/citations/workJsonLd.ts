import { chartFormats } from '../../charts/chartFiles.ts';
import type { AddressOf } from '../downloads/document.ts';
import { organization, safe, workOf } from '../downloads/jsonLd.ts';
import { compilationLicense, termsSentence } from '../downloads/project.ts';
import type { Work } from './work.ts';

const types: Readonly<Partial<Record<string, string>>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** A chart as schema.org `Dataset`: what it draws, the works it is based on and the files of its values. */
export function chartJsonLd(work: Work, description: string, addressOf: AddressOf): string {
  const { title, date, address } = work;
  const author = organization(addressOf);
  return safe({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name: title,
    description,
    url: address,
    inLanguage: 'en',
    license: compilationLicense.path,
    conditionsOfAccess: termsSentence,
    isAccessibleForFree: true,
    creator: author,
    publisher: author,
    dateModified: date,
    version: date,
    isBasedOn: work.sources.map(workOf),
    distribution: chartFormats.flatMap(({ ending, name }) => {
      const encodingFormat = types[ending];
      const contentUrl = addressOf(`/charts/${work.id}.${ending}`);
      return encodingFormat === undefined ? [] : [{ '@type': 'DataDownload', name, contentUrl, encodingFormat }];
    }),
  });
}

/** An essay as schema.org `Article`. */
export function essayJsonLd({ title, date, address }: Work, written: string, addressOf: AddressOf): string {
  return safe({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    headline: title,
    datePublished: written,
    dateModified: date,
    license: compilationLicense.path,
    author: organization(addressOf),
  });
}
