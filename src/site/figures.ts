import { JSDOM } from 'jsdom';
import type { Figure } from '../charts/figure.ts';
import { figureOf } from '../charts/figureOf.ts';
import { type ChartRow, tableOf } from '../charts/table.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { type LineOf, linesOf } from '../model/lines.ts';
import { figureHtml } from '../render/figureHtml.ts';
import { thumbnail } from '../render/thumbnail.ts';
import { issueUrl } from './forge.ts';
import { href } from './href.ts';
import { rowPath } from './rowPath.ts';

const { document } = new JSDOM().window;
/** The lines of a catalogue are computed once for all its charts. */
const lines = new WeakMap<Catalogue, LineOf>();

/** A chart's figure and the rows of its table. */
export function siteFigure(chart: ChartSpecification, catalogue: Catalogue): { figure: Figure; rows: ChartRow[] } {
  const lineOf = lines.get(catalogue) ?? linesOf(catalogue);
  lines.set(catalogue, lineOf);
  const figure = figureOf(chart, catalogue, lineOf);
  return { figure, rows: tableOf(figure, catalogue) };
}

/** A chart as HTML for a page of this site; `site` is its public address. */
export function siteFigureHtml(
  chart: ChartSpecification,
  catalogue: Catalogue,
  heading: 'h1' | 'h2' | 'h3',
  site: string,
): string {
  const { figure, rows } = siteFigure(chart, catalogue);
  const address = new URL(href(`/charts/${chart.id}/`), site).href;
  return figureHtml(figure, rows, heading, {
    document,
    href: (path) => href(path),
    rowHref: (observation) => href(rowPath(observation)),
    issueUrl,
    address,
  });
}

/** A chart at the size of a stamp, as SVG. */
export function siteThumbnail(chart: ChartSpecification, catalogue: Catalogue): string {
  return thumbnail(siteFigure(chart, catalogue).figure, document);
}
