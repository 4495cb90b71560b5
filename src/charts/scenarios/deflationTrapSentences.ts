import { type DeflationTrap, type DeflationTrapSetting, deflationTrap } from '../../scenarios/deflationTrap.ts';
import { type DeflationTrapInputs, type MeasuredVolume, measuredVolumes } from './deflationTrapInputs.ts';
import { atLeast, atMost, money, number, percent, times, years } from './words.ts';

/** Whether it pays, when, and what it lacks otherwise. */
export function deflationTrapVerdict(trap: DeflationTrap, { capex, life, discountRate }: DeflationTrapSetting): string {
  const rate = discountRate === 0 ? '' : ` and ${percent(discountRate)} a year on it`;
  if (trap.netPresentValue >= 0)
    return `It pays back: after ${toTenth(trap.discountedPayback)} it has earned the ${money(capex)}${rate}.`;
  if (Number.isFinite(trap.payback))
    return `It earns its ${money(capex)} back after ${toTenth(trap.payback)}, but not the ${percent(discountRate)} a year asked of it.`;
  const earned = money(trap.earned) === money(capex) ? 'just short of' : `${money(trap.earned)} of`;
  return `It never pays back: in ${years(life)} it earns ${earned} the ${money(capex)} that it cost.`;
}

/** The reasons in the order in which a reader asks for them. */
export function deflationTrapSentences(
  trap: DeflationTrap,
  setting: DeflationTrapSetting,
  facts: DeflationTrapInputs['facts'],
): string[] {
  return [
    marketWords(trap, setting),
    marginWords(trap, setting),
    returnWords(trap, setting),
    ...neededWords(trap, setting),
    ...comparisonWords(trap, facts),
    ...lastYearWords(trap, setting, facts['tokens-volume-last-year']),
  ];
}

function marketWords({ revenueMultiple }: DeflationTrap, { priceDivisor, volumeMultiple }: DeflationTrapSetting) {
  return `Each year the price ${changed(1 / priceDivisor)} and the volume ${changed(volumeMultiple)}, so that revenue ${grown(revenueMultiple)}.`;
}

function toTenth(time: number): string {
  return years(Math.max(0.1, Math.round(time * 10) / 10));
}

/** `is divided by 15.8`, `is multiplied by 18.2`, `stays the same`. */
function changed(multiple: number): string {
  if (multiple === 1) return 'stays the same';
  return multiple > 1 ? `is multiplied by ${number(multiple)}` : `is divided by ${number(1 / multiple)}`;
}

function grown(multiple: number): string {
  const change = 100 * (multiple - 1);
  if (Math.abs(change) < 0.05) return 'stays flat';
  if (multiple >= 2) return `is multiplied by ${number(multiple)}`;
  return change > 0
    ? `grows by ${percent(change)}`
    : `falls by ${change < -99.9 ? 'more than 99.9%' : percent(-change)}`;
}

function marginWords({ years: all, earned }: DeflationTrap, { firstYearMargin, life }: DeflationTrapSetting) {
  const last = all.at(-1);
  if (life === 1 || last === undefined) return `Its one year brings a margin of ${money(firstYearMargin)}.`;
  return `The first year brings a margin of ${money(firstYearMargin)}, year ${life} ${money(last.margin)}; the ${life} years together bring ${money(earned)}.`;
}

function returnWords({ netPresentValue, internalRate }: DeflationTrap, { discountRate }: DeflationTrapSetting) {
  const at = discountRate === 0 ? 'without discounting' : `at ${percent(discountRate)} a year`;
  const rate =
    internalRate === undefined
      ? 'nothing is earned that could have a rate of return'
      : `the internal rate of return is ${percent(internalRate)} a year`;
  return `The net present value ${at} is ${money(netPresentValue)}; ${rate}.`;
}

function neededWords(trap: DeflationTrap, setting: DeflationTrapSetting): string[] {
  const { revenueNeeded, volumeNeeded, priceBearable } = trap;
  const aim = aimOf(setting);
  if (revenueNeeded === 0)
    return [`The first year alone is enough to ${aim}: no growth is needed, and no fall in price undoes it.`];
  if (!Number.isFinite(revenueNeeded))
    return [
      `In ${years(setting.life)} no growth of volume is enough to ${aim}, since the first year’s margin is all there is.`,
    ];
  const volume = bounded(volumeNeeded);
  const price = bounded(1 / priceBearable);
  return [
    `To ${aim} with the price as set, the volume ${volume} from year to year; with the volume as set, the price ${price}.`,
  ];
}

/** The least multiple a year, in words: `must be multiplied by at least 10`, `may be divided by up to 1.5`. */
function bounded(least: number): string {
  if (Math.abs(least - 1) < 0.005) return 'must not fall';
  return least > 1
    ? `must be multiplied by at least ${atLeast(least)}`
    : `may be divided by up to ${atMost(1 / least)}`;
}

function comparisonWords({ volumeNeeded }: DeflationTrap, facts: DeflationTrapInputs['facts']): string[] {
  if (volumeNeeded < 1 || !Number.isFinite(volumeNeeded)) return [];
  const all = (Object.keys(measuredVolumes) as MeasuredVolume[])
    .map((id) => ({ name: measuredVolumes[id], growth: facts[id] }))
    .sort((a, b) => b.growth - a.growth);
  const named = ({ name, growth }: (typeof all)[number]) => `${name} (${times(growth)} a year)`;
  const enough = all.filter(({ growth }) => growth >= volumeNeeded);
  const [fastest, slowest] = [all[0], all.at(-1)];
  if (fastest === undefined || slowest === undefined) return [];
  if (enough.length === 0)
    return [`None of the ${all.length} volumes compared here grew that fast; the fastest was ${named(fastest)}.`];
  if (enough.length === all.length)
    return [`All ${all.length} volumes compared here grew that fast; the slowest was ${named(slowest)}.`];
  return [`Of the ${all.length} volumes compared here, ${list(enough.map(named))} grew that fast, the others did not.`];
}

/** Whether the answer would turn if volume grew as the count of tokens did in its last year, far slower than over both. */
function lastYearWords(
  { netPresentValue, volumeNeeded }: DeflationTrap,
  setting: DeflationTrapSetting,
  growth: number,
): string[] {
  const then = deflationTrap({ ...setting, volumeMultiple: growth }).netPresentValue >= 0;
  const same = netPresentValue >= 0 === then;
  // Nothing to say where it is the growth set, or where hardly any growth is asked for.
  const idle = volumeNeeded < 1 || !Number.isFinite(volumeNeeded) || number(growth) === number(setting.volumeMultiple);
  if (same && idle) return [];
  const answer = same ? 'be the same' : `turn: it would${then ? '' : ' not'} ${aimOf(setting)}`;
  return [
    `With the growth of Google’s count in its last year alone, ${times(growth)} a year, the answer would ${answer}.`,
  ];
}

function aimOf({ discountRate }: DeflationTrapSetting): string {
  return discountRate === 0 ? 'break even' : `earn ${percent(discountRate)} a year`;
}

function list(items: readonly string[]): string {
  return items.length === 1 ? `only ${items[0]}` : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
