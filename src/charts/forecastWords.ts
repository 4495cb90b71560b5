import type { Forecast, ForecastStatus } from '../data/schemas/forecast.ts';
import type { Unit } from '../data/schemas/unit.ts';
import { perYear } from '../model/forecastPath.ts';
import type { JudgedForecast } from '../model/judgedForecast.ts';
import { formatPeriod, formatWithUnit } from './format.ts';

/** What each status is called. */
export const statusNames: Readonly<Record<ForecastStatus, string>> = {
  'came-true': 'Came true',
  failed: 'Failed',
  'on-path': 'On the path',
  'off-path': 'Off the path',
  open: 'Open',
  'cannot-be-judged': 'Cannot be judged',
};

/** A value to four digits with its unit: close calls are not rounded away. */
export function saidValue(value: number, unit: Unit): string {
  const digits = value.toLocaleString('en-US', { maximumSignificantDigits: 4, useGrouping: false });
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

/** The finite ends of a range: `$190bn to $210bn`, or the one that is finite. */
export function rangeWords(bounds: readonly [number, number], unit: Unit): string {
  return bounds
    .filter(Number.isFinite)
    .map((bound) => saidValue(bound, unit))
    .join(' to ');
}

/** How far a value lies outside a range; empty inside it. */
function gapWords(value: number, [low, high]: readonly [number, number], unit: Unit, edge: string): string {
  if (value < low) return ` That is ${saidValue(low - value, unit)} below ${edge}.`;
  if (value > high) return ` That is ${saidValue(value - high, unit)} above ${edge}.`;
  return '';
}

/** The status in sentences, each with its numbers. */
export function verdictWords(judged: JudgedForecast): string {
  const { status, forecast, measured, deciding, bounds, latest, due } = judged;
  const goal = goalWords(judged);
  if (measured === undefined || goal === undefined) return forecast.unjudgeable ?? '';
  const { unit } = measured.line;
  if (deciding !== undefined) {
    const value = `${saidValue(deciding.value, unit)} in ${formatPeriod(deciding.period.text)}`;
    const gap = bounds === undefined ? '' : gapWords(deciding.value, bounds, unit, 'what it asked for');
    return `${capital(value)}, where it asked for ${goal}.${status === 'failed' ? gap : ''}`;
  }
  if (latest !== undefined && due !== undefined) {
    const band = due.every(Number.isFinite);
    const gap = gapWords(latest.value, due, unit, band ? 'the band between the two paths' : 'the path');
    const asked = `${saidValue(latest.value, unit)} on ${dayBefore(latest.at)}; on the path it is ${rangeWords(due, unit)} by then.`;
    return `${asked}${gap || (band ? ' That is between the paths to both ends.' : ' That is as good as the path, or better.')}`;
  }
  const seen = `The data go to ${dayBefore(measured.seenTo)}.`;
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
  const { measured, deciding, latest, due } = judged;
  const goal = goalWords(judged);
  if (measured === undefined || goal === undefined) return 'nothing measures it';
  const { unit } = measured.line;
  if (deciding !== undefined) return `${saidValue(deciding.value, unit)}; asked for ${goal}`;
  if (latest !== undefined && due !== undefined) {
    const side = latest.value < due[0] ? 'below' : latest.value > due[1] ? 'above' : 'on';
    return `${saidValue(latest.value, unit)}, ${side} the path of ${rangeWords(due, unit)}; asks for ${goal}`;
  }
  return `asks for ${goal}`;
}

/** When it was made, as far as is known. */
export function madeWords({ made }: Pick<Forecast, 'made'>): string {
  return made ?? 'not dated';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
