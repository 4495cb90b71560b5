/** The forces of the argument, in its order. */
export const forces = ['hardware', 'rightSizing', 'batch', 'smallModels', 'secondHand'] as const;
export type ForceName = (typeof forces)[number];

/** A force divides the cost by a number from a date (decimal year) on: `hardware` once each year, the others once. */
export interface Force {
  readonly by: number;
  readonly from: number;
}

export interface FiveForces extends Readonly<Record<ForceName, Force>> {
  /** The day the path begins, a decimal year. */
  readonly start: number;
  /** Price on that day, in dollars per million tokens. */
  readonly price: number;
  /** Share of the work that can be sized down, wait and move to small models, 0 to 1. */
  readonly movable: number;
  /** Tokens that the same job takes, multiplied each year. */
  readonly tokens: number;
}

/** What the forces come to on a date. */
export interface FiveForcesResult {
  /** Dollars for a million tokens. */
  readonly price: number;
  /** The price on the first day over that of this one. */
  readonly fall: number;
  /** Dollars for the job that took a million tokens on the first day. */
  readonly bill: number;
  /** Dollars for a million tokens if all the work could move. */
  readonly priceIfAllMoved: number;
  /** The same if a tenth of it could not. */
  readonly priceIfTenthStays: number;
  /** Share of the price that the work makes up that cannot move, 0 to 1. */
  readonly unmovedShare: number;
  /** By what each force has divided the work it acts on by then, the price were that force not there, and how many times the price that is. */
  readonly byForce: Readonly<
    Record<ForceName, { readonly divides: number; readonly without: number; readonly gain: number }>
  >;
}

/** By what a force has divided the cost on a date, a decimal year: 1 before it begins. */
export function dividedBy(name: ForceName, setting: FiveForces, at: number): number {
  const { by, from } = setting[name];
  if (name === 'hardware') return by ** Math.max(0, at - Math.max(from, setting.start));
  return at >= from ? by : 1;
}

/** The price on a date: hardware and its second-hand price act on all the work, the other three on the part that can move. */
export function priceAt(setting: FiveForces, at: number): number {
  const by = (name: ForceName) => dividedBy(name, setting, at);
  const moved = by('rightSizing') * by('batch') * by('smallModels');
  const { price, movable } = setting;
  return (price / by('hardware') / by('secondHand')) * (1 - movable + movable / moved);
}

/** What the same job costs on a date: the price times the tokens it has come to take. */
export function billAt(setting: FiveForces, at: number): number {
  return priceAt(setting, at) * setting.tokens ** Math.max(0, at - setting.start);
}

/** Compounds the five forces of argument D up to a date: each divides what the others leave, as the argument has it. */
export function fiveForces(setting: FiveForces, at: number): FiveForcesResult {
  const price = priceAt(setting, at);
  const moving = (movable: number) => priceAt({ ...setting, movable }, at);
  const result = (name: ForceName) => {
    const without = priceAt({ ...setting, [name]: { ...setting[name], by: 1 } }, at);
    return { divides: dividedBy(name, setting, at), without, gain: without / price };
  };
  return {
    price,
    fall: setting.price / price,
    bill: billAt(setting, at),
    priceIfAllMoved: moving(1),
    priceIfTenthStays: moving(0.9),
    unmovedShare: ((1 - setting.movable) * moving(0)) / price,
    byForce: {
      hardware: result('hardware'),
      rightSizing: result('rightSizing'),
      batch: result('batch'),
      smallModels: result('smallModels'),
      secondHand: result('secondHand'),
    },
  };
}
