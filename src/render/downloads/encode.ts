import type { DatasetDocument } from './document.ts';
import { tableParquet } from './parquet.ts';
import { datasetSheets, wholeSheets } from './sheets.ts';
import { datasetTable, wholeTable } from './table.ts';
import type { WholeDocument } from './whole.ts';
import { sheetsXlsx } from './xlsx.ts';

/** Raised whenever the bytes made from one document change: files made before are then no longer taken. */
export const encoderVersion = 2;

/** The formats whose bytes are worth keeping between builds. */
export type BinaryFormat = 'parquet' | 'xlsx';

/** One dataset, or the whole, in a binary format. Equal documents give equal bytes. */
export async function encode(format: BinaryFormat, document: DatasetDocument | WholeDocument): Promise<Uint8Array> {
  const isWhole = 'datasets' in document;
  if (format === 'xlsx') return await sheetsXlsx(isWhole ? wholeSheets(document) : datasetSheets(document));
  const { title, definition, licence, address, citation, changed } = document;
  const table = isWhole ? wholeTable(document) : datasetTable(document);
  return tableParquet(table, { title, definition, licence, address, citation, changed });
}

/** A document as the text of its JSON file. */
export function documentJson(document: object): string {
  return `${JSON.stringify(document)}\n`;
}
