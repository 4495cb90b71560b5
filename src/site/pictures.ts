import { overviewsOf } from '../charts/overview.ts';
import type { Overview } from '../charts/overviewParts.ts';
import { observationOf } from '../charts/sources.ts';
import { tableOf } from '../charts/table.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import { isOffered } from '../render/downloads/offered.ts';
import { type DrawnFigure, pageDrawings } from '../render/drawings.ts';
import { type ViewPoints, viewPoints } from '../render/viewPoints.ts';
import { siteDocument } from './document.ts';
import { href } from './href.ts';
import { siteLines } from './lines.ts';
import { rowPath } from './rowPath.ts';

/** One picture of a dataset, drawn. */
export interface Picture {
  readonly overview: Overview;
  readonly drawings: DrawnFigure['drawings'];
  /** Its points, each with the address of its row; null where a row may not be handed on in a file. */
  readonly points: ViewPoints | null;
}

/** The pictures of a dataset are drawn once, for its page and for the file of their points. */
const drawn = new WeakMap<Dataset, readonly Picture[]>();

/** The pictures of a dataset, with their points. */
export function sitePictures(dataset: Dataset, catalogue: Catalogue): readonly Picture[] {
  const known = drawn.get(dataset);
  if (known !== undefined) return known;
  const made = overviewsOf(dataset, catalogue, siteLines(catalogue)).map((overview): Picture => {
    const drawings = pageDrawings(overview.figure, siteDocument);
    return { overview, drawings, points: pointsOf(overview, drawings, dataset, catalogue) };
  });
  drawn.set(dataset, made);
  return made;
}

/** The address of the points of a dataset's pictures. */
export function picturePath({ id }: Pick<Dataset, 'id'>): string {
  return href(`/data/${id}/picture.json`);
}

function pointsOf(
  { figure }: Overview,
  drawings: DrawnFigure['drawings'],
  dataset: Dataset,
  catalogue: Catalogue,
): ViewPoints | null {
  const isWhole = (name: string) => {
    const row = observationOf(name, catalogue);
    return row !== undefined && isOffered(row, catalogue.sources);
  };
  const rows = tableOf(figure, catalogue);
  if (!rows.every(({ from }) => from.every(isWhole))) return null;
  const titleOf = (line: string) => {
    const [id = '', series = ''] = line.split('#');
    const title = catalogue.datasets.get(id)?.series[series]?.title ?? line;
    return id === dataset.id ? title : `${title} (rival)`;
  };
  // The drawing names lines by numbers: the page has their names beside it, and a read-out says them.
  const named = figure.kind === 'lines' ? rows.map((row) => ({ ...row, group: '', name: titleOf(row.line) })) : rows;
  return viewPoints(figure, named, drawings, ({ from: [row = ''] }) => {
    const path = rowPath(row);
    return row.startsWith(`${dataset.id}#`) ? path.slice(path.indexOf('#')) : href(path);
  });
}
