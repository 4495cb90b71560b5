import type { Period } from './period.ts';
import type { Status } from './status.ts';

/** One row of a dataset, as printed in its source. `line` is its line in the CSV. */
export interface Observation {
  readonly series: string;
  readonly period: Period;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
  readonly line: number;
}
