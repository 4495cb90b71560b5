import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { LineOf } from '../model/lines.ts';
import type { Figure } from './figure.ts';
import { linesFigure } from './linesFigure.ts';
import { rowsFigure } from './rowsFigure.ts';

/** Puts the data to a specification. Throws what the transforms refuse and for a period that a line lacks. */
export function figureOf(chart: ChartSpecification, catalogue: Catalogue, lineOf: LineOf): Figure {
  return chart.kind === 'lines' ? linesFigure(chart, catalogue, lineOf) : rowsFigure(chart, catalogue, lineOf);
}
