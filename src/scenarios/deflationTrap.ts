import { crossing } from './crossing.ts';

/** An investment and the market that it sells to. Money in any one unit. */
export interface DeflationTrapSetting {
  /** Spent at once, before the first year. Above 0. */
  readonly capex: number;
  /** Gross margin of the first year, in the money of `capex`. */
  readonly firstYearMargin: number;
  /** What the price is divided by each year: 15 is a fall to a fifteenth. Above 0. */
  readonly priceDivisor: number;
  /** What the volume is multiplied by each year. Above 0. */
  readonly volumeMultiple: number;
  /** Years in which it earns, whole. */
  readonly life: number;
  /** Percent a year. */
  readonly discountRate: number;
}

/** One year of the investment, all but `year` as of its end. */
export interface DeflationTrapYear {
  readonly year: number;
  /** What the price of the first year has been divided by, and its volume multiplied by. */
  readonly priceDivided: number;
  readonly volumeMultiplied: number;
  readonly margin: number;
  readonly discounted: number;
  /** Margins so far, and the same discounted. */
  readonly earned: number;
  readonly earnedDiscounted: number;
}

export interface DeflationTrap {
  /** What revenue, and with it the margin, is multiplied by each year. */
  readonly revenueMultiple: number;
  readonly years: readonly DeflationTrapYear[];
  readonly earned: number;
  readonly earnedDiscounted: number;
  readonly netPresentValue: number;
  /** Percent a year; undefined where nothing is ever earned. */
  readonly internalRate: number | undefined;
  /** Years until the margins have paid the capex, by a straight line within the year; `Infinity`: never. */
  readonly payback: number;
  /** The same for discounted margins. */
  readonly discountedPayback: number;
  /** The revenue multiple, the volume multiple and the price divisor at which the net present value is 0. A needed multiple of 0: the first year alone is enough; of `Infinity`: none is. */
  readonly revenueNeeded: number;
  readonly volumeNeeded: number;
  readonly priceBearable: number;
}

/**
 * Does volume outgrow a falling price before the machines are worn out? The margin of year n is the first year's times
 * (volume multiple / price divisor)^(n - 1), since unit costs are taken to fall with the price; it comes at the end of the year.
 * Net present value, internal rate and payback as in any textbook of capital budgeting.
 */
export function deflationTrap(setting: DeflationTrapSetting): DeflationTrap {
  const { capex, firstYearMargin, priceDivisor, volumeMultiple, life, discountRate } = setting;
  const revenueMultiple = volumeMultiple / priceDivisor;
  const years = yearsOf(setting);
  const yearly = 1 / (1 + discountRate / 100);
  const last = years.at(-1);
  const needed = revenueNeeded(setting);
  const discount = crossing((trial) => firstYearMargin * trial * terms(revenueMultiple * trial, life) - capex);
  return {
    revenueMultiple,
    years,
    earned: last?.earned ?? 0,
    earnedDiscounted: last?.earnedDiscounted ?? 0,
    netPresentValue: firstYearMargin * yearly * terms(revenueMultiple * yearly, life) - capex,
    internalRate: Number.isFinite(discount) ? 100 * (1 / discount - 1) : undefined,
    payback: paybackOf(
      years.map(({ margin }) => margin),
      capex,
    ),
    discountedPayback: paybackOf(
      years.map(({ discounted }) => discounted),
      capex,
    ),
    revenueNeeded: needed,
    volumeNeeded: needed * priceDivisor,
    priceBearable: volumeMultiple / needed,
  };
}

/** How many times the growth that is needed the growth of volume is: 1 or more earns the cost and the return; `Infinity` where the first year alone is enough. */
export function volumeMargin(setting: DeflationTrapSetting): number {
  return setting.volumeMultiple / setting.priceDivisor / revenueNeeded(setting);
}

/** The revenue multiple at which the discounted margins are worth the capex. */
function revenueNeeded({ capex, firstYearMargin, life, discountRate }: DeflationTrapSetting): number {
  const yearly = 1 / (1 + discountRate / 100);
  return crossing((trial) => firstYearMargin * yearly * terms(trial * yearly, life) - capex);
}

/** 1 + q + q² + ... of so many terms; added up, since the closed form loses its digits near q = 1. */
function terms(ratio: number, count: number): number {
  let sum = 0;
  for (let term = 0; term < count; term += 1) sum = 1 + ratio * sum;
  return sum;
}

function yearsOf(setting: DeflationTrapSetting): DeflationTrapYear[] {
  const { firstYearMargin, priceDivisor, volumeMultiple, life, discountRate } = setting;
  let [earned, earnedDiscounted] = [0, 0];
  return Array.from({ length: life }, (_, index) => {
    const [priceDivided, volumeMultiplied] = [priceDivisor ** index, volumeMultiple ** index];
    const margin = firstYearMargin * (volumeMultiple / priceDivisor) ** index;
    const discounted = margin / (1 + discountRate / 100) ** (index + 1);
    earned += margin;
    earnedDiscounted += discounted;
    return { year: index + 1, priceDivided, volumeMultiplied, margin, discounted, earned, earnedDiscounted };
  });
}

function paybackOf(flows: readonly number[], cost: number): number {
  let left = cost;
  for (const [index, flow] of flows.entries()) {
    if (flow > 0 && flow >= left) return index + left / flow;
    left -= flow;
  }
  return Number.POSITIVE_INFINITY;
}
