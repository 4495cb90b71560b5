import type { Dataset } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import type { Frequency, MeasurementKind } from '../data/schemas/dataset.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { Status } from '../data/status.ts';

/** One value of a line. `from` names the observations that it was computed from, as `railroads/investment#gross@1871`. */
export interface Point {
  readonly period: Period;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  readonly from: readonly string[];
}

/** A line of points in ascending order, with what is needed to combine it honestly: unit, kind of figure, frequency, price basis. */
export interface Series {
  readonly name: string;
  readonly unit: Unit;
  readonly kind: MeasurementKind;
  readonly frequency: Frequency;
  /** "current", or the year of constant prices. */
  readonly prices: string;
  readonly points: readonly Point[];
}

/** One series of a dataset as a line. Throws for a name or a unit that does not exist. */
export function seriesOf(dataset: Dataset, name: string, units: ReadonlyMap<string, Unit>): Series {
  const metadata = dataset.series[name];
  if (metadata === undefined) throw new Error(`unknown series ${dataset.id}#${name}`);
  const unit = units.get(metadata.unit);
  if (unit === undefined) throw new Error(`unknown unit ${metadata.unit} of ${dataset.id}#${name}`);
  const ref = `${dataset.id}#${name}`;
  const points = dataset.observations
    .filter((row) => row.series === name)
    .map(({ period, value, low, high, status }) => ({
      period,
      value,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      status,
      from: [`${ref}@${period.text}`],
    }));
  return { name: ref, unit, kind: metadata.kind, frequency: metadata.frequency, prices: metadata.prices, points };
}

/** The point of a line at a period written as text, or undefined where there is a gap. */
export function pointAt(series: Pick<Series, 'points'>, period: string): Point | undefined {
  return series.points.find((point) => point.period.text === period);
}
