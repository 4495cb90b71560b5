import { type CeilingName, roundAt } from '../../scenarios/merryGoRound.ts';
import { formatNumber } from '../format.ts';
import {
  type MerryGoRoundInputs,
  type MerryGoRoundView,
  merryGoRoundFacts,
  merryGoRoundLines,
  merryGoRoundParameters,
  merryGoRoundView,
} from './merryGoRoundSetting.ts';
import { merryGoRoundSketch } from './merryGoRoundSketch.ts';
import { ceilingsTable, generationsTable, roundsTable } from './merryGoRoundTables.ts';
import { ceilingNouns, count, every, gigawattWords, roundCount, rounds, wholeIn } from './merryGoRoundWords.ts';
import type { Telling } from './telling.ts';
import { calendarYear, money, number, percent, times, years } from './words.ts';

/** How many rounds of a multiple are left before GDP, power or chips bind? */
export const merryGoRoundTold: Telling<
  (typeof merryGoRoundParameters)[number],
  (typeof merryGoRoundFacts)[number],
  (typeof merryGoRoundLines)[number]
> = {
  parameters: merryGoRoundParameters,
  facts: merryGoRoundFacts,
  lines: merryGoRoundLines,
  outcome(inputs) {
    return {
      name: 'Rounds left until the first ceiling',
      value: merryGoRoundView(inputs).result.rounds,
      flipsAt: 1,
      scale: 'linear',
      above: 'at least one more whole round fits',
      below: 'not one more whole round fits',
      said: rounds,
    };
  },
  tell(inputs) {
    const view = merryGoRoundView(inputs);
    return {
      verdict: verdict(inputs, view),
      sentences: [gdp(inputs, view), power(inputs, view), chips(inputs, view), pace(inputs), generations(inputs)],
      sketch: merryGoRoundSketch(inputs, view),
      tables: [roundsTable(view), ceilingsTable(inputs, view), generationsTable(inputs)],
    };
  },
};

function verdict({ values }: MerryGoRoundInputs, { setting, result }: MerryGoRoundView): string {
  const of = `of ${times(setting.multiple)}`;
  if (result.first === undefined)
    return 'GDP and chip sales grow as fast as the cost of a model, and a run draws no more power than the last, so no ceiling is met.';
  const { year } = result[result.first];
  if (result.rounds === 0)
    return `No round is left: a model of ${values.start} already takes more than the ceiling of ${lower(result.first)} allows.`;
  const whole = wholeIn(result.rounds);
  const left = `There ${whole > 1 ? 'are' : 'is'} ${count(whole)} whole ${whole > 1 ? 'rounds' : 'round'} ${of} left`;
  const limit = result.first === 'gdp' ? '' : ', at a limit that no source gives';
  return `${left} (${roundCount(result.rounds)}): ${lower(result.first)} ${result.first === 'chips' ? 'bind' : 'binds'} first, in ${calendarYear(year)}${limit}.`;
}

function gdp({ values }: MerryGoRoundInputs, { setting, result }: MerryGoRoundView): string {
  const now = roundAt(setting, 0);
  const share = `A model of ${values.start} costs ${money(setting.cost)}, ${percent(100 * now.gdpShare)} of US GDP`;
  const { rounds: left, year } = result.gdp;
  if (left === 0) return `${share}, which is past the ceiling of ${percent(values.ceiling)}.`;
  if (!Number.isFinite(left))
    return `${share}. As GDP grows at least as fast as the cost, the ceiling of ${percent(values.ceiling)} is never met.`;
  const { cost } = roundAt(setting, left);
  return `${share}. At ${times(setting.multiple)} ${every(setting.yearsPerRound)} it takes ${rounds(left)} to the ceiling of ${percent(values.ceiling)}, which one model of ${money(cost)} meets in ${calendarYear(year)}.`;
}

function power({ values }: MerryGoRoundInputs, { setting, result }: MerryGoRoundView): string {
  const { gigawatts } = roundAt(setting, 0);
  const draws = `Its machines cost ${money(setting.cost * setting.machines)} and draw about ${gigawattWords(gigawatts)}`;
  return `${draws}; ${distance('power', `the ceiling of ${gigawattWords(values.power)}`, result)}.`;
}

function chips({ values }: MerryGoRoundInputs, { setting, result }: MerryGoRoundView): string {
  const { chipShare } = roundAt(setting, 0);
  return `They take ${percent(100 * chipShare)} of a year’s sales of the largest maker of AI chips; ${distance('chips', `the ceiling of ${percent(values['chip-share'])}`, result)}. No source sets these two ceilings.`;
}

function distance(name: CeilingName, ceiling: string, result: MerryGoRoundView['result']): string {
  const { rounds: left, year } = result[name];
  if (left === 0) return `${ceiling} is met already`;
  if (!Number.isFinite(left)) return `${ceiling} is never met`;
  return `${ceiling} is ${rounds(left)} away, in ${calendarYear(year)}`;
}

function pace({ values, facts }: MerryGoRoundInputs): string {
  const measured = facts['measured-growth'];
  const taken = Math.log(values.multiple) / Math.log(measured);
  const supposed = values.multiple ** (1 / values.years);
  return `Measured from GPT-3 to the dearest run in the data, cost was multiplied by ${number(measured)} each year, so that a round of ${times(values.multiple)} took ${years(Number(taken.toPrecision(2)))}; this setting multiplies by ${supposed > 1000 ? 'more than 1,000' : number(supposed)} each year.`;
}

function generations({ facts, values }: MerryGoRoundInputs): string {
  const three = [facts['third-generation'], facts['fourth-generation'], facts['fifth-generation']] as const;
  const [third, fourth, fifth] = three.map((billions) => `$${formatNumber(billions, 0)}bn`);
  const spread = Math.max(...three) / Math.min(...three);
  return `Mobile networks did not climb like that: US carriers put ${third} into 3G, ${fourth} into 4G and ${fifth} into 5G so far, the dearest ${number(spread)} times the cheapest. Two steps of this merry-go-round multiply by ${number(values.multiple ** 2)}.`;
}

function lower(name: CeilingName): string {
  return name === 'gdp' ? 'GDP' : ceilingNouns[name].toLowerCase();
}
