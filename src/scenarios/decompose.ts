/** A measured fall and the two forces whose yearly rates are published. */
export interface MeasuredFall {
  /** How many times the price was divided. */
  readonly fall: number;
  readonly years: number;
  /** Change of the cost of hardware in percent a year: -30. */
  readonly hardwareRate: number;
  /** Change of the work done with the same energy in percent a year: 40. */
  readonly energyRate: number;
}

/** A factor of the fall, and its share of the whole in logarithms, which add up to 1. */
export interface Part {
  readonly factor: number;
  readonly share: number;
}

export interface Decomposition {
  readonly hardware: Part;
  readonly energy: Part;
  readonly rest: Part;
}

/**
 * Splits a fall into factors that multiply to it: hardware `1 / (1 + rate)` and energy `1 + rate`, each to the power of the years, and the rest.
 * Energy is an upper bound: it acts on the energy part of the cost alone and is partly the same gain as cheaper hardware.
 */
export function decompose({ fall, years, hardwareRate, energyRate }: MeasuredFall): Decomposition {
  const hardware = (1 / (1 + hardwareRate / 100)) ** years;
  const energy = (1 + energyRate / 100) ** years;
  const part = (factor: number): Part => ({ factor, share: Math.log(factor) / Math.log(fall) });
  return { hardware: part(hardware), energy: part(energy), rest: part(fall / hardware / energy) };
}
