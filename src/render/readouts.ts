import type { Figure } from '../charts/figure.ts';
import { formatNumber, formatPeriod } from '../charts/format.ts';
import { ladderRows } from '../charts/ladderRows.ts';
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

/** Prepares the read-outs of a figure for its drawings, wide first. `shown` tells whether a drawing shows a place on the horizontal axis. */
export function readoutsOf(
  figure: Figure,
  rows: readonly ChartRow[],
  drawings: readonly (RenderedSvg & {
    readonly size: readonly [number, number];
    readonly span: readonly [number, number];
  })[],
): Readouts {
  const round = (value: number) => Math.round(value * 10) / 10;
  const places = placesOf(figure);
  const lines = new Map<string, { name: string; slot: string; points: ReadoutPoint[] }>();
  for (const [index, row] of rows.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    const line = lines.get(place.line) ?? { name: row.wave, slot: place.slot, points: [] };
    lines.set(place.line, line);
    line.points.push({
      at: drawings.map(({ x, y, span }) =>
        place.x < span[0] || place.x > span[1] ? null : [round(x(place.x)), round(y(place.y))],
      ),
      period: `${figure.kind === 'ladder' ? `${row.name}, ` : ''}${formatPeriod(row.period)}${row.mark === '' ? '' : `, ${row.mark}`}`,
      value: `${formatNumber(row.value, 2)}% of GDP`,
      status: row.status,
      source: row.sources.map(({ short }) => short).join('; '),
      order: figure.kind === 'ladder' ? place.y : place.x,
    });
  }
  return { sizes: drawings.map(({ size }) => size), lines: [...lines.values()] };
}

/** Where each row of the table stands on the axes, in the order of the rows. */
function placesOf(figure: Figure): { line: string; slot: string; x: number; y: number }[] {
  if (figure.kind === 'lines') {
    return figure.lines.flatMap(({ id, wave, points, continuation }) =>
      [...points, ...(continuation ? [continuation] : [])].map((point) => ({
        line: id,
        slot: wave.slot,
        x: point.x,
        y: point.value,
      })),
    );
  }
  return ladderRows(figure.groups).rows.flatMap(({ wave, rung, y }) =>
    rung === undefined ? [] : [{ line: wave.id, slot: wave.slot, x: rung.point.value, y }],
  );
}
