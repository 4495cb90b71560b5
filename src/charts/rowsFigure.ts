import type { Catalogue } from '../data/catalogue.ts';
import type { RowsChart } from '../data/schemas/chart.ts';
import type { Unit } from '../data/schemas/unit.ts';
import { statuses } from '../data/status.ts';
import { conversion } from '../model/combine.ts';
import type { LineOf } from '../model/lines.ts';
import { measure } from '../model/quantity.ts';
import { pointAt } from '../model/series.ts';
import type { FigureRow, RowPoint, RowsFigure } from './figure.ts';
import { formatPeriod } from './format.ts';
import { sourcesOf } from './sources.ts';
import { subjectOf } from './subject.ts';

type Row = RowsChart['groups'][number]['rows'][number];
type Point = Row['points'][number];

/** The rows of a chart with every quantity measured and put into the unit of the axis. */
export function rowsFigure(chart: RowsChart, catalogue: Catalogue, lineOf: LineOf): RowsFigure {
  const unit = catalogue.units.get(chart.value.unit);
  if (unit === undefined) throw new Error(`unknown unit ${chart.value.unit}`);
  const groups = chart.groups.map(({ wave: id, title, span, rows }) => {
    const wave = catalogue.waves.get(id ?? '');
    const heading = title ?? wave?.name;
    return { heading, wave, span, rows: rows.map((row) => rowOf(row, id, unit, catalogue, lineOf)) };
  });
  const rows = groups.flatMap((group) => group.rows);
  const points = rows.flatMap((row) => row.points);
  const ids = [...new Set(points.map(({ id }) => id))];
  return {
    kind: 'rows',
    chart,
    groups,
    unit,
    subjects: ids.map((id) => subjectOf(id, catalogue)),
    sources: sourcesOf(points, catalogue),
    statuses: statuses.filter((status) => points.some((point) => point.status === status)),
  };
}

function rowOf(row: Row, groupWave: string | undefined, unit: Unit, catalogue: Catalogue, lineOf: LineOf): FigureRow {
  const { narrow, mark, missing, tone, course, always } = row;
  const [first] = row.points;
  const subject = first && subjectOf(first.of.split('@')[0] ?? '', catalogue);
  const wave = catalogue.waves.get(row.wave ?? groupWave ?? '') ?? subject?.wave;
  return {
    subject,
    name: row.name ?? subject?.title ?? narrow,
    narrow,
    wave,
    tone,
    strong: row.strong ?? (subject?.role === 'preferred' && mark === undefined),
    always,
    quoted: subject?.role === 'quoted',
    mark,
    course,
    points: row.points.map((point) => measured(point, unit, catalogue, lineOf)),
    missing,
  };
}

function measured(point: Point, unit: Unit, { units }: Catalogue, lineOf: LineOf): RowPoint {
  const { words, narrowWords, concept, low, high, ...quantity } = point;
  const [id = '', period] = point.of.split('@');
  const main = measure(quantity, lineOf, units);
  const factor = conversion(main.unit, unit);
  const bound = (limit: Point['low']) => {
    if (limit === undefined) return undefined;
    const found = measure(limit, lineOf, units);
    return { value: found.value * conversion(found.unit, unit), from: found.from };
  };
  const [least, most] = [bound(low), bound(high)];
  const line = lineOf(id);
  const own = period === undefined || point.over !== undefined ? undefined : pointAt(line, period);
  const ownBound = (limit: number | undefined) =>
    limit === undefined ? undefined : limit * conversion(line.unit, unit);
  return {
    id,
    value: main.value * factor,
    low: least?.value ?? ownBound(own?.low),
    high: most?.value ?? ownBound(own?.high),
    status: main.status,
    from: [...new Set([...main.from, ...(least?.from ?? []), ...(most?.from ?? [])])],
    periods: periodsOf(point, lineOf),
    prices: main.prices,
    words,
    narrowWords,
    concept,
    quantity: point,
  };
}

/** The periods that a quantity rests on: of a statistic its two ends with the number of points between them. */
function periodsOf({ of, statistic, from, to, over }: Point, lineOf: LineOf): string {
  const [id = '', period] = of.split('@');
  const base = over?.split('@')[1];
  if (period !== undefined)
    return formatPeriod(period) + (base === undefined || base === period ? '' : ` over ${formatPeriod(base)}`);
  const { points } = lineOf(id);
  const index = (text: string | undefined, other: number) =>
    text === undefined ? other : points.findIndex((each) => each.period.text === text);
  const [first, last] = [index(from, 0), index(to, points.length - 1)];
  if (statistic === 'peak' || statistic === 'trough') {
    const window = points.slice(first, last + 1);
    const best = window.reduce((a, b) => ((statistic === 'peak' ? b.value > a.value : b.value < a.value) ? b : a));
    return formatPeriod(best.period.text);
  }
  return `${points[first]?.period.text} to ${points[last]?.period.text}, ${last - first + 1} points`;
}
