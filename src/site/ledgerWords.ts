import { shownPoints } from '../charts/forecastSketch.ts';
import { dayBefore, saidValue } from '../charts/forecastWords.ts';
import type { ForecastStatus } from '../data/schemas/forecast.ts';
import { dueAt } from '../model/forecastPath.ts';
import type { JudgedForecast } from '../model/judgedForecast.ts';

/** What each status means, in the words a reader sees. */
export const statusMeans: Readonly<Record<ForecastStatus, string>> = {
  'came-true': 'The data show what it asked for, in time.',
  failed: 'The data cover its last day, or the period it speaks of, and do not show it; or it can no longer come true.',
  'on-path':
    'Not due yet. The last measured value is where a steady way to the goal would be, or better, or misses it by no more than the method allows.',
  'off-path':
    'Not due yet. The last measured value is not where a steady way to the goal would be. Of a range, too much counts as off the path too.',
  open: 'Not due yet, and nothing has been measured since it was made; or no path is drawn to it.',
  due: 'Its last day has passed, and the data do not reach it yet.',
  'cannot-be-judged':
    'Nothing in the catalogue measures it, it states no threshold, or what it counts is not recorded. The reason stands beside it.',
};

/** One row of the table of a forecast: a measured value, or a place on the path without one. */
export interface LedgerRow {
  readonly period: string;
  readonly value: string;
  readonly path: string;
  readonly from: readonly string[];
}

/** What the chart of a forecast shows, row by row: the measured values with the path at the end of their period, its start and its end. */
export function ledgerRows(judged: JudgedForecast): readonly LedgerRow[] {
  const { measured, path } = judged;
  if (measured === undefined) return [];
  const { unit } = measured.line;
  const due = (at: number) =>
    path === undefined || at < path.from.at
      ? ''
      : [...new Set(dueAt(path, at).map((value) => saidValue(value, unit)))].join(' to ');
  const rows = shownPoints(judged).map(({ period, value, from }) => ({
    at: period.end,
    period: period.text.replace('/', ' to '),
    value: saidValue(value, unit),
    path: due(period.end),
    from,
  }));
  const ends = path === undefined ? [] : [path.from.at, path.to[0]?.at ?? path.from.at];
  const added = ends
    .filter((at) => rows.every((row) => row.at !== at))
    .map((at) => ({ at, period: dayBefore(at), value: '', path: due(at), from: [] }));
  return [...rows, ...added].sort((a, b) => a.at - b.at);
}

/** An observation as a link shows it: its period, with its series where the value comes from more than one. */
export function rowWords(observation: string, all: readonly string[]): string {
  const [series = '', period = ''] = observation.split('@');
  const alone = all.every((each) => each.startsWith(`${series}@`));
  return alone ? period : `${series.split('#')[1] ?? series} ${period}`;
}
