import type { Figure } from '../charts/figure.ts';
import { decimalsOf, formatPeriod, formatWithUnit } from '../charts/format.ts';
import type { ChartRow } from '../charts/table.ts';
import type { RenderedSvg } from './svg.ts';

/** What the pointer layer of the page knows of a chart: words and positions, no scales and no data types. */
export interface Readouts {
  /** Width and height of the wide and of the narrow drawing. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly lines: readonly { readonly name: string; readonly slot: string; readonly points: readonly ReadoutPoint[] }[];
}

/** `[x, y]` in each drawing (undefined where a drawing leaves the point out), then the words of the card. */
export interface ReadoutPoint {
  readonly at: readonly (readonly [number, number] | null)[];
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly source: string;
  readonly order: number;
}

/** Prepares the read-outs of a figure for its drawings, wide first. `span` is the stretch of the horizontal axis that a drawing shows. */
export function readoutsOf(
  figure: Figure,
  rows: readonly ChartRow[],
  drawings: readonly (RenderedSvg & {
    readonly size: readonly [number, number];
    readonly span: readonly [number, number];
  })[],
): Readouts {
  const round = (value: number) => Math.round(value * 10) / 10;
  const isRows = figure.kind === 'rows';
  const keyOf = keysOf(figure);
  const lines = new Map<string, { name: string; slot: string; points: ReadoutPoint[] }>();
  const inGroup = new Map<string, Set<string>>();
  for (const row of rows) inGroup.set(row.group, (inGroup.get(row.group) ?? new Set()).add(keyOf(row)));
  for (const row of rows) {
    const key = keyOf(row);
    const named = !isRows && row.group !== '' && inGroup.get(row.group)?.size === 1;
    const line = lines.get(key) ?? { name: isRows || named ? row.group : row.name, slot: row.slot ?? '', points: [] };
    lines.set(key, line);
    const mark = row.mark === '' ? '' : `, ${row.mark}`;
    const what = isRows || key === 'cloud' ? `${row.name}, ` : '';
    line.points.push({
      at: drawings.map(({ x, y, span }) =>
        row.x < span[0] || row.x > span[1] ? null : [round(x(row.x)), round(y(row.y))],
      ),
      period: `${what}${formatPeriod(row.period)}${mark}`,
      value: `${formatWithUnit(row.value, figure.unit, Math.max(decimalsOf(row.value), figure.unit.id === 'percent' ? 2 : 0))}`,
      status: row.status,
      source: row.sources.map(({ short }) => short).join('; '),
      order: isRows ? row.y : row.x,
    });
  }
  return { sizes: drawings.map(({ size }) => size), lines: [...lines.values()] };
}

/** Which of the lines that the keys walk along a row belongs to: its group, the cloud, or its line; a part-year belongs to the line it continues. */
function keysOf(figure: Figure): (row: ChartRow) => string {
  if (figure.kind === 'rows') return ({ group }) => group;
  const continued = new Map(figure.lines.map(({ id, continuationId }) => [continuationId, id]));
  return ({ line, mark }) => {
    if (line.startsWith('cloud/')) return 'cloud';
    return (mark === '' ? undefined : continued.get(line)) ?? line;
  };
}
