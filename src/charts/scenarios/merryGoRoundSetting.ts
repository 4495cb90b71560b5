import { type MerryGoRound, type MerryGoRoundResult, merryGoRound } from '../../scenarios/merryGoRound.ts';
import type { SketchPoint } from '../sketch.ts';
import type { Inputs } from './telling.ts';

export const merryGoRoundParameters = [
  'cost',
  'start',
  'multiple',
  'years',
  'ceiling',
  'gdp-growth',
  'machines',
  'power',
  'per-dollar',
  'per-energy',
  'chip-share',
  'chip-growth',
] as const;
export const merryGoRoundFacts = [
  'gigawatt',
  'measured-growth',
  'fiber-peak',
  'railroads-peak',
  'first-networks',
  'third-generation',
  'fourth-generation',
  'fifth-generation',
] as const;
export const merryGoRoundLines = ['runs', 'gdp', 'chip-sales'] as const;

export type MerryGoRoundInputs = Inputs<
  (typeof merryGoRoundParameters)[number],
  (typeof merryGoRoundFacts)[number],
  (typeof merryGoRoundLines)[number]
>;

export interface MerryGoRoundView {
  readonly setting: MerryGoRound;
  readonly result: MerryGoRoundResult;
}

/** Reads the inputs: GDP and sales of chips grow on from their last point, a year stands for its middle. */
export function merryGoRoundView({ values, facts, lines }: MerryGoRoundInputs): MerryGoRoundView {
  const gdp = lastOf(lines.gdp);
  const chips = lastOf(lines['chip-sales']);
  const setting: MerryGoRound = {
    cost: values.cost,
    start: values.start + 0.5,
    multiple: values.multiple,
    yearsPerRound: values.years,
    gdpShare: values.ceiling / 100,
    gdp: 1000 * gdp.y,
    gdpDate: gdp.x,
    gdpGrowth: 1 + values['gdp-growth'] / 100,
    machines: values.machines,
    gigawatt: 1000 * facts.gigawatt,
    gigawatts: values.power,
    perDollar: values['per-dollar'],
    perEnergy: values['per-energy'],
    chipShare: values['chip-share'] / 100,
    chipSales: chips.y,
    chipDate: chips.x,
    chipGrowth: 1 + values['chip-growth'] / 100,
  };
  return { setting, result: merryGoRound(setting) };
}

/** The first record that is drawn costs this, in billion dollars; the ones before would take half of the height. */
const leastRecord = 0.001;

/** The runs that were dearer than every one before, from the first that cost a million dollars on, as shares of the GDP of their day in percent. */
export function recordRuns({ lines: { runs, gdp } }: MerryGoRoundInputs): SketchPoint[] {
  let dearest = leastRecord;
  return runs.flatMap(({ x, y }) => {
    if (y <= dearest) return [];
    dearest = y;
    const then = gdp.findLast((point) => point.x <= x) ?? lastOf(gdp);
    return [{ x, y: (100 * y) / then.y }];
  });
}

function lastOf(points: readonly SketchPoint[]): SketchPoint {
  const last = points.at(-1);
  if (last === undefined) throw new Error('missing points: a line of the data is empty');
  return last;
}
