import type { Catalogue } from '../../data/catalogue.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/schemas/source.ts';
import type { Unit } from '../../data/schemas/unit.ts';
import { type Column, observationColumns } from './columns.ts';
import { isOffered } from './offered.ts';
import { citation } from './project.ts';

/** The public address of a path of the site. */
export type AddressOf = (path: string) => string;

/** One dataset as its JSON holds it: what the other formats hold is taken from here. Keys that a dataset lacks are absent. */
export type DatasetDocument = ReturnType<typeof datasetDocument>;

/** The day of the last change. */
export function lastChange({ changelog }: Pick<Dataset, 'changelog'>): string {
  return changelog.reduce((last, { date }) => (date > last ? date : last), '');
}

/** A dataset with its metadata, its sources in full and the rows that may be handed on. */
export function datasetDocument(
  dataset: Dataset,
  { sources, units }: Pick<Catalogue, 'sources' | 'units'>,
  addressOf: AddressOf,
) {
  const { id, title, definition, notIncluded, wave, geography, knownProblems, changelog, licence } = dataset;
  const rows = dataset.observations.filter((row) => isOffered(row, sources));
  const ranged = dataset.observations.some(({ low, high }) => low !== undefined || high !== undefined);
  const address = addressOf(`/data/${id}/`);
  const changed = lastChange(dataset);
  return {
    id,
    title,
    definition,
    notIncluded,
    wave,
    geography,
    address,
    changed,
    citation: citation(title, changed, address),
    licence,
    withheldRows: dataset.observations.length - rows.length,
    series: Object.entries(dataset.series).map(([name, { evidence: _, unit, ...metadata }]) => ({
      name,
      ...metadata,
      unit: unitOf(unit, units),
    })),
    knownProblems,
    corrections: dataset.corrections.filter(({ series, period }) =>
      rows.some((row) => row.series === series && row.period.text === period),
    ),
    changelog,
    sources: [...new Set(rows.map(({ source }) => source))].map((source) => sourceOf(source, sources)),
    observations: rows.map(({ series, period, value, status, source, locator, note, low, high }) => ({
      ...{ series, period: period.text, value, status, source, locator, note },
      ...(ranged ? { low: low ?? null, high: high ?? null } : {}),
    })),
  };
}

/** The columns of a dataset's table: those of its CSV. */
export function columnsOf({ observations }: Pick<DatasetDocument, 'observations'>): readonly Column[] {
  return observationColumns(observations.some((row) => 'low' in row));
}

function unitOf(id: string, units: ReadonlyMap<string, Unit>) {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`unknown unit "${id}", expected one of data/units.yaml`);
  return unitEntry(unit);
}

function sourceOf(id: string, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`unknown source "${id}", expected one of data/sources/`);
  return sourceEntry(source);
}

/** A unit as a file names it. */
export function unitEntry({ id, name, symbol, measures }: Unit) {
  return { id, name, symbol, measures };
}

/** A work as a file lists it: without what only our own checks need. */
export function sourceEntry({ evidence: _, bulk: __, id, ...rest }: Source) {
  return { ...rest, id };
}
