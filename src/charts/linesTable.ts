import type { Source } from '../data/schemas/source.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Status } from '../data/status.ts';
import type { LinesFigure, RowQuantity } from './figure.ts';
import { ownHeight } from './ownAxes.ts';

/** One row of the table under a chart: what is drawn, with where it comes from. */
export interface ChartRow {
  /** The wave, or the heading of the group. */
  readonly group: string;
  readonly slot: string | undefined;
  /** The name by which the model knows the line. */
  readonly line: string;
  readonly name: string;
  readonly period: string;
  /** Years from the anchor, in aligned charts. */
  readonly years: number | undefined;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
  readonly status: Status;
  readonly sources: readonly { readonly id: string; readonly short: string }[];
  readonly from: readonly string[];
  readonly mark: string;
  /** Whether the value was worked out here; not known in a reader's view. */
  readonly computed?: boolean;
  /** Where it stands in the drawing, in the units of the axes. */
  readonly x: number;
  readonly y: number;
  /** In a chart of rows: what was measured. */
  readonly quantity?: RowQuantity;
}

/** The rows of a chart of lines; `sourcesOf` gives the works behind the observations of a point. */
export function linesTable(figure: LinesFigure, sourcesOf: (from: readonly string[]) => readonly Source[]): ChartRow[] {
  const { lines, cloud, rule, unit } = figure;
  const aligned = rule !== undefined;
  const works = (from: readonly string[]) => sourcesOf(from).map(({ id, short }) => ({ id, short }));
  const drawn = lines.flatMap(({ id, subject, name, points, continuation, continuationId, prices }) => {
    const known = { group: subject.wave?.name ?? '', slot: subject.wave?.slot, unit: unitWords(unit, prices) };
    const row = (point: (typeof points)[number], line: string, said: string, mark: string): ChartRow => ({
      ...known,
      line,
      name: said,
      period: point.period.text,
      years: aligned ? point.x : undefined,
      value: point.value,
      low: point.low,
      high: point.high,
      status: point.status,
      sources: works(point.from),
      from: point.from,
      mark,
      x: point.x,
      y: ownHeight(figure, id, point.value),
    });
    const title = subject.role === undefined && name !== subject.wave?.name ? name : subject.title;
    const later = continuation && [row(continuation, continuationId ?? id, `${title}, newer part-years`, 'so far')];
    return [...points.map((point) => row(point, id, title, '')), ...(later ?? [])];
  });
  const behind = cloud.map(
    (point): ChartRow => ({
      group: '',
      slot: undefined,
      line: `cloud/${point.name}`,
      name: point.name,
      period: point.period.text,
      years: undefined,
      value: point.value,
      low: undefined,
      high: undefined,
      unit: unit.name,
      status: point.status,
      sources: works(point.from),
      from: point.from,
      mark: '',
      x: point.x,
      y: point.value,
    }),
  );
  return [...drawn, ...behind];
}

/** The unit with the year of its prices, where the name of the unit does not say it. */
export function unitWords({ name }: Unit, prices: string): string {
  const year = /\d{4}/.exec(prices)?.[0];
  return year === undefined || name.includes(year) ? name : `${name}, prices of ${prices}`;
}
