import type { ClaimTest } from '../data/schemas/argument.ts';
import type { Unit } from '../data/schemas/unit.ts';
import type { LineOf } from './lines.ts';
import { type Measured, measure } from './quantity.ts';

/** A test with the number that the data give it, and whether that lies within the bounds. */
export interface Tested {
  readonly test: ClaimTest;
  readonly measured: Measured;
  readonly met: boolean;
}

/** Measures what a test names and sets it against its bounds, which count as within. Throws for a line or a period that does not exist. */
export function runTest(test: ClaimTest, lineOf: LineOf, units: ReadonlyMap<string, Unit>): Tested {
  const measured = measure(test, lineOf, units);
  const [low, high] = test.between;
  // Binary fractions must not decide: 60 over 0.06 is meant to be 1,000.
  const slack = Math.abs(measured.value) * 1e-9;
  const met = (low ?? -Infinity) <= measured.value + slack && measured.value - slack <= (high ?? Infinity);
  return { test, measured, met };
}
