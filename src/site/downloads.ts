import { createHash } from 'node:crypto';
import manifest from '../../package.json' with { type: 'json' };
import { cached } from '../data/cached.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import { tableCsv } from '../render/downloads/csv.ts';
import { datasetPackage, wholePackage } from '../render/downloads/datapackage.ts';
import { type AddressOf, type DatasetDocument, datasetDocument } from '../render/downloads/document.ts';
import { type BinaryFormat, documentJson, encode, encoderVersion } from '../render/downloads/encode.ts';
import { type Format, formatOf } from '../render/downloads/formats.ts';
import type { OfferedFile } from '../render/downloads/listing.ts';
import { wholeTable } from '../render/downloads/table.ts';
import { type WholeDocument, wholeDocument } from '../render/downloads/whole.ts';
import { cacheFolder } from './cacheFolder.ts';
import { offeredCsv } from './offeredCsv.ts';

/** A document with its files and their bytes; none where no row may be handed on. */
export interface Downloads<Document> {
  readonly document: Document;
  readonly files: readonly OfferedFile[];
  readonly contents: ReadonlyMap<Format, Uint8Array>;
}

/** The downloads of a catalogue: each is made when first asked for, and binary files only if no build before made them. */
export function downloadsOf(catalogue: Catalogue, addressOf: AddressOf, root: string) {
  const documents = new Map(
    [...catalogue.datasets.values()].map((dataset) => [dataset.id, datasetDocument(dataset, catalogue, addressOf)]),
  );
  const folder = cacheFolder(root, addressOf('/'));
  const made = new Map<string, Promise<Downloads<DatasetDocument>>>();
  let whole: Promise<Downloads<WholeDocument>> | undefined;
  return {
    dataset(dataset: Dataset): Promise<Downloads<DatasetDocument>> {
      const document = documents.get(dataset.id);
      if (document === undefined) throw new Error(`unknown dataset "${dataset.id}"`);
      const promise = made.get(dataset.id) ?? datasetDownloads(dataset, document);
      made.set(dataset.id, promise);
      return promise;
    },
    whole(): Promise<Downloads<WholeDocument>> {
      whole ??= wholeDownloads();
      return whole;
    },
  };

  async function datasetDownloads(dataset: Dataset, document: DatasetDocument): Promise<Downloads<DatasetDocument>> {
    if (document.observations.length === 0) return { document, files: [], contents: new Map() };
    const csv = offeredCsv(dataset, catalogue.sources).text;
    const described = datasetPackage(document, addressOf);
    const path = (format: Format) => `/data/${dataset.id}.${formatOf(format).ending}`;
    return { document, ...(await filesOf(document, csv, described, path)) };
  }

  async function wholeDownloads(): Promise<Downloads<WholeDocument>> {
    const document = wholeDocument([...documents.values()], addressOf);
    const described = wholePackage(document, addressOf);
    const path = (format: Format) => (format === 'datapackage' ? '/data/datapackage.json' : `/data/all.${format}`);
    return { document, ...(await filesOf(document, tableCsv(wholeTable(document)), described, path)) };
  }

  async function filesOf(
    document: DatasetDocument | WholeDocument,
    csv: string,
    described: object,
    path: (format: Format) => string,
  ) {
    const json = documentJson(document);
    const key = sha256(`${makers} ${json}`);
    const binary = (format: BinaryFormat) => cached(folder, path(format).slice(1), key, () => encode(format, document));
    const contents = new Map<Format, Uint8Array>([
      ['csv', Buffer.from(csv)],
      ['json', Buffer.from(json)],
      ['parquet', await binary('parquet')],
      ['xlsx', await binary('xlsx')],
      ['datapackage', Buffer.from(documentJson(described))],
    ]);
    const files = [...contents].map(([format, content]) => {
      return { format, address: addressOf(path(format)), bytes: content.length, sha256: sha256(content) };
    });
    return { files, contents };
  }
}

/** What made the bytes besides the data: our encoder and the libraries. */
const { dependencies } = manifest;
const makers = `${encoderVersion} ${dependencies['hyparquet-writer']} ${dependencies['write-excel-file']}`;

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
