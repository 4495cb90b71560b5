import type { Figure, Subject } from '../../charts/figure.ts';
import type { ChartRow } from '../../charts/linesTable.ts';
import { dataDate } from '../../charts/pictureWords.ts';
import { chartCells } from './chartRows.ts';
import { type AddressOf, sourceEntry, unitEntry } from './document.ts';
import { citation, termsSentence } from './project.ts';

/** A chart as its JSON holds it, from which its XLSX is made too. Keys that a chart lacks are absent. */
export type ChartDocument = ReturnType<typeof chartDocument>;

/**
 * All that a chart says, the works behind it in full, and the values drawn. They hold what the page shows, also of
 * sources that forbid a copy of their whole table: a chart shows a part.
 */
export function chartDocument(figure: Figure, drawn: readonly ChartRow[], addressOf: AddressOf) {
  const { chart, unit, subjects, sources } = figure;
  const { id, title, subtitle, takeaway, caveats, sourceLine, changelog } = chart;
  const { columns, rows } = chartCells(drawn);
  const address = addressOf(`/charts/${id}/`);
  const changed = dataDate(chart);
  return {
    ...{ id, title, subtitle, takeaway, caveats },
    ...(figure.kind === 'lines' && figure.rule !== undefined ? { rule: figure.rule } : {}),
    unit: unitEntry(unit),
    definitions: [...new Map(subjects.map((subject) => [subject.id, subject])).values()].map(definitionOf),
    ...{ address, changed, citation: citation(title, changed, address), licence: termsSentence, sourceLine },
    sources: sources.map(sourceEntry),
    changelog,
    columns,
    values: rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null]))),
  };
}

function definitionOf({ id, wave, title, includes, role }: Subject) {
  return { line: id, wave: wave?.name, title, includes, role };
}
