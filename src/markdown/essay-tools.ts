import type { Term } from '../data/schemas/glossary.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Unit } from '../data/schemas/unit.ts';

/** What a bibliography prints of a work. */
export type CitedWork = Pick<Source, 'short' | 'title' | 'licence'> &
  Partial<Pick<Source, 'authors' | 'year' | 'publisher' | 'url' | 'seenAt' | 'weakness'>>;

/** A quantity's value in the unit asked for, or in words why there is none. */
export type QuantityValue = { readonly value: number; readonly unit: Unit } | { readonly problem: string };

/** What a scenario says at the author's setting: each parameter as printed, the answer in words, and the outcome. */
export interface ScenarioWords {
  readonly parameters: ReadonlyMap<string, string>;
  readonly answer: string;
  readonly value: string;
}

/** All that an essay may refer to; the Markdown room itself reads no file and knows no chart. */
export interface EssayTools {
  /** The figure's HTML, trusted as it is; undefined for an unknown chart. */
  readonly chart: (id: string) => string | undefined;
  readonly chartIds: readonly string[];
  /** The scenario's HTML, trusted as it is; undefined for an unknown one. */
  readonly scenario: (id: string) => string | undefined;
  readonly scenarioIds: readonly string[];
  readonly scenarioWords: (id: string) => ScenarioWords | undefined;
  /** The figure that asks for a guess, trusted as it is; undefined where the line lacks a period. */
  readonly guess: (asked: {
    readonly question: string;
    readonly of: string;
    readonly from: string;
    readonly to: string;
  }) => string | undefined;
  readonly glossary: readonly Term[];
  readonly value: (quantity: Quantity) => QuantityValue;
  /** Where a reader can walk a number back to; without it numbers are no links. */
  readonly valueHref?: (quantity: Quantity) => string;
  /** Every series and definition that `of` and `over` may name, without a period. */
  readonly lineNames: readonly string[];
  readonly source: (id: string) => CitedWork | undefined;
  readonly sourceIds: readonly string[];
  readonly waveIds: readonly string[];
  /** The public address of a path of the site, such as `/charts/capex-to-gdp/`. */
  readonly href: (path: string) => string;
}
