import type { Dataset } from '../../data/dataset.ts';
import { statuses } from '../../data/status.ts';
import type { DatasetDocument } from './document.ts';
import type { Format } from './formats.ts';
import type { WholeDocument } from './whole.ts';

/** A file that is offered: where it stands, how long it is, and the SHA-256 of its bytes in hexadecimal. */
export interface OfferedFile {
  readonly format: Format;
  readonly address: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `/data/index.json` says of one dataset. `rows` counts all rows of the page, `withheldRows` those that stand in no file. */
export function listingEntry({ observations }: Dataset, document: DatasetDocument, files: readonly OfferedFile[]) {
  const { id, title, definition, wave, geography, address, changed, withheldRows, series } = document;
  const years = observations.flatMap(({ period }) => [period.start, period.end - 1].map(yearOf));
  return {
    ...{ id, title, definition, wave: wave ?? null, geography },
    years: { first: Math.min(...years), last: Math.max(...years) },
    units: [...new Set(series.map(({ unit }) => unit.name))],
    statuses: statuses.filter((status) => observations.some((row) => row.status === status)),
    series: series.length,
    rows: observations.length,
    withheldRows,
    sources: [...new Set(observations.map(({ source }) => source))],
    changed,
    address,
    files: files.map((file) => ({ ...file })),
  };
}

/** `/data/index.json`: every dataset, also those without files, and the files that hold all. */
export function listing(
  whole: WholeDocument,
  wholeFiles: readonly OfferedFile[],
  entries: readonly ReturnType<typeof listingEntry>[],
) {
  const { title, definition, address, changed, citation, licence, rows, withheldRows } = whole;
  const head = { title, definition, address, changed, citation, licence, rows, withheldRows };
  return { ...head, files: wholeFiles, datasets: entries };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
