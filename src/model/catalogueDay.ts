import type { Catalogue } from '../data/catalogue.ts';
import { type Period, parsePeriod } from '../data/period.ts';

/** The last day on which a dataset was changed or a forecast entered or judged: the catalogue's own clock, which only its files move. */
export function catalogueDay({ datasets, forecasts }: Pick<Catalogue, 'datasets' | 'forecasts'>): Period {
  const days = [
    ...[...datasets.values()].flatMap(({ changelog }) => changelog.map(({ date }) => date)),
    ...[...forecasts.values()].flatMap(({ entered, history }) => [entered, ...history.map(({ date }) => date)]),
  ];
  const last = days.sort().at(-1);
  const day = last === undefined ? undefined : parsePeriod(last);
  if (day === undefined) throw new Error('a catalogue without a dated change has no day');
  return day;
}
