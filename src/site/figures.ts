import { figureOf } from '../charts/figureOf.ts';
import { tableOf } from '../charts/table.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { CardInputs } from '../render/cardTables.ts';
import { type ChartPoints, chartPoints } from '../render/chartPoints.ts';
import { type DrawnFigure, pageDrawings } from '../render/drawings.ts';
import { figureHtml } from '../render/figureHtml.ts';
import { thumbnail } from '../render/thumbnail.ts';
import { siteDocument } from './document.ts';
import { issueUrl } from './forge.ts';
import { formatValue } from './formatValue.ts';
import { href } from './href.ts';
import { siteLines } from './lines.ts';
import { rowPath } from './rowPath.ts';
import { statusWords } from './words.ts';

/** Each chart is drawn once, however many pages show it. */
const drawn = new WeakMap<ChartSpecification, DrawnFigure>();

/** A chart's figure, the rows of its table and its drawings. */
export function siteFigure(chart: ChartSpecification, catalogue: Catalogue): DrawnFigure {
  const known = drawn.get(chart);
  if (known !== undefined) return known;
  const figure = figureOf(chart, catalogue, siteLines(catalogue));
  const made = { figure, rows: tableOf(figure, catalogue), drawings: pageDrawings(figure, siteDocument) };
  drawn.set(chart, made);
  return made;
}

/** A chart as HTML for a page of this site; `site` is its public address. */
export function siteFigureHtml(
  chart: ChartSpecification,
  catalogue: Catalogue,
  heading: 'h1' | 'h2' | 'h3',
  site: string,
): string {
  const address = new URL(href(`/charts/${chart.id}/`), site).href;
  return figureHtml(siteFigure(chart, catalogue), heading, {
    href: (path) => href(path),
    rowHref,
    seriesTitle: (name) => seriesTitle(name, catalogue),
    issueUrl,
    address,
  });
}

/** The points of a chart with all that their cards say. */
export function sitePoints(chart: ChartSpecification, catalogue: Catalogue): ChartPoints {
  return chartPoints(siteFigure(chart, catalogue), {
    ...cardInputs(catalogue),
    catalogue,
    lineOf: siteLines(catalogue),
  });
}

/** What every card needs from this site. */
export function cardInputs(catalogue: Catalogue): CardInputs {
  return { catalogue, href: (path) => href(path), rowHref, rowValue: formatValue, statusWords };
}

/** What a series is called where its name must be short: by its own title; a yardstick of no wave, such as GDP, by what its dataset is. */
function seriesTitle(name: string, { datasets }: Catalogue): string {
  const [id = '', key = ''] = name.split('#');
  const dataset = datasets.get(id);
  const [yardstick] = dataset?.title.split(/[,:]/) ?? [];
  return (dataset?.wave === undefined ? yardstick : dataset.series[key]?.title) ?? name;
}

const rowHref = (observation: string) => href(rowPath(observation));

/** A chart at the size of a stamp, as SVG. */
export function siteThumbnail(chart: ChartSpecification, catalogue: Catalogue): string {
  return thumbnail(siteFigure(chart, catalogue).figure, siteDocument);
}
