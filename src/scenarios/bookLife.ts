/** What the two lives are applied to. Money in billions of dollars, lives in years, shares from 0 to 1, growth per year as 0.05. */
export interface BookLifeAssumptions {
  /** Capital spending by calendar year, as far as it is known. */
  readonly known: ReadonlyMap<number, number>;
  /** Capital spending of the first year after those. */
  readonly nextSpending: number;
  /** By how much it grows in each year after that. */
  readonly growth: number;
  /** The part of the spending that goes into servers and chips. */
  readonly shortLivedShare: number;
  /** Years over which the books write it off, and years for which it earns. Both above 0. */
  readonly reportedLife: number;
  readonly economicLife: number;
}

/** A calendar year under both lives, in billions of dollars. */
export interface BookYear {
  readonly year: number;
  readonly spending: number;
  /** The part of the spending that goes into servers and chips. */
  readonly bought: number;
  readonly reported: number;
  readonly economic: number;
  /** Depreciation by the economic life less that by the reported one; below 0 where the books write off more. */
  readonly understated: number;
  /** Value by the reported life less that by the economic one at the end of the year: the sum of all years understated so far. */
  readonly excessValue: number;
  /** What the machines cost that come to the end of their economic life in the year, each bought in the middle of its year. */
  readonly replaced: number;
}

/**
 * Straight-line depreciation of each year's servers and chips, a whole year's charge in the year of purchase:
 * cost / life in each of the first `life` years, a broken last year in proportion. Gives the years from `from` to `to`.
 */
export function bookLife(assumptions: BookLifeAssumptions, from: number, to: number): BookYear[] {
  const { known, shortLivedShare, reportedLife, economicLife } = assumptions;
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  const spent = Array.from({ length: to - first + 1 }, (_, index) => spendingIn(first + index, last, assumptions));
  const spendingOf = (year: number) => spent[year - first] ?? 0;
  const bought = (year: number) => shortLivedShare * spendingOf(year);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    let [reported, economic, excessValue, replaced] = [0, 0, 0, 0];
    for (let made = first; made <= year; made += 1) {
      const cost = bought(made);
      reported += cost * charge(year - made, reportedLife);
      economic += cost * charge(year - made, economicLife);
      excessValue += cost * (writtenOff(year - made, economicLife) - writtenOff(year - made, reportedLife));
      if (replacedIn(made, economicLife) === year) replaced += cost;
    }
    const spending = spendingOf(year);
    const understated = economic - reported;
    return { year, spending, bought: bought(year), reported, economic, understated, excessValue, replaced };
  });
}

/** The year in which machines bought in the middle of a year come to the end of their life. */
export function replacedIn(year: number, life: number): number {
  return Math.floor(year + 0.5 + life);
}

/** Capital spending of a year, `last` being the last one known. */
function spendingIn(year: number, last: number, { known, nextSpending, growth }: BookLifeAssumptions): number {
  return year > last ? nextSpending * (1 + growth) ** (year - last - 1) : (known.get(year) ?? 0);
}

/** The part of its cost that a machine loses in a year, `age` whole years after the year of purchase. */
function charge(age: number, life: number): number {
  return writtenOff(age, life) - writtenOff(age - 1, life);
}

/** The part of its cost that a machine has lost by the end of that year. */
function writtenOff(age: number, life: number): number {
  return Math.min(1, (age + 1) / life);
}
