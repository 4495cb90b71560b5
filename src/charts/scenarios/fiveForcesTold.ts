import { type Decomposition, decompose } from '../../scenarios/decompose.ts';
import { forces } from '../../scenarios/fiveForces.ts';
import { formatNumber } from '../format.ts';
import {
  dollars,
  type FiveForcesInputs,
  type FiveForcesView,
  fiveForcesFacts,
  fiveForcesLines,
  fiveForcesParameters,
  fiveForcesView,
} from './fiveForcesSetting.ts';
import { fiveForcesSketch } from './fiveForcesSketch.ts';
import { decompositionTable, forcesTable, forceTitles, priceTable } from './fiveForcesTables.ts';
import type { Telling } from './telling.ts';
import { calendarYear, number, percent, years } from './words.ts';

/** A force that makes less of a difference than this is not at work. */
const leastGain = 1.0005;

/** Do the five forces explain the fall of token prices, and is inference a rounding error by the horizon? */
export const fiveForcesTold: Telling<
  (typeof fiveForcesParameters)[number],
  (typeof fiveForcesFacts)[number],
  (typeof fiveForcesLines)[number]
> = {
  parameters: fiveForcesParameters,
  facts: fiveForcesFacts,
  lines: fiveForcesLines,
  outcome(inputs) {
    const { result, threshold } = fiveForcesView(inputs);
    return {
      name: 'Bill for the job',
      value: result.bill,
      flipsAt: threshold,
      scale: 'log',
      above: 'the job still costs more than a rounding error',
      below: 'the job costs no more than a rounding error',
      said: dollars,
    };
  },
  tell(inputs) {
    const view = fiveForcesView(inputs);
    const parts = decompose({
      fall: view.measuredFall,
      years: view.last.x - view.first.x,
      hardwareRate: inputs.facts['hardware-rate'],
      energyRate: inputs.facts['energy-rate'],
    });
    return {
      verdict: verdict(view),
      sentences: [explained(view), largest(view), tokens(view), moved(view), ...decomposed(parts, inputs, view)].filter(
        (sentence) => sentence !== undefined,
      ),
      sketch: fiveForcesSketch(inputs, view),
      tables: [priceTable(inputs, view), forcesTable(view), decompositionTable(parts, inputs, view)],
    };
  },
};

function verdict({ first, horizon, threshold, result }: FiveForcesView): string {
  const answer = result.bill < threshold ? 'a rounding error' : 'no rounding error';
  return `By ${horizon} a job that cost ${dollars(first.y)} in ${calendarYear(first.x)} costs ${dollars(result.bill)}: ${answer}, if that means less than ${dollars(threshold)}.`;
}

function explained({ last, measuredFall, fallWhenMeasured: fall }: FiveForcesView): string {
  const share = Math.log(fall) / Math.log(measuredFall);
  const finding =
    share < 0.0005
      ? 'they explain none of it'
      : share < 0.995
        ? `in logarithms they explain ${percent(Number((100 * share).toPrecision(2)))} of the fall`
        : share < 1.005
          ? 'they explain the whole of it'
          : 'that is more than was measured, so some of them count a gain twice or never reached the list price';
  return `Up to the last measured day in ${calendarYear(last.x)} the forces divide the price by ${number(fall)}; the lowest list price was divided by ${number(measuredFall)}: ${finding}.`;
}

/** The force without which the price would be highest, and the next; undefined where none lowers it. */
function largest({ result, horizon }: FiveForcesView): string | undefined {
  const working = forces
    .map((name) => ({ title: forceTitles[name], gain: result.byForce[name].gain }))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain);
  const [first, second] = working;
  if (first === undefined) return undefined;
  const next =
    second === undefined ? 'No other is at work' : `“${second.title}” follows with ${number(second.gain)} times`;
  return `The largest force by ${horizon} is “${first.title}”: without it the price would be ${number(first.gain)} times as high. ${next}.`;
}

function tokens({ setting, result, first, end, horizon }: FiveForcesView): string {
  const level = result.fall ** (1 / (end - first.x));
  const since = calendarYear(first.x);
  if (setting.tokens === 1 && result.fall < leastGain)
    return `The job is taken to need no more tokens than in ${since}.`;
  if (setting.tokens === 1)
    return `The job is taken to need no more tokens than in ${since}. If its tokens were multiplied each year by more than ${number(level)}, the bill would rise in spite of all the forces.`;
  const more = number(Number((setting.tokens ** (end - first.x)).toPrecision(3)));
  const bill = `A million tokens cost ${dollars(result.price)} in ${horizon}, and the job takes ${more} times the tokens of ${since}.`;
  if (result.fall < leastGain) return bill;
  return `${bill} Multiplied each year by more than ${number(level)}, tokens raise the bill in spite of all the forces.`;
}

function moved({ setting, result, horizon }: FiveForcesView): string {
  const stay = 100 - 100 * setting.movable;
  if (stay === 100) return 'None of the work can wait or move, so three of the five forces do nothing.';
  if (stay === 0) {
    const dearer = result.priceIfTenthStays / result.price;
    return `All the work is taken to wait and to move to small models. If a tenth of it could not, the price in ${horizon} would be ${dearer < 1.0005 ? 'no higher' : `${number(dearer)} times as high`}.`;
  }
  return `The ${percent(Number(stay.toPrecision(3)))} of the work that can neither wait nor move makes up ${percent(Number((100 * result.unmovedShare).toPrecision(3)))} of the price in ${horizon}. If all of it could move, a million tokens would cost ${dollars(result.priceIfAllMoved)}.`;
}

function decomposed(
  { hardware, energy, rest }: Decomposition,
  { facts }: FiveForcesInputs,
  { measuredFall, first, last }: FiveForcesView,
): string[] {
  const share = (value: number) => formatNumber(100 * value, 0);
  const rate = (value: number) => `${value > 0 ? '+' : ''}${percent(value)} a year`;
  return [
    `The measured ${formatNumber(measuredFall, 0)}-fold fall took ${years(last.x - first.x)}. Hardware at ${rate(facts['hardware-rate'])} gives a factor of ${number(hardware.factor)}, energy efficiency at ${rate(facts['energy-rate'])} at most ${number(energy.factor)}; a factor of about ${number(Number(rest.factor.toPrecision(2)))} is left for better models, better software and thinner margins. In logarithms that is ${share(hardware.share)}, ${share(energy.share)} and ${share(rest.share)}%.`,
    'The parts are not independent. Energy is one part of the cost of serving, and a new chip brings both gains at once, so the second factor is an upper bound; small models, waiting and second-hand chips overlap in the same way.',
  ];
}
