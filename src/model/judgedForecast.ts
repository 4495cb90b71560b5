import type { Catalogue } from '../data/catalogue.ts';
import { type Period, parsePeriod } from '../data/period.ts';
import type { Forecast, ForecastMethod } from '../data/schemas/forecast.ts';
import { catalogueDay } from './catalogueDay.ts';
import { type Judgement, judge } from './forecastStatus.ts';
import type { LineOf } from './lines.ts';
import { measuredPart, seenTo } from './seenTo.ts';
import type { Series } from './series.ts';

/** A forecast with its status and what it was judged by. */
export interface JudgedForecast extends Judgement {
  readonly forecast: Forecast;
  readonly method: ForecastMethod;
  /** When it was said, as far as is known; the day it was entered where the source has no date. */
  readonly made: Period;
  readonly resolves: Period;
  /** What was measured of its target, and the moment to which the data go; absent where nothing measures it. */
  readonly measured?: { readonly line: Series; readonly seenTo: number };
}

/** Judges a forecast of the catalogue by its own method. Throws where its line cannot be computed. */
export function judgedForecast(forecast: Forecast, catalogue: Catalogue, lineOf: LineOf): JudgedForecast {
  const { target } = forecast;
  const made = periodOf(forecast.made ?? forecast.entered);
  const resolves = periodOf(forecast.resolves);
  const method = catalogue.forecastMethods.get(forecast.method);
  if (method === undefined) throw new Error(`unknown method ${forecast.method} of ${forecast.id}`);
  if (target === undefined) return { forecast, method, made, resolves, status: 'cannot-be-judged' };
  const whole = lineOf(target.line);
  const measured = { line: measuredPart(whole), seenTo: seenTo(whole, catalogue) };
  const clock = { seenTo: measured.seenTo, asOf: catalogueDay(catalogue).start };
  const judgement = judge({ made, resolves, target, method }, measured.line, clock);
  return { forecast, method, made, resolves, measured, ...judgement };
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`invalid period ${text}`);
  return period;
}
