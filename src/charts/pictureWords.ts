import type { Status } from '../data/status.ts';
import type { Figure } from './figure.ts';

/** All that a picture or a slide says beside the drawing itself. */
export interface PictureWords {
  /** The claim, with its year. */
  readonly title: string;
  /** Measure, unit, place, price basis and the rule of the line-up. */
  readonly subtitle: string;
  /** The statuses that occur, strongest first. */
  readonly statuses: readonly Status[];
  /** "Sources: Ulmer 1960; BEA. Data 2026-11-21. CC BY 4.0". */
  readonly source: string;
  /** The page of the chart, as printed: "tracks-remain.example/charts/crash". */
  readonly address: string;
  /** The day of the last change of what is drawn: 2026-11-21. */
  readonly date: string;
}

/** The terms under which a picture leaves the site, as it is marked. */
export const licenceMark = 'CC BY 4.0';

/** The day of the data of a chart. */
export function dataDate({ changelog }: Pick<Figure['chart'], 'changelog'>): string {
  return changelog.reduce((last, { date }) => (date > last ? date : last), '');
}

/** The words of a picture of a figure; `address` is the public address of its page. */
export function pictureWords(figure: Figure, address: string): PictureWords {
  const { chart, statuses } = figure;
  const rule = figure.kind === 'lines' && figure.rule !== undefined ? ` ${figure.rule}` : '';
  const open = figure.kind === 'lines' && figure.lines.some((line) => line.continuation !== undefined);
  const date = dataDate(chart);
  return {
    title: chart.title,
    subtitle: chart.subtitle + rule,
    statuses: open && !statuses.includes('estimate') ? [...statuses, 'estimate'] : statuses,
    source: `Sources: ${chart.sourceLine}. Data ${date}. ${licenceMark}`,
    address: address.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    date,
  };
}
