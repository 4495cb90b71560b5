import { decimalsOf, formatPeriod, formatWithUnit, isVague } from '../charts/format.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import { pointFormula } from '../charts/pointFormula.ts';
import { rivalsOf } from '../charts/rivals.ts';
import { observationOf } from '../charts/sources.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import type { LineOf } from '../model/lines.ts';
import { type CardInputs, type CardRival, type CardTables, cardTables } from './cardTables.ts';
import type { DrawnFigure } from './drawings.ts';
import { pointLines, type ReadAxis, readAxis } from './pointLines.ts';
import { rivalValue } from './rivalValue.ts';

/** What the page loads of a chart when a reader points at it: read-outs by place, and all that the cards of its points say. */
export interface ChartPoints extends CardTables {
  /** Width and height of the wide and of the narrow drawing. */
  readonly sizes: readonly (readonly [number, number])[];
  /** The page of the chart. */
  readonly page: string;
  readonly axis: ReadAxis;
  readonly lines: readonly {
    /** The name by which the model knows the line of its first point. */
    readonly id: string;
    readonly name: string;
    readonly slot: string;
    readonly named: boolean;
    /** For a line of steps: the years for which a value holds at most, until the next. */
    readonly held?: number;
    readonly points: readonly ChartPoint[];
  }[];
}

/** One point. A `Text` is a place in `texts`, a row one in `rows`. */
export interface ChartPoint {
  /** `[x, y]` in each drawing; null where a drawing leaves the point out. */
  readonly at: readonly (readonly [number, number] | null)[];
  /** Place along its line, in the units of the axis. */
  readonly order: number;
  readonly name: Text;
  readonly period: string;
  /** The model's name of its line where that is another than the `id` of the walk. */
  readonly line?: Text;
  /** The period as the data name it, where that is not `period`. */
  readonly date?: string;
  readonly value: string;
  readonly status: string;
  /** Present where the value was worked out here; its status is then the weakest of its rows. */
  readonly computed?: true;
  /** The value as a number, at full precision, in this unit. */
  readonly exact: number;
  readonly unit: Text;
  readonly range?: string;
  readonly rangeMeaning?: Text;
  /** Absent where the value is that of its one row. */
  readonly formula?: readonly Text[];
  readonly from: readonly number[];
  readonly rivals?: readonly CardRival[];
}

type Text = number;

/** Prepares the points of a figure for its drawings, wide first. */
export function chartPoints(
  { figure, rows, drawings }: DrawnFigure,
  inputs: CardInputs & { readonly catalogue: Catalogue; readonly lineOf: LineOf },
): ChartPoints {
  const { catalogue, lineOf } = inputs;
  const tables = cardTables(inputs);
  const round = (value: number) => Math.round(value * 10) / 10;
  const pointOf = (row: ChartRow, id: string): ChartPoint => {
    const said = (value: number) =>
      formatWithUnit(value, figure.unit, Math.max(decimalsOf(value), figure.unit.id === 'percent' ? 2 : 0));
    const formula = pointFormula(row, figure, catalogue, lineOf);
    const isRow = formula.length === 0 && row.from.length === 1;
    const quantity = row.quantity ?? { of: `${row.line}@${row.period}` };
    const rivals = row.line.startsWith('cloud/') ? [] : rivalsOf(withoutBounds(quantity), catalogue, lineOf);
    const period = `${formatPeriod(row.period)}${row.mark === '' ? '' : `, ${row.mark}`}`;
    const ends = [row.low, row.high].flatMap((end) => (end === undefined ? [] : [said(end)]));
    const meaning = ends.length === 0 ? undefined : rangeMeaning(row, catalogue);
    return {
      at: drawings.map(({ x, y, span }) =>
        row.x < span[0] || row.x > span[1] ? null : [round(x(row.x)), round(y(row.y))],
      ),
      order: figure.kind === 'rows' ? row.y : row.x,
      name: tables.text(row.name),
      period,
      ...(row.line === id ? {} : { line: tables.text(row.line) }),
      ...(row.period === period ? {} : { date: row.period }),
      value: `${isVague(row.status) ? '~' : ''}${said(row.value)}`,
      status: row.status,
      ...(row.computed === true ? { computed: true as const } : {}),
      exact: row.value,
      unit: tables.text(row.unit),
      ...(ends.length === 0 ? {} : { range: ends.join(' to ') }),
      ...(meaning === undefined ? {} : { rangeMeaning: tables.text(meaning) }),
      ...(isRow ? {} : { formula: formula.map(tables.text) }),
      from: row.from.map(tables.row),
      ...(rivals.length === 0 ? {} : { rivals: rivals.map((rival) => tables.rival(rival, rivalValue(rival))) }),
    };
  };
  const lines = pointLines(figure, rows).map(({ rows: places, ...line }) => {
    const walk = places.flatMap((place) => rows[place] ?? []);
    const id = walk[0]?.line ?? '';
    return { id, ...line, points: walk.map((row) => pointOf(row, id)) };
  });
  const page = inputs.href(`/charts/${figure.chart.id}/`);
  return { sizes: drawings.map(({ size }) => size), axis: readAxis(figure), page, lines, ...tables.written() };
}

function withoutBounds({ of, statistic, from, to, over, unit }: Quantity): Quantity {
  return { of, statistic, from, to, over, unit };
}

/** What low and high are: as the series says, or the lines that the chart takes them from. */
function rangeMeaning({ quantity, from }: ChartRow, catalogue: Catalogue): string | undefined {
  const ends = [quantity?.low, quantity?.high].flatMap((end) => end ?? []);
  if (ends.length > 0) return 'the other estimates that the formula names';
  const ranged = from.find((name) => {
    const row = observationOf(name, catalogue);
    return row?.low !== undefined || row?.high !== undefined;
  });
  const [dataset = '', series = ''] = (ranged?.split('@')[0] ?? '').split('#');
  return catalogue.datasets.get(dataset)?.series[series]?.rangeMeaning;
}
