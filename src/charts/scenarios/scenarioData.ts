import type { Unit } from '../../data/schemas/unit.ts';
import type { SketchPoint } from '../sketch.ts';
import type { Slot } from '../tokens.ts';

/** A parameter as the page knows it. */
export interface ScenarioParameter {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly plausible: readonly [number, number];
  readonly scale: 'linear' | 'log';
  readonly whole: boolean;
  readonly default: number;
}

/** A setting by name: the parameters that differ from their defaults. */
export interface ScenarioPreset {
  readonly id: string;
  readonly title: string;
  readonly slot?: Slot;
  readonly values: Readonly<Record<string, number>>;
}

/** All that a page needs to compute a scenario anew: plain values, every reference resolved. */
export interface ScenarioData {
  readonly id: string;
  readonly parameters: readonly ScenarioParameter[];
  readonly presets: readonly ScenarioPreset[];
  readonly facts: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, readonly SketchPoint[]>>;
  readonly inverse: string;
}

/** What a reader has set: a value for each parameter. */
export type Setting = Readonly<Record<string, number>>;

/** The author's setting, or that of a preset. */
export function settingOf({ parameters }: ScenarioData, preset?: ScenarioPreset): Setting {
  return Object.fromEntries(parameters.map(({ id, default: own }) => [id, preset?.values[id] ?? own]));
}
