/** What the credit test starts from and supposes. Money in billions of dollars, shares from 0 to 1, growth and interest per year as 0.05. */
export interface CreditAssumptions {
  /** Operating cash flow and capital spending of the year before the first. */
  readonly cashFlow: number;
  readonly capex: number;
  readonly cashFlowGrowth: number;
  readonly capexGrowth: number;
  /** Debt taken on before the first year. */
  readonly debtBefore: number;
  /** The part of a year's gap that is borrowed; the rest is shares sold. */
  readonly borrowedShare: number;
  readonly interest: number;
  /** The part of the cash flow that falls away at the shock, and with it the same part of what was built. */
  readonly failing: number;
  /** The part of a debt in default that its creditors do not get back. */
  readonly lossGivenDefault: number;
}

/** The builders at the end of a year, and what a shock at that moment would cost. Billions of dollars. */
export interface CreditYear {
  /** 0 is the last year of the data. */
  readonly year: number;
  readonly cashFlow: number;
  readonly capex: number;
  /** Capital spending and interest less cash flow, where that is above 0. */
  readonly gap: number;
  readonly borrowed: number;
  readonly debt: number;
  /** Money of shareholders in what was built: what was spent and not borrowed. */
  readonly equity: number;
  /** Debt over debt and equity, 0 to 1. */
  readonly debtShare: number;
  /** Interest on the debt for one year. */
  readonly interest: number;
  readonly fallenCashFlow: number;
  /** How many times the fallen cash flow covers the interest; infinite without debt. */
  readonly coverage: number;
  readonly inDefault: number;
  readonly creditorsLoss: number;
  readonly equityLoss: number;
  /** What creditors would lose if every builder paid for every other, so that shareholders lose all before creditors lose anything. */
  readonly pooledCreditorsLoss: number;
}

/**
 * Cash flow and capital spending grow at constant rates; what cash flow does not pay is borrowed or raised from shareholders:
 * gap = max(0, capex + interest x debt - cash flow), debt grows by the borrowed part of it, equity by capex less that part.
 * At the shock a part of the cash flow falls away; the assets that were to earn it earn nothing, all others are unhurt, and each asset
 * is financed alike, so the same part of debt is in default and of equity is lost. Gives the years 0 to `years`, each as if the shock came at its end.
 * Debt before the first year beyond that year's capital spending (leases) counts as built with it.
 */
export function creditTest(assumptions: CreditAssumptions, years: number): CreditYear[] {
  const { cashFlowGrowth, capexGrowth, debtBefore, borrowedShare, interest } = assumptions;
  const path: CreditYear[] = [];
  let [cashFlow, capex, debt] = [assumptions.cashFlow, assumptions.capex, debtBefore];
  let equity = Math.max(0, capex - debt);
  path.push(shocked({ year: 0, cashFlow, capex, gap: 0, borrowed: 0, debt, equity }, assumptions));
  for (let year = 1; year <= years; year += 1) {
    cashFlow *= 1 + cashFlowGrowth;
    capex *= 1 + capexGrowth;
    const gap = Math.max(0, capex + interest * debt - cashFlow);
    const borrowed = borrowedShare * gap;
    debt += borrowed;
    equity = Math.max(0, equity + capex - borrowed);
    path.push(shocked({ year, cashFlow, capex, gap, borrowed, debt, equity }, assumptions));
  }
  return path;
}

type Before = Pick<CreditYear, 'year' | 'cashFlow' | 'capex' | 'gap' | 'borrowed' | 'debt' | 'equity'>;

function shocked(before: Before, { interest: rate, failing, lossGivenDefault }: CreditAssumptions): CreditYear {
  const { cashFlow, debt, equity } = before;
  const built = debt + equity;
  const interest = rate * debt;
  const fallenCashFlow = (1 - failing) * cashFlow;
  const inDefault = failing * debt;
  // What creditors get back is what the failed assets fetch, whoever pays for whom.
  const fetched = (1 - lossGivenDefault) * inDefault;
  return {
    ...before,
    debtShare: built === 0 ? 0 : debt / built,
    interest,
    fallenCashFlow,
    coverage: interest === 0 ? Number.POSITIVE_INFINITY : fallenCashFlow / interest,
    inDefault,
    creditorsLoss: lossGivenDefault * inDefault,
    equityLoss: failing * equity,
    pooledCreditorsLoss: Math.max(0, failing * built - fetched - equity),
  };
}
