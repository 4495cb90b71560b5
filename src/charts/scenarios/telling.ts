import type { Sketch, SketchLine } from '../sketch.ts';

/** What a scenario is computed from: its parameters, figures of the data, and lines of the data in decimal years. */
export interface Inputs<Parameter extends string = string, Fact extends string = string, Line extends string = string> {
  readonly values: Readonly<Record<Parameter, number>>;
  readonly facts: Readonly<Record<Fact, number>>;
  readonly lines: Readonly<Record<Line, SketchLine['points']>>;
}

/** The one number that the assumptions are ranked by, and where its meaning flips. */
export interface Outcome {
  /** What it is, the same at every setting: "Net present value". */
  readonly name: string;
  /** May be infinite, never NaN. */
  readonly value: number;
  readonly flipsAt: number;
  /** How far it is from the flip: by how much, or, of ratios and prices, by how many times. */
  readonly scale: 'linear' | 'log';
  /** The meaning at or above the flip, and below it: "it pays back", "it never pays back". */
  readonly above: string;
  readonly below: string;
  /** A value of this outcome as printed, with its unit. */
  readonly said: (value: number) => string;
}

/** Rows of words; the first cell heads its row. */
export interface ToldTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A scenario at one setting, as a page shows it. Every sentence is made from the numbers of this setting. */
export interface Told {
  /** The answer in one sentence. */
  readonly verdict: string;
  readonly sentences: readonly string[];
  readonly sketch: Sketch;
  /** What the drawing shows, first of all; then further tables. */
  readonly tables: readonly ToldTable[];
}

/** How a scenario is told: the names that its specification must give, its outcome, and the whole of it. */
export interface Telling<
  Parameter extends string = string,
  Fact extends string = string,
  Line extends string = string,
> {
  readonly parameters: readonly Parameter[];
  readonly facts: readonly Fact[];
  readonly lines: readonly Line[];
  outcome(inputs: Inputs<Parameter, Fact, Line>): Outcome;
  tell(inputs: Inputs<Parameter, Fact, Line>): Told;
}
