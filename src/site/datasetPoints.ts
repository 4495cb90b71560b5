import { rivalsOf } from '../charts/rivals.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { Dataset } from '../data/dataset.ts';
import { type CardRival, cardTables } from '../render/cardTables.ts';
import { rivalValue } from '../render/rivalValue.ts';
import { cardInputs, siteFigure } from './figures.ts';
import { href } from './href.ts';
import { siteLines } from './lines.ts';
import { observationId } from './observationId.ts';

/** What the page of a dataset loads for the cards of its rows; what a row says itself stands in the page. */
export interface DatasetPoints {
  readonly texts: readonly string[];
  readonly statuses: Readonly<Partial<Record<string, string>>>;
  /** What low and high are, by series. */
  readonly ranges: Readonly<Record<string, string>>;
  /** What is weak in each series, by its name, and in each work, by the address of its page. */
  readonly weakSeries: Readonly<Record<string, string>>;
  readonly weakWorks: Readonly<Record<string, string>>;
  readonly charts: readonly { readonly title: string; readonly href: string }[];
  /** By the id of the row in the page, as `gross-1871`: the charts that draw the row or compute from it, and what others say of the period. */
  readonly rows: Readonly<Record<string, RowPoint>>;
}

export interface RowPoint {
  readonly charts?: readonly number[];
  readonly rivals?: readonly CardRival[];
}

/** The points of a dataset; undefined where no row has a rival, a chart, a weakness or a range that needs words. */
export function datasetPoints(dataset: Dataset, catalogue: Catalogue): DatasetPoints | undefined {
  const lineOf = siteLines(catalogue);
  const tables = cardTables(cardInputs(catalogue));
  const uses = chartsByRow(catalogue);
  const charts: string[] = [];
  const chartPlace = (id: string) => (charts.includes(id) ? charts.indexOf(id) : charts.push(id) - 1);
  const rows = dataset.observations.flatMap(({ series, period }): [string, RowPoint][] => {
    const name = `${series}@${period.text}`;
    const rivals = rivalsOf({ of: `${dataset.id}#${name}` }, catalogue, lineOf);
    const drawn = uses.get(`${dataset.id}#${name}`) ?? [];
    if (rivals.length + drawn.length === 0) return [];
    const said = rivals.map((rival) => tables.rival(rival, rivalValue(rival)));
    return [
      [
        observationId(series, period.text),
        {
          ...(drawn.length === 0 ? {} : { charts: drawn.map(chartPlace) }),
          ...(said.length === 0 ? {} : { rivals: said }),
        },
      ],
    ];
  });
  const ranges = Object.entries(dataset.series).flatMap(([name, { rangeMeaning }]) =>
    rangeMeaning === undefined ? [] : [[name, rangeMeaning] as const],
  );
  const weakSeries = Object.entries(dataset.series).flatMap(([name, { weakness }]) =>
    weakness === undefined ? [] : [[name, weakness] as const],
  );
  const weakWorks = [...new Set(dataset.observations.map(({ source }) => source))].flatMap((id) => {
    const weakness = catalogue.sources.get(id)?.weakness;
    return weakness === undefined ? [] : [[href(`/sources/${id}/`), weakness] as const];
  });
  if (rows.length + ranges.length + weakSeries.length + weakWorks.length === 0) return undefined;
  const { texts, statuses } = tables.written();
  return {
    texts,
    statuses,
    ranges: Object.fromEntries(ranges),
    weakSeries: Object.fromEntries(weakSeries),
    weakWorks: Object.fromEntries(weakWorks),
    charts: charts.map((id) => ({ title: catalogue.charts.get(id)?.title ?? id, href: href(`/charts/${id}/`) })),
    rows: Object.fromEntries(rows),
  };
}

const memo = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** The charts that draw an observation or compute from it, by its name; worked out once from everything that is drawn. */
function chartsByRow(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const known = memo.get(catalogue);
  if (known !== undefined) return known;
  const uses = new Map<string, string[]>();
  for (const chart of catalogue.charts.values())
    for (const name of new Set(siteFigure(chart, catalogue).rows.flatMap(({ from }) => from)))
      uses.set(name, [...(uses.get(name) ?? []), chart.id]);
  memo.set(catalogue, uses);
  return uses;
}
