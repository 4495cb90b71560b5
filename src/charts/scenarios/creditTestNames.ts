import type { CreditAssumptions } from '../../scenarios/creditTest.ts';
import type { Inputs } from './telling.ts';

export const creditParameters = [
  'cash-flow-growth',
  'capex-growth',
  'years',
  'debt-before',
  'borrowed-share',
  'interest',
  'failing',
  'loss-given-default',
] as const;
export const creditFacts = [
  'cash-flow',
  'capex',
  'gdp',
  'telecom-defaults-2002',
  'junk-defaults-2002',
  'junk-default-rate-2002',
  'railroad-defaults-1876',
  'railroad-default-rate-1876',
  'corporate-default-rate-1873',
  'railroad-debt-share-1876',
  'ai-bonds-2025',
  'ai-bonds-2025-other-count',
  'ai-bonds-share-2025',
  'spent-first-quarter',
  'spent-second-quarter',
] as const;
export type CreditInputs = Inputs<(typeof creditParameters)[number], (typeof creditFacts)[number], never>;

/** The assumptions of the arithmetic from what the page gives in percent. */
export function creditAssumptions({ values, facts }: CreditInputs): CreditAssumptions {
  return {
    cashFlow: facts['cash-flow'],
    capex: facts.capex,
    cashFlowGrowth: values['cash-flow-growth'] / 100,
    capexGrowth: values['capex-growth'] / 100,
    debtBefore: values['debt-before'],
    borrowedShare: values['borrowed-share'] / 100,
    interest: values.interest / 100,
    failing: values.failing / 100,
    lossGivenDefault: values['loss-given-default'] / 100,
  };
}
