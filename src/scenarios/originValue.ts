import type { Origin } from '../data/schemas/scenario.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { LineOf } from '../model/lines.ts';
import { type Measured, measure } from '../model/quantity.ts';

/** A number of a scenario, with what it was measured from where it is not an assumption. */
export interface Founded {
  readonly value: number;
  readonly measured?: Measured;
}

/**
 * The number of an origin in the unit asked for, one from the data to four significant digits, so that what a field shows is what is computed with.
 * Throws for an unknown line and for a unit that does not convert.
 */
export function originValue(origin: Origin, unit: Unit, lineOf: LineOf, units: ReadonlyMap<string, Unit>): Founded {
  if ('value' in origin) return { value: origin.value };
  const { as, ...quantity } = origin;
  if (as !== undefined) {
    const measured = measure(quantity, lineOf, units);
    if (measured.unit.symbol.startsWith('%') === false)
      throw new Error(`invalid rate: ${origin.of} is in ${measured.unit.name}, not in percent`);
    const growth = 1 + measured.value / 100;
    return { value: rounded(as === 'growth' ? growth : 1 / growth), measured };
  }
  const measured = measure(quantity, lineOf, units);
  const isRate = quantity.statistic === 'annual-rate' && unit.id === 'percent-per-year';
  if (measured.unit.id === unit.id || isRate) return { value: rounded(measured.value), measured };
  const converted = measure({ ...quantity, unit: unit.id }, lineOf, units);
  return { value: rounded(converted.value), measured: converted };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
