import type { Trick, View } from './view.ts';

/** One value of a control, with the words that stand beside it. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
  /** What it does, or who is left out by it and why. */
  readonly note: string;
}

/** One line of a chart, and what a reader may put in its place. */
export interface LineChoice {
  /** The line as the author draws it. */
  readonly line: string;
  /** Its key in an address: the wave where that names one line alone, else the end of its name. */
  readonly key: string;
  readonly name: string;
  readonly slot: string;
  /** The definitions to choose from, the author's first; empty where there is but one. */
  readonly definitions: readonly Choice<string>[];
}

/** All that a reader may change in one chart: an empty list is a control that is not offered. */
export interface Choices {
  readonly anchors: readonly Choice<NonNullable<View['anchor']>>[];
  readonly times: readonly Choice<NonNullable<View['time']>>[];
  readonly values: readonly Choice<NonNullable<View['value']>>[];
  readonly scales: readonly Choice<NonNullable<View['scale']>>[];
  readonly multiples: readonly Choice<NonNullable<View['multiples']>>[];
  readonly tricks: readonly Choice<Trick>[];
  readonly lines: readonly LineChoice[];
  /** The widest stretch of years that may be asked for, in calendar years and in years from year 0. */
  readonly ranges: { readonly calendar: readonly [number, number]; readonly relative: readonly [number, number] };
  /** True where two dates may be compared: lines over time of values that are not shares. */
  readonly compare: boolean;
}
