import type { Forecast, ForecastStatus } from '../data/schemas/forecast.ts';
import type { Unit } from '../data/schemas/unit.ts';
import { perYear } from '../model/forecastPath.ts';
import type { JudgedForecast } from '../model/judgedForecast.ts';
import { formatPeriod, formatWithUnit } from './format.ts';
import { roundDollars } from './roundDollars.ts';

/** What each status is called. */
export const statusNames: Readonly<Record<ForecastStatus, string>> = {
  'came-true': 'Came true',
  failed: 'Failed',
  'on-path': 'On the path',
  'off-path': 'Off the path',
  open: 'Open',
  due: 'Due, not yet measured',
  'cannot-be-judged': 'Cannot be judged',
};

/** A value to three digits with its unit, dollars in the size that reads best: `$16bn`, `$72.2bn`. */
export function saidValue(value: number, unit: Unit): string {
  const round = roundDollars(value, unit);
  return inDigits(round.value, round.unit, 3);
}

function inDigits(value: number, unit: Unit, most: number): string {
  const digits = value.toLocaleString('en-US', { maximumSignificantDigits: most, useGrouping: false });
  return formatWithUnit(value, unit, digits.split('.')[1]?.length ?? 0);
}

/** The day that ends at a moment: `2026-06-30`. */
export function dayBefore(moment: number): string {
  return new Date(moment - 1).toISOString().slice(0, 10);
}

/** What a forecast asks for: `$175bn to $185bn`, `at most $0.000019/M tokens`. Undefined where it has no target. */
export function goalWords({ forecast: { target }, measured, bounds }: JudgedForecast): string | undefined {
  if (target === undefined || measured === undefined) return undefined;
  const { unit } = measured.line;
  switch (target.is) {
    case 'at-least':
      return `at least ${saidValue(target.value, unit)}`;
    case 'at-most':
      return `at most ${saidValue(target.value, unit)}`;
    case 'between':
      return `${saidValue(target.value, unit)} to ${saidValue(target.to, unit)}`;
    case 'about':
      return `about ${saidValue(target.value, unit)}, taken as ${rangeWords(bounds ?? [target.value, target.value], unit)}`;
    case 'peaks':
      return `the highest value from ${target.from} to ${target.to}`;
    case 'falls':
      return `a fall of ${target.percent}% within ${target.months} months`;
  }
}

/** The finite ends of a range: `$190bn to $210bn`, or the one that is finite or stands for both. */
export function rangeWords(bounds: readonly [number, number], unit: Unit): string {
  return [...new Set(bounds.filter(Number.isFinite).map((bound) => saidValue(bound, unit)))].join(' to ');
}

/** How far a value lies outside a range, to two digits in the size of the value: `$0.66bn above the path`; undefined inside it. */
function gapWords(value: number, [low, high]: readonly [number, number], unit: Unit, edge: string): string | undefined {
  const round = roundDollars(value, unit).unit;
  const gap = (by: number) => inDigits((by * unit.factor) / round.factor, round, 2);
  if (value < low) return `${gap(low - value)} below ${edge}`;
  if (value > high) return `${gap(value - high)} above ${edge}`;
  return undefined;
}

/** How finely the ends of a range are given, and a measured value is judged: `to the nearest $1bn`. Undefined for anything else. */
export function nearestWords({ forecast: { target }, measured }: JudgedForecast): string | undefined {
  if (target?.is !== 'between' || measured === undefined) return undefined;
  return `to the nearest ${saidValue(target.toNearest, measured.line.unit)}`;
}

/** The status in sentences, each with its numbers. */
export function verdictWords(judged: JudgedForecast): string {
  const { status, forecast, method, measured, deciding, bounds, latest, due } = judged;
  const goal = goalWords(judged);
  if (measured === undefined || goal === undefined) return forecast.unjudgeable ?? '';
  const { unit } = measured.line;
  if (deciding !== undefined) {
    const value = `${saidValue(deciding.value, unit)} in ${formatPeriod(deciding.period.text)}`;
    const gap = bounds === undefined ? undefined : gapWords(deciding.value, bounds, unit, 'what it asked for');
    const outcome = `${value}, where it asked for ${goal}.`;
    if (gap === undefined) return outcome;
    return status === 'failed' ? `${outcome} That is ${gap}.` : `${outcome} It is met ${nearestWords(judged)}.`;
  }
  if (status !== 'due' && latest !== undefined && due !== undefined) {
    const band = forecast.target?.is === 'between';
    const gap = gapWords(latest.value, due, unit, band ? 'the band between the two paths' : 'the path');
    const asked = `${saidValue(latest.value, unit)} on ${dayBefore(latest.at)}; the path is at ${rangeWords(due, unit)} by then.`;
    if (gap === undefined)
      return `${asked} That is ${band ? 'between the paths to both ends' : 'as good as the path, or better'}.`;
    const allowed = `the ${method.tolerance} percent that the method allows`;
    return `${asked} That is ${gap}, ${status === 'on-path' ? 'within' : 'beyond'} ${allowed}.`;
  }
  const seen = `The data go to ${dayBefore(measured.seenTo)}.`;
  if (status === 'due')
    return `It asks for ${goal}. Its last day, ${forecast.resolves}, has passed, and the data do not reach it yet. ${seen}`;
  if (status === 'failed') return `It asked for ${goal}, which the data do not show in time. ${seen}`;
  if (judged.path === undefined) return `It asks for ${goal} and no path is drawn to it. ${seen}`;
  return `Nothing has been measured since it was ${forecast.made === undefined ? 'entered' : 'made'}. ${seen} ${paceWords(judged)}`;
}

/** The pace that the path asks for: `The path divides by 8.1 a year`. */
export function paceWords({ path, measured }: JudgedForecast): string {
  if (path === undefined || measured === undefined) return '';
  const { unit } = measured.line;
  const [first = 0, last] = perYear(path).map((each) => (path.scale === 'log' && each < 1 ? 1 / each : each));
  const number = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
  const range = (words: (value: number) => string) =>
    last === undefined ? words(first) : `${words(first)} to ${words(last)}`;
  const start = `From ${saidValue(path.from.value, unit)} on ${dayBefore(path.from.at)} the path`;
  if (path.scale === 'linear') return `${start} adds ${range((value) => saidValue(value, unit))} a year.`;
  const falls = perYear(path).every((each) => each < 1);
  return `${start} ${falls ? 'divides' : 'multiplies'} by ${range(number)} a year.`;
}

/** The last value beside what is asked, for one cell of a table. */
export function againstPath(judged: JudgedForecast): string {
  const { status, measured, deciding, latest, due } = judged;
  const goal = goalWords(judged);
  if (measured === undefined || goal === undefined) return 'nothing measures it';
  const { unit } = measured.line;
  if (deciding !== undefined) return `${saidValue(deciding.value, unit)}; asked for ${goal}`;
  if (status !== 'due' && latest !== undefined && due !== undefined) {
    const gap = latest.value < due[0] ? 'below' : latest.value > due[1] ? 'above' : undefined;
    const side = gap === undefined ? 'on' : status === 'on-path' ? `just ${gap}` : gap;
    return `${saidValue(latest.value, unit)}, ${side} the path of ${rangeWords(due, unit)}; asks for ${goal}`;
  }
  return `asks for ${goal}`;
}

/** When it was made, as far as is known. */
export function madeWords({ made }: Pick<Forecast, 'made'>): string {
  return made ?? 'not dated';
}
