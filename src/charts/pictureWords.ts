import type { Status } from '../data/status.ts';
import type { Figure, LinesFigure } from './figure.ts';

/** One status as the key of a picture shows it: its line, its point, or the sign before its value. */
export interface KeyItem {
  readonly status: Status;
  readonly shown: 'line' | 'point' | 'sign';
}

/** All that a picture or a slide says beside the drawing itself. */
export interface PictureWords {
  /** The claim, with its year. */
  readonly title: string;
  /** Measure, unit, place, price basis and the rule of the line-up. */
  readonly subtitle: string;
  /** The statuses that occur, strongest first. */
  readonly key: readonly KeyItem[];
  /** "Sources: Ulmer 1960; BEA. Data 2026-11-21. Picture CC BY 4.0". */
  readonly source: string;
  /** The page of the chart, as printed: "tracks-remain.example/charts/crash". */
  readonly address: string;
  /** The day of the last change of what is drawn: 2026-11-21. */
  readonly date: string;
}

/** The terms under which a picture leaves the site, as it is marked. */
export const licenceMark = 'CC BY 4.0';

/** The same in full, as the metadata of a picture state them. */
export const licenceInFull = `${licenceMark} for the picture; each figure under the terms of its source`;

/** The day of the data of a chart. */
export function dataDate({ changelog }: Pick<Figure['chart'], 'changelog'>): string {
  return changelog.reduce((last, { date }) => (date > last ? date : last), '');
}

/** The words of a picture of a figure; `address` is the public address of its page. */
export function pictureWords(figure: Figure, address: string): PictureWords {
  const { chart } = figure;
  const date = dataDate(chart);
  return {
    title: chart.title,
    subtitle: [chart.brief ?? chart.subtitle, ...(figure.kind === 'lines' ? ruleInShort(figure) : [])].join(' '),
    key: keyOf(figure),
    source: `Sources: ${chart.sourceLine}. Data ${date}. Picture ${licenceMark}`,
    address: address.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    date,
  };
}

/** The statuses that occur; a newer part-year is drawn as an estimate. */
export function keyOf(figure: Figure): KeyItem[] {
  const { statuses } = figure;
  if (figure.kind === 'rows')
    return statuses.map((status) => ({
      status,
      shown: status === 'reported' || status === 'derived' ? 'point' : 'sign',
    }));
  const open = figure.lines.some(({ continuation }) => continuation !== undefined);
  const shown: readonly Status[] = open && !statuses.includes('estimate') ? [...statuses, 'estimate'] : statuses;
  return shown.map((status) => ({ status, shown: 'line' }));
}

/** Where year 0 stands, shorter than on the page: the axis and the names say the rest. */
function ruleInShort({ chart: { time }, lines }: LinesFigure): string[] {
  if ('calendar' in time) return [];
  if ('since' in time) return [`Year 0: each line’s ${time.since === 'first' ? 'first point' : 'highest point'}.`];
  const open = lines
    .filter((line) => line.open)
    .map(({ short, points }) => `${short} has none yet and stands at ${points.at(-1)?.period.text}`);
  return [`Year 0: ${[time.align.replace('-', ' '), ...open].join('; ')}.`];
}
