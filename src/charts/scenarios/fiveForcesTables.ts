import type { Decomposition } from '../../scenarios/decompose.ts';
import { billAt, type ForceName, forces, priceAt } from '../../scenarios/fiveForces.ts';
import { formatNumber } from '../format.ts';
import type { SketchLine } from '../sketch.ts';
import { dollars, type FiveForcesInputs, type FiveForcesView, middle } from './fiveForcesSetting.ts';
import type { ToldTable } from './telling.ts';
import { calendarYear, number, percent, years } from './words.ts';

export const forceTitles: Readonly<Record<ForceName, string>> = {
  hardware: 'Cheaper hardware',
  rightSizing: 'Right-sized models',
  batch: 'Waiting for the answer',
  smallModels: 'Small open models',
  secondHand: 'Second-hand chips',
};

const mostRows = 12;

/** The drawing as a table: a row for each year, or for every second or third where there are many. */
export function priceTable({ lines }: FiveForcesInputs, { setting, first, horizon }: FiveForcesView): ToldTable {
  const from = Math.floor(first.x);
  const step = Math.ceil((horizon - from + 1) / mostRows);
  const count = Math.floor((horizon - from) / step) + 1;
  const listed = Array.from({ length: count }, (_, index) => horizon - (count - 1 - index) * step);
  return {
    caption: 'Dollars for a million tokens, in the middle of the year; the first year on its first measured day',
    columns: ['Year', 'Five forces', 'Bill for the job', 'Measured, GPT-3.5 level', 'Measured, GPT-4 level'],
    rows: listed.map((year) => {
      const at = Math.max(middle(year), first.x);
      return [
        String(year),
        dollars(priceAt(setting, at)),
        dollars(billAt(setting, at)),
        standing(lines['gpt-3.5-level'], at),
        standing(lines['gpt-4-level'], at),
      ];
    }),
  };
}

/** The price in force on a date; nothing before the first and after the last measured day. */
function standing(points: SketchLine['points'], at: number): string {
  const last = points.at(-1);
  const point = points.findLast(({ x }) => x <= at);
  return point === undefined || last === undefined || at > last.x ? 'no data' : dollars(point.y);
}

/** What each force does by the horizon, and what the price were without it. */
export function forcesTable({ setting, horizon, end, result }: FiveForcesView): ToldTable {
  return {
    caption: `What each force does by ${horizon}`,
    columns: ['Force', 'From', 'Divides the work it acts on by', 'Price without it', 'Times the price with it'],
    rows: forces.map((name) => {
      const { divides, without, gain } = result.byForce[name];
      const from = calendarYear(setting[name].from);
      const since = setting[name].from > end ? `${from}, later` : from;
      return [forceTitles[name], since, number(divides), dollars(without), number(gain)];
    }),
  };
}

/** The measured fall split into hardware, energy and the rest. */
export function decompositionTable(
  { hardware, energy, rest }: Decomposition,
  { facts }: FiveForcesInputs,
  { measuredFall, first, last }: FiveForcesView,
): ToldTable {
  const share = (value: number) => percent(Number(formatNumber(100 * value, 0).replace('−', '-')));
  const rate = (value: number) => `${value > 0 ? '+' : ''}${percent(value)} a year`;
  return {
    caption: `The measured ${formatNumber(measuredFall, 0)}-fold fall in ${years(last.x - first.x)}, split`,
    columns: ['Part', 'Rate', 'Factor', 'Share in logarithms'],
    rows: [
      ['Cost of hardware', rate(facts['hardware-rate']), number(hardware.factor), share(hardware.share)],
      ['Energy efficiency, at most', rate(facts['energy-rate']), number(energy.factor), share(energy.share)],
      ['All the rest', 'what is left', number(rest.factor), share(rest.share)],
      ['Together', 'measured', number(measuredFall), share(1)],
    ],
  };
}
