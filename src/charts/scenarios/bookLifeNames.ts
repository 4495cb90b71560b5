import type { BookLifeAssumptions } from '../../scenarios/bookLife.ts';
import type { Inputs } from './telling.ts';

export const bookLifeParameters = [
  'reported-life',
  'economic-life',
  'short-lived-share',
  'next-spending',
  'growth',
  'year',
] as const;
export const bookLifeFacts = [
  'google-cloud-income',
  'intelligent-cloud-income',
  'aws-quarter-income',
  'printed-depreciation',
  'alphabet-life',
  'amazon-life',
  'amazon-rest-life',
  'meta-life',
  'microsoft-life',
  'alphabet-gain',
  'amazon-gain',
  'meta-gain',
  'microsoft-gain',
  'oracle-gain',
] as const;
export const bookLifeLines = ['capex'] as const;
export type BookLifeInputs = Inputs<
  (typeof bookLifeParameters)[number],
  (typeof bookLifeFacts)[number],
  (typeof bookLifeLines)[number]
>;

/** The assumptions of the arithmetic from what the page gives: percent, and years as the middles of calendar years. */
export function bookLifeAssumptions({ values, lines }: BookLifeInputs): BookLifeAssumptions {
  return {
    known: new Map(lines.capex.map(({ x, y }) => [Math.floor(x), y])),
    nextSpending: values['next-spending'],
    growth: values.growth / 100,
    shortLivedShare: values['short-lived-share'] / 100,
    reportedLife: values['reported-life'],
    economicLife: values['economic-life'],
  };
}

/** Operating income of the clouds in billions of dollars a year, as far as the data know it: of three companies, at three dates. */
export function cloudIncome({ facts }: BookLifeInputs): number {
  return facts['google-cloud-income'] + facts['intelligent-cloud-income'] + 4 * facts['aws-quarter-income'];
}

/** A difference of two sums of the same purchases, without what is left by the arithmetic of the machine: nothing below five million dollars. */
export function settled(difference: number): number {
  return Math.abs(difference) < 0.005 ? 0 : difference;
}
