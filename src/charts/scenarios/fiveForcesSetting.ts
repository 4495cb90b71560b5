import { type FiveForces, type FiveForcesResult, fiveForces } from '../../scenarios/fiveForces.ts';
import type { SketchPoint } from '../sketch.ts';
import type { Inputs } from './telling.ts';
import { number, power } from './words.ts';

export const fiveForcesParameters = [
  'hardware',
  'hardware-from',
  'right-sizing',
  'right-sizing-from',
  'batch-price',
  'batch-from',
  'small-models',
  'small-models-from',
  'second-hand',
  'second-hand-from',
  'movable',
  'tokens',
  'horizon',
  'threshold',
] as const;
export const fiveForcesFacts = ['hardware-rate', 'energy-rate'] as const;
export const fiveForcesLines = ['gpt-3.5-level', 'gpt-4-level'] as const;

export type FiveForcesInputs = Inputs<
  (typeof fiveForcesParameters)[number],
  (typeof fiveForcesFacts)[number],
  (typeof fiveForcesLines)[number]
>;

/** A setting computed: the path, what it comes to at the horizon and on the last measured day, and the fall that was measured. */
export interface FiveForcesView {
  readonly setting: FiveForces;
  readonly horizon: number;
  readonly threshold: number;
  /** The horizon as a decimal year. */
  readonly end: number;
  readonly result: FiveForcesResult;
  readonly first: SketchPoint;
  readonly last: SketchPoint;
  readonly measuredFall: number;
  readonly fallWhenMeasured: number;
}

/** A year stands for its middle, as everywhere on the site. */
export function middle(year: number): number {
  return year + 0.5;
}

/** Reads the inputs as a path that begins with the first day of the measured line. */
export function fiveForcesView({ values, lines }: FiveForcesInputs): FiveForcesView {
  const measured = lines['gpt-3.5-level'];
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined) throw new Error('missing points: the measured line is empty');
  const force = (by: number, from: number) => ({ by, from: middle(from) });
  const setting: FiveForces = {
    start: first.x,
    price: first.y,
    hardware: force(values.hardware, values['hardware-from']),
    rightSizing: force(values['right-sizing'], values['right-sizing-from']),
    batch: force(100 / values['batch-price'], values['batch-from']),
    smallModels: force(values['small-models'], values['small-models-from']),
    secondHand: force(values['second-hand'], values['second-hand-from']),
    movable: values.movable / 100,
    tokens: values.tokens,
  };
  const { horizon, threshold } = values;
  const end = middle(horizon);
  return {
    setting,
    horizon,
    threshold,
    end,
    result: fiveForces(setting, end),
    first,
    last,
    measuredFall: first.y / last.y,
    fallWhenMeasured: fiveForces(setting, last.x).fall,
  };
}

/** A price above 0: `$0.0042`; a power of ten where digits could no longer be read. */
export function dollars(value: number): string {
  return `$${value < 1e-6 ? power(value) : number(value)}`;
}
