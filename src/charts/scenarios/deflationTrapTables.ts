import type { DeflationTrap, DeflationTrapSetting } from '../../scenarios/deflationTrap.ts';
import type { SketchPoint } from '../sketch.ts';
import { earnedShares, justEnough } from './deflationTrapEarned.ts';
import { fewRows } from './fewRows.ts';
import type { ToldTable } from './telling.ts';
import { atLeast, atMost, money, number, percent, years } from './words.ts';

/** Year by year, with both lines of the drawing; of a long life some years. */
export function deflationTrapYears(trap: DeflationTrap, setting: DeflationTrapSetting): ToldTable {
  const [own, enough] = [earnedShares(trap, setting), justEnough(trap, setting)];
  const share = (points: readonly SketchPoint[], year: number) => percent(points[year]?.y ?? 0);
  return {
    caption: `Year by year, the price and the volume of year 1 set to 1; what is earned so far is discounted at ${percent(setting.discountRate)} a year and stands in percent of what was spent`,
    columns: [
      'Year',
      'Price divided by',
      'Volume times',
      'Gross margin',
      'Earned so far',
      ...(enough === undefined ? [] : ['With just enough volume']),
    ],
    rows: fewRows(trap.years).map(({ year, priceDivided, volumeMultiplied, margin }) => [
      String(year),
      number(priceDivided),
      number(volumeMultiplied),
      money(margin),
      share(own, year),
      ...(enough === undefined ? [] : [share(enough, year)]),
    ]),
  };
}

/** The results in figures. */
export function deflationTrapResults(trap: DeflationTrap, { discountRate }: DeflationTrapSetting): ToldTable {
  const { netPresentValue, internalRate, payback, discountedPayback, volumeNeeded, priceBearable } = trap;
  const time = (value: number) => (Number.isFinite(value) ? years(value) : 'never');
  const at = `at ${percent(discountRate)} a year`;
  return {
    caption: 'Results',
    columns: ['Result', 'Value'],
    rows: [
      [`Net present value ${at}`, money(netPresentValue)],
      ['Internal rate of return', internalRate === undefined ? 'none' : `${percent(internalRate)} a year`],
      ['Paid back, without discounting', time(payback)],
      [`Paid back, ${at}`, time(discountedPayback)],
      ['Revenue each year, times the year before', number(trap.revenueMultiple)],
      ['Volume growth needed, times a year', Number.isFinite(volumeNeeded) ? atLeast(volumeNeeded) : 'none is enough'],
      ['Price fall that can be borne, divided each year by', borne(priceBearable)],
    ],
  };
}

function borne(divisor: number): string {
  if (divisor === 0) return 'none';
  return Number.isFinite(divisor) ? atMost(divisor) : 'any';
}
