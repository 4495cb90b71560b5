import type { AddressOf, DatasetDocument } from './document.ts';
import { citation, wholeDefinition, wholeTitle } from './project.ts';

/** Every dataset in one JSON; the sources stand once, at the end. */
export type WholeDocument = ReturnType<typeof wholeDocument>;

/** The documents of all datasets as one, with each source once. Datasets of which no row may be handed on keep their metadata. */
export function wholeDocument(documents: readonly DatasetDocument[], addressOf: AddressOf) {
  const changed = documents.reduce((last, document) => (document.changed > last ? document.changed : last), '');
  const address = addressOf('/data/');
  const sources = new Map(documents.flatMap((document) => document.sources.map((source) => [source.id, source])));
  const sum = (count: (document: DatasetDocument) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  const withheldRows = sum((document) => document.withheldRows);
  const rows = withheldRows + sum(({ observations }) => observations.length);
  return {
    title: wholeTitle,
    definition: wholeDefinition(rows, withheldRows),
    address,
    changed,
    citation: citation(wholeTitle, changed, address),
    licence: documents[0]?.licence ?? '',
    rows,
    withheldRows,
    datasets: documents.map(({ sources: _, ...document }) => document),
    sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
