import { dataDate } from '../charts/pictureWords.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { Source } from '../data/schemas/source.ts';
import { sourceItem, workItem } from '../render/citations/cslItem.ts';
import { doneByChart, doneByDataset, doneByEssay } from '../render/citations/doneToNumbers.ts';
import { type ReferenceStyle, references } from '../render/citations/references.ts';
import type { Work } from '../render/citations/work.ts';
import { lastChange } from '../render/downloads/document.ts';
import type { SiteEssay } from './essays.ts';
import { siteFigure } from './figures.ts';
import { publicAddress } from './siteDownloads.ts';

/** A chart as a work to cite, with the works behind what it draws. */
export function chartWork(chart: ChartSpecification, catalogue: Catalogue): Work {
  const { id, title, sourceLine } = chart;
  return {
    kind: 'chart',
    id,
    title,
    date: dataDate(chart),
    address: publicAddress(`/charts/${id}/`),
    done: doneByChart(chart, catalogue),
    sources: siteFigure(chart, catalogue).figure.sources,
    producers: sourceLine,
  };
}

/** A dataset as a work to cite, with the works that its rows were read in. */
export function datasetWork(dataset: Dataset, { sources }: Pick<Catalogue, 'sources'>): Work {
  const { id, title, observations } = dataset;
  return {
    kind: 'dataset',
    id,
    title,
    date: lastChange(dataset),
    address: publicAddress(`/data/${id}/`),
    done: doneByDataset(dataset),
    sources: worksOf(
      observations.map(({ source }) => source),
      sources,
    ),
  };
}

/** An essay as a work to cite, with the works that it cites and those behind its charts. */
export function essayWork({ slug, metadata, cited, charts }: SiteEssay, catalogue: Catalogue): Work {
  const drawn = charts.flatMap((id) => {
    const chart = catalogue.charts.get(id);
    return chart === undefined ? [] : siteFigure(chart, catalogue).figure.sources.map((source) => source.id);
  });
  return {
    kind: 'essay',
    id: slug,
    title: metadata.title,
    date: metadata.changes.reduce((last, { date }) => (date > last ? date : last), metadata.written),
    address: publicAddress(`/essays/${slug}/`),
    done: doneByEssay,
    sources: worksOf([...cited, ...drawn], catalogue.sources),
  };
}

function worksOf(ids: readonly string[], sources: ReadonlyMap<string, Source>): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

const memo = new WeakMap<Catalogue, Map<ReferenceStyle, ReadonlyMap<string, string>>>();

/**
 * The reference to this work in a style, and those to the works behind it in the order of the style, as HTML; each source is
 * written once for all pages.
 */
export function siteReferences(work: Work, style: ReferenceStyle, catalogue: Catalogue) {
  const known = memo.get(catalogue) ?? new Map<ReferenceStyle, ReadonlyMap<string, string>>();
  memo.set(catalogue, known);
  const written = known.get(style) ?? references([...catalogue.sources.values()].map(sourceItem), style);
  known.set(style, written);
  const [own = ''] = references([workItem(work)], style).values();
  const behind = new Set(work.sources.map(({ id }) => id));
  return { own, producers: [...written].flatMap(([id, reference]) => (behind.has(id) ? [reference] : [])) };
}
