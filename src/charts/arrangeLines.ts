import { parsePeriod } from '../data/period.ts';
import type { LinesChart } from '../data/schemas/chart.ts';
import type { Frequency } from '../data/schemas/dataset.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Wave } from '../data/schemas/wave.ts';
import { statuses } from '../data/status.ts';
import { align } from '../model/align.ts';
import type { LineOf } from '../model/lines.ts';
import { rebase } from '../model/rebase.ts';
import { type Point, pointAt, type Series } from '../model/series.ts';
import { peak } from '../model/statistics.ts';
import { decimalYear } from '../model/time.ts';
import type { CloudPoint, FigureLine, FigurePoint, LinesFigure, Subject } from './figure.ts';

/** Years between neighbors that follow each other; whatever comes at irregular dates is joined, and spans never are. */
const joined: Readonly<Record<Frequency, number>> = {
  annual: 1.01,
  quarterly: 0.26,
  monthly: 0.09,
  daily: 0.02,
  span: 0,
  irregular: Number.POSITIVE_INFINITY,
};

/** What a chart of lines is made from: whatever knows its lines, their subjects and the works behind their points. */
export interface LinesKnown {
  readonly lineOf: LineOf;
  readonly subjectOf: (line: string) => Subject;
  readonly sourcesOf: (points: readonly { readonly from: readonly string[] }[]) => readonly Source[];
  readonly cloud: readonly CloudPoint[];
}

/** The lines of a chart, placed in time and put on one scale. Throws for lines of different units. */
export function arrangeLines(chart: LinesChart, { lineOf, subjectOf, sourcesOf, cloud }: LinesKnown): LinesFigure {
  const built = chart.lines.map((spec) => {
    const subject = subjectOf(spec.line);
    const series = indexed(lineOf(spec.line), chart);
    const { place, open, from, to } = placement(chart, subject.wave, series);
    const points = place(series).filter(({ x }) => x >= from && x <= to);
    const later = spec.continuation;
    const tail = later && onlyAt(lineOf(later.line), later.at);
    if (tail !== undefined && tail.unit.id !== series.unit.id)
      throw new Error(`invalid unit: ${tail.name} is in ${tail.unit.name}, ${series.name} in ${series.unit.name}`);
    const continuation = tail && place(tail)[0];
    const name = spec.name ?? subject.wave?.name ?? subject.title;
    const short = spec.short ?? spec.name ?? subject.wave?.short ?? name;
    const { tone, curve, every = joined[series.frequency] } = spec;
    const line: FigureLine = {
      id: spec.line,
      subject,
      name,
      short,
      tone,
      curve,
      every,
      points,
      few: points.length <= 12,
      continuation,
      continuationId: later?.line,
      open,
      prices: series.prices,
    };
    return { line, unit: series.unit };
  });
  const lines = built.map(({ line }) => line);
  const [{ unit }] = built as [(typeof built)[number], ...typeof built];
  const stray = built.find((each) => each.unit.id !== unit.id);
  if (stray !== undefined && chart.value.index === undefined)
    throw new Error(`invalid unit: ${stray.line.id} is in ${stray.unit.name}, ${chart.lines[0]?.line} in ${unit.name}`);
  const drawn = [
    ...lines.flatMap((line) => [...line.points, ...(line.continuation ? [line.continuation] : [])]),
    ...cloud,
  ];
  const later = lines.flatMap(({ continuationId }) =>
    continuationId === undefined ? [] : [subjectOf(continuationId)],
  );
  return {
    kind: 'lines',
    chart,
    lines,
    cloud,
    rule: ruleOf(chart, lines),
    unit: chart.value.index === undefined ? unit : indexUnit(chart.value.index),
    subjects: [...lines.map(({ subject }) => subject), ...later],
    sources: sourcesOf(drawn),
    statuses: statuses.filter((status) => drawn.some((point) => point.status === status)),
  };
}

function indexUnit(at: 'first' | 'peak') {
  const name = `index, 100 at its ${at === 'first' ? 'first year' : 'peak'}`;
  return { id: `index-${at}`, name, symbol: '', measures: `index-${at}`, factor: 1 };
}

function indexed(series: Series, chart: LinesChart): Series {
  if (chart.value.index === undefined) return series;
  return rebase(inCalendar(series, chart), indexBase(series, chart).period.text);
}

/** The point at which a line of an indexed chart is 100. Throws for a line of which nothing is drawn. */
export function indexBase(series: Series, chart: LinesChart): Point {
  const inside = inCalendar(series, chart);
  const base = chart.value.index === 'peak' ? peak(inside) : inside.points[0];
  if (base === undefined) throw new Error(`missing points: ${series.name} has none to be drawn`);
  return base;
}

/** The part of a line within the calendar years of a chart; all of it where the chart lines its lines up. */
function inCalendar(series: Series, { time }: LinesChart): Series {
  if (!('calendar' in time)) return series;
  const [from, to] = time.calendar;
  const points = series.points.filter(({ period }) => decimalYear(period) >= from && decimalYear(period) <= to + 1);
  return { ...series, points };
}

/** Where the points of a line stand in time, and which part of them is shown. */
function placement({ time }: LinesChart, wave: Wave | undefined, series: Series) {
  if ('calendar' in time) {
    const [from, to] = time.calendar;
    const place = (line: Series): FigurePoint[] =>
      line.points.map((point) => ({ ...point, x: decimalYear(point.period) }));
    return { place, open: false, from, to: to + 1 };
  }
  const from = (anchor: Point['period']) => (line: Series) =>
    align(line, anchor).map((point) => ({ ...point, x: point.years }));
  if ('since' in time) {
    const base = time.since === 'first' ? series.points[0] : peak(series);
    if (base === undefined) throw new Error(`missing points: ${series.name} is empty`);
    return { place: from(base.period), open: false, from: time.from, to: time.to };
  }
  const anchor = wave?.anchors[time.align];
  const period = anchor !== undefined && 'period' in anchor ? parsePeriod(anchor.period) : series.points.at(-1)?.period;
  if (period === undefined)
    throw new Error(`missing anchor: ${series.name} has neither a ${time.align} nor a last year`);
  return { place: from(period), open: anchor === undefined || 'absent' in anchor, from: time.from, to: time.to };
}

function ruleOf({ time }: LinesChart, lines: readonly FigureLine[]): string | undefined {
  if ('calendar' in time) return undefined;
  if ('since' in time) return `Year 0 is each line’s ${time.since === 'first' ? 'first point' : 'highest point'}.`;
  const named = time.align.replace('-', ' ');
  const dated = lines.flatMap(({ open, short, subject }) => {
    const anchor = subject.wave?.anchors[time.align];
    return open || anchor === undefined || 'absent' in anchor ? [] : [`${short} ${anchor.period}`];
  });
  const open = lines
    .filter((line) => line.open)
    .map(
      ({ short, points }) =>
        `${short} has none: its last full year, ${points.at(-1)?.period.text}, stands at 0; so far, not a peak`,
    );
  return `Year 0 is each wave’s ${named}: ${[...(dated.length === 0 ? [] : [dated.join(', ')]), ...open].join('. ')}.`;
}

function onlyAt(series: Series, at: string): Series {
  const point = pointAt(series, at);
  if (point === undefined) throw new Error(`missing period: ${series.name} has no ${at}`);
  return { ...series, points: [point] };
}
