import type { ChartDocument } from './chartDocument.ts';
import { sourceSheet } from './sheets.ts';
import type { Cell } from './table.ts';
import { type Sheet, sheetsXlsx } from './xlsx.ts';

/** Raised whenever the bytes made from one document change: files made before are then no longer taken. */
export const chartEncoderVersion = 2;

/** The values drawn, what the chart says of them, and the works. */
export function chartSheets(document: ChartDocument): readonly Sheet[] {
  return [dataSheet(document), aboutSheet(document), sourceSheet(document.sources)];
}

/** A chart as XLSX. Equal documents give equal bytes. */
export function chartXlsx(document: ChartDocument): Promise<Uint8Array> {
  return sheetsXlsx(chartSheets(document));
}

const widths: Readonly<Record<string, number>> = {
  ...{ group: 18, line: 36, name: 44, unit: 32, mark: 32, sources: 32, observations: 60 },
};

function dataSheet({ columns, values }: ChartDocument): Sheet {
  return {
    name: 'data',
    rows: [[...columns], ...values.map((row) => columns.map((name): Cell => row[name] ?? null))],
    widths: columns.map((name) => widths[name] ?? 12),
  };
}

/** Facts in pairs, then one line for each definition in force. */
function aboutSheet({ caveats, definitions, changelog, unit, rule, ...document }: ChartDocument): Sheet {
  const { title, subtitle, takeaway, address, changed, citation, licence, sourceLine } = document;
  const facts: readonly (readonly Cell[])[] = [
    ['title', title],
    ['subtitle', subtitle],
    ...(rule === undefined ? [] : [['rule', rule]]),
    ['takeaway', takeaway],
    ...caveats.map((words) => ['caveat', words]),
    ['unit', unit.name],
    ...[
      ['address', address],
      ['changed', changed],
      ['citation', citation],
      ['license', licence],
    ],
    ['sources', sourceLine],
    ...changelog.map(({ date, change }) => ['change', `${date}: ${change}`]),
  ];
  const rows = definitions.map(({ line, wave, title: name, includes, role }) => [
    ...[line, wave ?? null, name, includes, role ?? null],
  ]);
  return {
    name: 'about',
    rows: [['fact', 'value'], ...facts, [], ['line', 'wave', 'title', 'definition', 'role'], ...rows],
    widths: [32, 60, 44, 60, 14],
  };
}
