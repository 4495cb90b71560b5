/** The ceilings that a run of rounds may meet. */
export const ceilings = ['gdp', 'power', 'chips'] as const;
export type CeilingName = (typeof ceilings)[number];

/** Money in million dollars, dates as decimal years, growth as a factor a year, shares of 1. */
export interface MerryGoRound {
  readonly cost: number;
  /** The date of a model of that cost: round 0. */
  readonly start: number;
  /** By what each round multiplies the cost, above 1. */
  readonly multiple: number;
  readonly yearsPerRound: number;
  /** Share of a year's GDP that one model may cost. */
  readonly gdpShare: number;
  readonly gdp: number;
  readonly gdpDate: number;
  readonly gdpGrowth: number;
  /** Dollars of machines bought for each dollar of the run's own cost. */
  readonly machines: number;
  /** What a data center of one gigawatt costs. */
  readonly gigawatt: number;
  /** The most gigawatts that one run may draw. */
  readonly gigawatts: number;
  /** Computing per dollar, and computing per unit of energy: by what each is multiplied a year. */
  readonly perDollar: number;
  readonly perEnergy: number;
  /** Share of a year's sales of chips that one run may take. */
  readonly chipShare: number;
  readonly chipSales: number;
  readonly chipDate: number;
  readonly chipGrowth: number;
}

/** What one round takes. Shares of 1. */
export interface Round {
  readonly year: number;
  readonly cost: number;
  readonly gdpShare: number;
  readonly gigawatts: number;
  readonly chipShare: number;
}

/** Rounds until a ceiling is reached, in parts of a round: 0 where it is reached already, Infinity where it never is. */
export interface Ceiling {
  readonly rounds: number;
  readonly year: number;
}

export interface MerryGoRoundResult extends Readonly<Record<CeilingName, Ceiling>> {
  /** The ceiling that is met first; of several the first in order; undefined where none ever is. */
  readonly first: CeilingName | undefined;
  readonly rounds: number;
}

/** A round by its number, which need not be whole: GDP and sales of chips grow on from their dates. */
export function roundAt(setting: MerryGoRound, round: number): Round {
  const { start, yearsPerRound, multiple, machines, gigawatt, perDollar, perEnergy } = setting;
  const years = round * yearsPerRound;
  const year = start + years;
  const cost = setting.cost * multiple ** round;
  return {
    year,
    cost,
    gdpShare: cost / (setting.gdp * setting.gdpGrowth ** (year - setting.gdpDate)),
    gigawatts: ((cost * machines) / gigawatt) * (perDollar / perEnergy) ** years,
    chipShare: (cost * machines) / (setting.chipSales * setting.chipGrowth ** (year - setting.chipDate)),
  };
}

/**
 * Rounds until each ceiling binds. What a round takes grows by its multiple, the ceiling by its own growth over the years of the round, so
 * rounds = ln(ceiling / taken now) / (ln multiple - years x ln growth).
 */
export function merryGoRound(setting: MerryGoRound): MerryGoRoundResult {
  const { multiple, yearsPerRound, start } = setting;
  const now = roundAt(setting, 0);
  const ceiling = (limit: number, taken: number, growth: number): Ceiling => {
    const rounds = roundsTo(limit / taken, Math.log(multiple) - yearsPerRound * Math.log(growth));
    return { rounds, year: start + rounds * yearsPerRound };
  };
  const found = {
    gdp: ceiling(setting.gdpShare, now.gdpShare, setting.gdpGrowth),
    power: ceiling(setting.gigawatts, now.gigawatts, setting.perEnergy / setting.perDollar),
    chips: ceiling(setting.chipShare, now.chipShare, setting.chipGrowth),
  };
  const rounds = Math.min(...ceilings.map((name) => found[name].rounds));
  const first = Number.isFinite(rounds) ? ceilings.find((name) => found[name].rounds === rounds) : undefined;
  return { ...found, first, rounds };
}

function roundsTo(room: number, growth: number): number {
  if (room <= 1) return 0;
  return growth <= 0 ? Number.POSITIVE_INFINITY : Math.log(room) / growth;
}
