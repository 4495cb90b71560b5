import type { Catalogue } from '../data/catalogue.ts';
import { isComputed } from './computed.ts';
import type { Figure, RowsFigure } from './figure.ts';
import { type ChartRow, linesTable, unitWords } from './linesTable.ts';
import { rowsLayout } from './rowsLayout.ts';
import { sourcesOf } from './sources.ts';

/** The rows of everything a chart draws, line by line, at full precision. */
export function tableOf(figure: Figure, catalogue: Catalogue): ChartRow[] {
  const rows =
    figure.kind === 'lines'
      ? linesTable(figure, (from) => sourcesOf([{ from }], catalogue))
      : rowsTable(figure, catalogue);
  return rows.map((row) => ({ ...row, computed: isComputed(row, catalogue) }));
}

function rowsTable({ groups, unit }: RowsFigure, catalogue: Catalogue): ChartRow[] {
  return rowsLayout(groups).rows.flatMap(({ group, row, y }) =>
    (row?.points ?? []).map(
      (point): ChartRow => ({
        group: group.heading ?? row?.wave?.name ?? '',
        slot: row?.wave?.slot,
        line: point.id,
        name: [row?.name, point.words].filter((words) => words !== undefined).join(', '),
        period: point.periods,
        years: undefined,
        value: point.value,
        low: point.low,
        high: point.high,
        unit: unitWords(unit, point.prices),
        status: point.status,
        sources: sourcesOf([point], catalogue).map(({ id, short }) => ({ id, short })),
        from: point.from,
        mark: [row?.mark, point.concept].filter((words) => words !== undefined).join(', '),
        x: point.value,
        y,
        ...(point.quantity === undefined ? {} : { quantity: point.quantity }),
      }),
    ),
  );
}
