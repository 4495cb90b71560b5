import { subjectOf } from '../charts/subject.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { Event } from '../data/schemas/event.ts';
import type { Forecast } from '../data/schemas/forecast.ts';
import type { Source } from '../data/schemas/source.ts';
import { verdictWords } from './claimWords.ts';
import type { SiteEssay } from './essays.ts';
import { eventsPath } from './eventsPath.ts';
import { rowPath } from './rowPath.ts';
import { searchSections } from './searchSections.ts';
import { span } from './span.ts';
import { linesIn } from './usedBy.ts';

export type SearchKind =
  | 'essay'
  | 'section'
  | 'wave'
  | 'event'
  | 'chart'
  | 'dataset'
  | 'series'
  | 'source'
  | 'claim'
  | 'forecast';

/** Something on a page that can be found by itself. */
export interface SearchPart {
  readonly kind: SearchKind;
  readonly title: string;
  /** Its anchor on the page. */
  readonly id: string;
  /** Its line of context begins with the title of the page and goes on with this. */
  readonly context: string;
  /** Words by which it is found, not shown. */
  readonly text: string;
}

/** A page that search finds, and its parts: a dataset with its series, an essay with its sections, a wave with its events. */
export interface SearchPage extends Omit<SearchPart, 'id'> {
  /** Below the base: `/data/railroads/investment/`. */
  readonly path: string;
  readonly parts: readonly SearchPart[];
}

/** Everything that search finds. A reader downloads it, so a series does not repeat what its dataset says. */
export function searchPages(catalogue: Catalogue, essays: readonly SiteEssay[]): readonly SearchPage[] {
  return [
    ...essays.map(essayPage),
    ...wavePages(catalogue),
    ...[...catalogue.charts.values()].map((chart) => chartPage(chart, catalogue)),
    ...[...catalogue.datasets.values()].map((dataset) => datasetPage(dataset, catalogue)),
    ...[...catalogue.sources.values()].map(sourcePage),
    claimsPage(catalogue),
    ...[...catalogue.forecasts.values()].map(forecastPage),
  ];
}

const line = (...parts: readonly (string | number | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' · ');

function essayPage({ slug, metadata, html }: SiteEssay): SearchPage {
  const { title, lead, dataAsOf } = metadata;
  const parts = searchSections(html).map((section) => ({ ...section, kind: 'section' as const, context: '' }));
  return { kind: 'essay', path: `/essays/${slug}/`, title, context: `Data to ${dataAsOf}`, text: lead, parts };
}

function wavePages({ waves, datasets, events }: Catalogue): SearchPage[] {
  const held = (path: string) =>
    [...events].flatMap(([file, list]) => (eventsPath(file, { waves, datasets }) === path ? list.map(eventPart) : []));
  const pages = [...waves.values()].map(({ id, title, region, summary }) => {
    const path = `/waves/${id}/`;
    return { kind: 'wave' as const, path, title, context: region, text: summary, parts: held(path) };
  });
  const all = 'Events of the whole economy';
  return [
    ...pages,
    { kind: 'wave', path: '/waves/', title: 'The four waves', context: all, text: '', parts: held('/waves/') },
  ];
}

const eventPart = ({ id, date, title, detail = '' }: Event): SearchPart => ({
  kind: 'event',
  title,
  id: `event-${id}`,
  context: date,
  text: detail,
});

function chartPage(chart: ChartSpecification, catalogue: Catalogue): SearchPage {
  const names = linesIn(chart).map((name) => subjectOf(name, catalogue).title);
  const shown = chart.kind === 'lines' ? chart.lines : chart.groups.flatMap(({ rows }) => rows);
  const words = new Set([chart.takeaway, ...names, ...shown.flatMap(({ name }) => name ?? [])]);
  const path = `/charts/${chart.id}/`;
  return { kind: 'chart', path, title: chart.title, context: chart.subtitle, text: [...words].join('. '), parts: [] };
}

function datasetPage(
  { id, title, wave, geography, definition, observations, series }: Dataset,
  catalogue: Catalogue,
): SearchPage {
  const context = line(
    catalogue.waves.get(wave ?? '')?.name,
    geography,
    span(observations.map(({ period }) => period)),
  );
  const parts = Object.entries(series).map(([name, metadata]) => ({
    kind: 'series' as const,
    title: metadata.title,
    id: rowPath(`${id}#${name}`).replace(/^.*#/, ''),
    context: catalogue.units.get(metadata.unit)?.name ?? metadata.unit,
    text: '',
  }));
  return { kind: 'dataset', path: `/data/${id}/`, title, context, text: definition, parts };
}

function sourcePage({ id, short, title, authors, publisher, year }: Source): SearchPage {
  const context = line(...new Set([authors, publisher, year]));
  return { kind: 'source', path: `/sources/${id}/`, title: `${short}: ${title}`, context, text: '', parts: [] };
}

function claimsPage({ claims }: Catalogue): SearchPage {
  const parts = [...claims.values()].flatMap((argument) =>
    Object.entries(argument.claims).map(([id, { claim, verdict, figure = '' }]) => ({
      kind: 'claim' as const,
      title: claim,
      id: `${argument.id}-${id}`,
      context: verdictWords[verdict],
      text: figure,
    })),
  );
  const text = [...claims.values()].map(({ title }) => title).join('. ');
  return {
    kind: 'claim',
    path: '/claims/',
    title: 'Claims, set against the data',
    context: 'Five arguments',
    text,
    parts,
  };
}

function forecastPage({ id, statement, who, made, resolves }: Forecast): SearchPage {
  const context = line(who, made, `to ${resolves}`);
  return { kind: 'forecast', path: `/ledger/${id}/`, title: statement, context, text: 'ledger', parts: [] };
}
