import { isComputed, statusSaid } from '../charts/computed.ts';
import type { Rival } from '../charts/rivals.ts';
import { observationOf } from '../charts/sources.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Observation } from '../data/observation.ts';
import type { Status } from '../data/status.ts';
import { linkedWords } from './linkedWords.ts';
import { locatorWords } from './locatorWords.ts';

/** What cards need from the site around them: addresses, and the words of a row and of a status. */
export interface CardInputs {
  readonly catalogue: Pick<Catalogue, 'datasets' | 'sources' | 'units'>;
  readonly href: (path: string) => string;
  readonly rowHref: (observation: string) => string;
  readonly rowValue: (row: Observation) => string;
  readonly statusWords: Readonly<Record<Status, string>>;
}

/** The rows, series and sources behind the points of a chart, each once; a `Text` is a place in `texts`. */
export interface CardTables {
  readonly texts: readonly string[];
  /** The places and notes of rows. */
  readonly phrases: readonly Phrase[];
  readonly series: readonly CardSeries[];
  readonly rows: readonly CardRow[];
  readonly sources: readonly CardSource[];
  /** What each status that occurs means. */
  readonly statuses: Readonly<Partial<Record<string, string>>>;
}

/** Words, or the parts of words some of which lead to a dataset. */
export type Phrase = string | readonly (string | { readonly words: string; readonly href: string })[];

export interface CardSeries {
  readonly title: string;
  readonly dataset: string;
  readonly unit: string;
  readonly weakness?: string;
}

export interface CardRow {
  readonly series: number;
  readonly period: string;
  /** Absent where the source forbids copies of its table: the page of the row shows it. */
  readonly value?: string;
  readonly status: Status;
  readonly source: number;
  /** Places in `phrases`. */
  readonly locator: number;
  readonly note?: number;
  /** Its row on the page of its dataset. */
  readonly href: string;
}

export interface CardSource {
  readonly short: string;
  readonly title: string;
  readonly page: string;
  readonly url?: string;
  readonly weakness?: string;
}

type Text = number;

/** Another figure for the same period: its words, and the first of the rows behind it. */
export interface CardRival {
  readonly name: Text;
  /** Absent where the source forbids copies of its table: the row shows it. */
  readonly value?: string;
  readonly status: string;
  readonly row: Text;
}

/** Tables that fill as points name things; `written` gives them. */
export interface Tables {
  readonly text: (words: string) => Text;
  readonly row: (observation: string) => number;
  readonly rival: (rival: Rival, value: string) => CardRival;
  readonly written: () => CardTables;
}

/** Empty tables for the points of one chart. Throws for an observation that does not exist. */
export function cardTables({ catalogue, href, rowHref, rowValue, statusWords }: CardInputs): Tables {
  const { datasets, sources, units } = catalogue;
  const texts = numbered((words: string) => words);
  const isWithheld = (observation: string) => {
    const row = observationOf(observation, catalogue);
    return row !== undefined && sources.get(row.source)?.bulk === false;
  };
  const phrases = numbered((words: string): Phrase => {
    const parts = linkedWords(words, catalogue).map((part) => {
      if (typeof part === 'string') return part;
      return { words: part.words, href: part.line.includes('#') ? rowHref(part.line) : href(`/data/${part.line}/`) };
    });
    return parts.some((part) => typeof part !== 'string') ? parts : words;
  });
  const works = numbered((id: string): CardSource => {
    const { short = id, title = id, url, weakness } = sources.get(id) ?? {};
    return {
      short,
      title,
      page: href(`/sources/${id}/`),
      ...(url === undefined ? {} : { url }),
      ...(weakness === undefined ? {} : { weakness }),
    };
  });
  const lines = numbered((name: string): CardSeries => {
    const [id = '', key = ''] = name.split('#');
    const dataset = datasets.get(id);
    const series = dataset?.series[key];
    const unit = units.get(series?.unit ?? '')?.name ?? '';
    const weak = series?.weakness === undefined ? {} : { weakness: series.weakness };
    return { title: series?.title ?? key, dataset: dataset?.title ?? id, unit, ...weak };
  });
  const rows = numbered((name: string): CardRow => {
    const row = observationOf(name, catalogue);
    if (row === undefined) throw new Error(`unknown observation ${name}`);
    return {
      series: lines.place(name.split('@')[0] ?? name),
      period: row.period.text,
      ...(isWithheld(name) ? {} : { value: rowValue(row) }),
      status: row.status,
      source: works.place(row.source),
      locator: phrases.place(locatorWords(row.locator)),
      ...(row.note === '' ? {} : { note: phrases.place(row.note) }),
      href: rowHref(name),
    };
  });
  const rival = (rivaling: Rival, value: string): CardRival => {
    const { name, role, status, from } = rivaling;
    const isRow = from.length === 1 && from.some(isWithheld);
    return {
      name: texts.place(role === undefined ? name : `${name} (${role})`),
      ...(isRow ? {} : { value }),
      status: statusSaid(status, isComputed(rivaling, catalogue)),
      row: texts.place(rowHref(from[0] ?? '')),
    };
  };
  const written = () => ({
    texts: texts.list,
    phrases: phrases.list,
    series: lines.list,
    rows: rows.list,
    sources: works.list,
    statuses: statusWords,
  });
  return { text: texts.place, row: rows.place, rival, written };
}

/** A list in which each name has one place, made when it is first asked for. */
function numbered<T>(make: (name: string) => T): {
  readonly list: readonly T[];
  readonly place: (name: string) => number;
} {
  const list: T[] = [];
  const places = new Map<string, number>();
  const place = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    places.set(name, list.length);
    list.push(made);
    return list.length - 1;
  };
  return { list, place };
}
