import type { Unit } from '../data/schemas/unit.ts';

/** What units measure, coarsely, in the words a reader chooses by. */
export const familyWords = {
  dollars: 'US dollars',
  'dollars-constant': 'US dollars at constant prices',
  'other-money': 'money of other countries',
  'money-per-unit': 'money per unit: prices, cost of one',
  percent: 'percent, or a share',
  rate: 'rate of interest or yield',
  change: 'change, or so many times',
  index: 'index or score',
  amount: 'count or amount of things',
} as const;
export type UnitFamily = keyof typeof familyWords;

const money =
  /^(?:constant-)?(?:us-dollars|us-cents|cents|price|gold-dollars|pounds|euros|yen|taiwan-dollars|german-marks)/;
const change = /^(?:change|difference|percentage-points|factor|elasticity|income-elasticity)/;
const index = /^index|-index$|-rating$/;

/** The family of a unit, by the quantity it measures. */
export function unitFamily({ measures }: Pick<Unit, 'measures'>): UnitFamily {
  if (money.test(measures)) {
    if (measures.includes('-per-')) return 'money-per-unit';
    if (measures === 'us-dollars') return 'dollars';
    return /^us-dollars-of|^constant/.test(measures) ? 'dollars-constant' : 'other-money';
  }
  if (measures.startsWith('share')) return 'percent';
  if (measures === 'rate') return 'rate';
  if (change.test(measures)) return 'change';
  return index.test(measures) ? 'index' : 'amount';
}
