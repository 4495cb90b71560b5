import type { Catalogue } from '../data/catalogue.ts';
import type { Point } from '../model/series.ts';
import type { Figure } from './figure.ts';
import { sourcesOf } from './figureOf.ts';

/** One row of the table under a chart: what is drawn, with where it comes from. */
export interface ChartRow {
  readonly wave: string;
  readonly definition: string;
  readonly name: string;
  readonly period: string;
  /** Years from the anchor, in aligned charts. */
  readonly years: number | undefined;
  readonly value: number;
  readonly unit: string;
  readonly status: string;
  readonly sources: readonly { readonly id: string; readonly short: string }[];
  readonly from: readonly string[];
  readonly mark: string;
}

/** The rows of everything a chart draws, line by line, at full precision. */
export function tableOf(figure: Figure, catalogue: Catalogue): ChartRow[] {
  const row = (
    wave: string,
    definition: string,
    name: string,
    point: Point,
    years: number | undefined,
    mark: string,
  ): ChartRow => ({
    wave,
    definition,
    name,
    period: point.period.text,
    years,
    value: point.value,
    unit: figure.unit.name,
    status: point.status,
    sources: sourcesOf([point], catalogue).map(({ id, short }) => ({ id, short })),
    from: point.from,
    mark,
  });
  if (figure.kind === 'ladder') {
    return figure.groups.flatMap(({ wave, rungs }) =>
      rungs.map(({ id, definition, point, mark }) => row(wave.name, id, definition.name, point, undefined, mark ?? '')),
    );
  }
  const aligned = figure.rule !== undefined;
  return figure.lines.flatMap(({ id, wave, definition, points, continuation, continuationId }) => [
    ...points.map((point) => row(wave.name, id, definition.name, point, aligned ? point.x : undefined, '')),
    ...(continuation
      ? [
          row(
            wave.name,
            continuationId ?? id,
            `${definition.name}, newer part-years`,
            continuation,
            aligned ? continuation.x : undefined,
            'so far',
          ),
        ]
      : []),
  ]);
}
