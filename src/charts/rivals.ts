import type { Catalogue } from '../data/catalogue.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Status } from '../data/status.ts';
import type { LineOf } from '../model/lines.ts';
import { type Measured, measure } from '../model/quantity.ts';
import { rivalSeries } from '../model/rivalSeries.ts';
import { pointAt } from '../model/series.ts';

/** Another figure for the same thing at the same period. */
export interface Rival {
  readonly line: string;
  readonly name: string;
  /** What the definition is among those of its measure; undefined for a series. */
  readonly role: string | undefined;
  readonly value: number;
  readonly unit: Unit;
  readonly status: Status;
  readonly from: readonly string[];
}

/**
 * What other lines say where a line is measured by a quantity: the other definitions of its measure and wave, and the series that
 * contradict or repeat it. A line that lacks the period, or to which the statistic does not apply, is no rival.
 */
export function rivalsOf(quantity: Quantity, catalogue: Catalogue, lineOf: LineOf): Rival[] {
  const [own = '', period] = quantity.of.split('@');
  const { points } = lineOf(own);
  const [from, to] = [quantity.from ?? points[0]?.period.text, quantity.to ?? points.at(-1)?.period.text];
  const needed = period === undefined ? [from, to] : [period];
  return rivalLines(own, catalogue).flatMap(({ line, name, role }): Rival[] => {
    if (needed.some((at) => at === undefined || pointAt(lineOf(line), at) === undefined)) return [];
    const asked = period === undefined ? { ...quantity, of: line, from, to } : { ...quantity, of: `${line}@${period}` };
    const found = measured(asked, catalogue, lineOf);
    if (found === undefined) return [];
    const { value, unit, status, from: rows } = found;
    return [{ line, name, role, value, unit, status, from: rows }];
  });
}

/** A line that rises has no halving time, and one in another unit may not convert: the refusal says that it cannot be compared. */
function measured(quantity: Quantity, { units }: Catalogue, lineOf: LineOf): Measured | undefined {
  try {
    return measure(quantity, lineOf, units);
  } catch {
    return undefined;
  }
}

/** The lines that measure the same thing as a definition or a series. */
function rivalLines(own: string, catalogue: Catalogue): { line: string; name: string; role: string | undefined }[] {
  const series = (name: string) =>
    rivalSeries(name, catalogue).map((line) => {
      const [id = '', key = ''] = line.split('#');
      const dataset = catalogue.datasets.get(id);
      return { line, name: `${dataset?.title ?? id}: ${dataset?.series[key]?.title ?? key}`, role: undefined };
    });
  if (own.includes('#')) return series(own);
  const [measure = '', id = ''] = own.split('/');
  const definitions = catalogue.measures.get(measure)?.definitions ?? {};
  const { wave, line } = definitions[id] ?? {};
  const others = Object.entries(definitions).filter(([key, other]) => key !== id && other.wave === wave);
  const defined = others.map(([key, { name, role }]) => ({ line: `${measure}/${key}`, name, role }));
  return [...defined, ...(typeof line === 'string' ? series(line) : [])];
}
