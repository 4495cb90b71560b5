import type { DatasetDocument } from './document.ts';
import { type Cell, datasetTable, type Table, wholeTable } from './table.ts';
import type { WholeDocument } from './whole.ts';
import type { Sheet } from './xlsx.ts';

/** The sheets of one dataset: its rows, what they mean, and the works they were read in. */
export function datasetSheets(document: DatasetDocument): readonly Sheet[] {
  const facts: readonly (readonly Cell[])[] = [
    ...headFacts(document),
    ...document.notIncluded.map((text) => ['not included', text]),
    ['geography', document.geography],
    ['wave', document.wave ?? 'serves all'],
    ...document.knownProblems.map((text) => ['known problem', text]),
    ...document.corrections.map(({ series, period, printed, used, reason }) => [
      'correction',
      `${series}, ${period}: printed ${printed}, used ${used}. ${reason}`,
    ]),
    ...document.changelog.map(({ date, change }) => ['change', `${date}: ${change}`]),
  ];
  return [dataSheet(datasetTable(document)), metadataSheet(facts, [document]), sourceSheet(document.sources)];
}

/** The sheets of the whole; each row of the data names its dataset, its unit and the title of its series. */
export function wholeSheets(document: WholeDocument): readonly Sheet[] {
  const facts = [...headFacts(document), ['rows on the site', document.rows]];
  return [dataSheet(wholeTable(document)), metadataSheet(facts, document.datasets), sourceSheet(document.sources)];
}

function headFacts(document: DatasetDocument | WholeDocument): readonly (readonly Cell[])[] {
  return [
    ['title', document.title],
    ['definition', document.definition],
    ['address', document.address],
    ['changed', document.changed],
    ['citation', document.citation],
    ['license', document.licence],
    ['rows withheld', document.withheldRows],
  ];
}

function dataSheet({ columns, rows }: Table): Sheet {
  const widths: Readonly<Record<string, number>> = {
    dataset: 32,
    series: 24,
    locator: 44,
    note: 60,
    source: 24,
    unit: 24,
    series_title: 44,
  };
  return {
    name: 'data',
    rows: [columns.map(({ name }) => name), ...rows],
    widths: columns.map(({ name }) => widths[name] ?? 12),
  };
}

/** Facts in pairs, then one line for each series. */
function metadataSheet(
  facts: readonly (readonly Cell[])[],
  datasets: readonly Omit<DatasetDocument, 'sources'>[],
): Sheet {
  const head = ['dataset', 'series', 'title', 'unit', 'kind', 'frequency', 'prices', 'definition', 'weakness', 'range'];
  const series = datasets.flatMap(({ id, series: list }) =>
    list.map(({ name, title, unit, kind, frequency, prices, definition, weakness, rangeMeaning }) => [
      ...[id, name, title, unit.name, kind, frequency, prices],
      ...[definition ?? null, weakness ?? null, rangeMeaning ?? null],
    ]),
  );
  return {
    name: 'metadata',
    rows: [['fact', 'value'], ...facts, [], head, ...series],
    widths: [32, 60, 44, 24, 14, 14, 14, 44, 44, 44],
  };
}

/** The works in full, one a row. */
export function sourceSheet(sources: DatasetDocument['sources']): Sheet {
  const keys = [
    'id',
    'short',
    'title',
    'authors',
    'year',
    'publisher',
    'url',
    'seenAt',
    'read',
    'kind',
    'licence',
    'weakness',
  ] as const;
  return {
    name: 'sources',
    rows: [[...keys], ...sources.map((source) => keys.map((key) => source[key] ?? null))],
    widths: [24, 24, 60, 32, 8, 24, 44, 44, 12, 12, 32, 44],
  };
}
