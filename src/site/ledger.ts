import { saidValue, statusNames } from '../charts/forecastWords.ts';
import { subjectOf } from '../charts/subject.ts';
import type { Slot } from '../charts/tokens.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { type ForecastStatus, forecastStatuses } from '../data/schemas/forecast.ts';
import { type JudgedForecast, judgedForecast } from '../model/judgedForecast.ts';
import { measuredPart } from '../model/seenTo.ts';
import { siteLines } from './lines.ts';

const memo = new WeakMap<Catalogue, readonly JudgedForecast[]>();

/** Every forecast as the data now judge it, by its last day. */
export function siteLedger(catalogue: Catalogue): readonly JudgedForecast[] {
  const known = memo.get(catalogue);
  if (known !== undefined) return known;
  const judged = [...catalogue.forecasts.values()]
    .map((forecast) => judgedForecast(forecast, catalogue, siteLines(catalogue)))
    .sort((a, b) => a.resolves.end - b.resolves.end || a.made.end - b.made.end);
  memo.set(catalogue, judged);
  return judged;
}

/** The forecasts by status, in the order in which the statuses are told; no status without a forecast. */
export function ledgerGroups(
  ledger: readonly JudgedForecast[],
): readonly { readonly status: ForecastStatus; readonly name: string; readonly entries: readonly JudgedForecast[] }[] {
  return forecastStatuses
    .map((status) => ({ status, name: statusNames[status], entries: ledger.filter((each) => each.status === status) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The color of a forecast: that of its wave, ink where it has none. */
export function inkOfForecast({ forecast }: JudgedForecast, { waves }: Pick<Catalogue, 'waves'>): Slot | 'ink' {
  return waves.get(forecast.wave ?? '')?.slot ?? 'ink';
}

/** What a line is called, its last value, and the page on which its rows stand: its own series, or the dataset of its last point. */
export function ledgerLine(
  name: string,
  catalogue: Catalogue,
): { readonly title: string; readonly path: string; readonly last: string; readonly value: string } {
  const { title } = subjectOf(name, catalogue);
  const { unit, points } = measuredPart(siteLines(catalogue)(name));
  const from = points.at(-1)?.from[0] ?? '';
  const [dataset = '', series = ''] = from.split(/[#@]/);
  const whole = name.includes('#')
    ? catalogue.datasets.get(dataset)?.title
    : catalogue.measures.get(name.split('/')[0] ?? '')?.title;
  return {
    title: `${whole ?? name}: ${title}`,
    path: `/data/${dataset}/#series-${series}`,
    last: points.at(-1)?.period.text.replace('/', ' to ') ?? '',
    value: saidValue(points.at(-1)?.value ?? Number.NaN, unit),
  };
}

/** One change of status, as a forecast's history has it. */
export interface StatusChange {
  readonly judged: JudgedForecast;
  readonly date: string;
  readonly status: ForecastStatus;
  readonly because: string;
}

/** All changes of status, newest first. */
export function statusChanges(ledger: readonly JudgedForecast[]): readonly StatusChange[] {
  return ledger
    .flatMap((judged) => judged.forecast.history.map((change) => ({ judged, ...change })))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
