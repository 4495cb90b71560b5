import type { Catalogue } from '../data/catalogue.ts';
import { parsePeriod } from '../data/period.ts';
import type { ChartSpecification, LadderChart, LinesChart } from '../data/schemas/chart.ts';
import type { Source } from '../data/schemas/source.ts';
import { type Status, statuses } from '../data/schemas/status.ts';
import { align } from '../model/align.ts';
import type { LineOf } from '../model/lines.ts';
import { type Point, pointAt, type Series } from '../model/series.ts';
import { decimalYear } from '../model/time.ts';
import type { Figure, FigureLine, FigurePoint, LadderFigure, LinesFigure } from './figure.ts';

/** Puts the data to a specification. Throws what the transforms refuse and for a period that a line lacks. */
export function figureOf(chart: ChartSpecification, catalogue: Catalogue, lineOf: LineOf): Figure {
  return chart.kind === 'lines' ? linesFigure(chart, catalogue, lineOf) : ladderFigure(chart, catalogue, lineOf);
}

function linesFigure(chart: LinesChart, catalogue: Catalogue, lineOf: LineOf): LinesFigure {
  const lines = chart.lines.map((line): FigureLine => {
    const { definition, wave } = definitionOf(catalogue, chart.measure, line.definition);
    const series = lineOf(`${chart.measure}/${line.definition}`);
    const { place, open, from, to } = placement(chart, wave.anchors, series);
    const points = place(series).filter(({ x }) => x >= from && x <= to);
    const later = line.continuation;
    const continuation = later && place(onlyAt(lineOf(`${chart.measure}/${later.definition}`), later.at))[0];
    return { id: line.definition, wave, definition, points, continuation, continuationId: later?.definition, open };
  });
  const drawn = lines.flatMap((line) => [...line.points, ...(line.continuation ? [line.continuation] : [])]);
  return { kind: 'lines', chart, lines, rule: ruleOf(chart, lines), ...behind(chart, drawn, catalogue) };
}

function ladderFigure(chart: LadderChart, catalogue: Catalogue, lineOf: LineOf): LadderFigure {
  const rungs = chart.rungs.map(({ definition: id, at, narrow, mark }) => {
    const { definition, wave } = definitionOf(catalogue, chart.measure, id);
    const point = onlyAt(lineOf(`${chart.measure}/${id}`), at).points[0] as Point;
    return { id, wave, definition, point, narrow, mark };
  });
  const waves = [...new Set(rungs.map((rung) => rung.wave))];
  const groups = waves.map((wave) => ({ wave, rungs: rungs.filter((rung) => rung.wave === wave) }));
  return {
    kind: 'ladder',
    chart,
    groups,
    ...behind(
      chart,
      rungs.map((rung) => rung.point),
      catalogue,
    ),
  };
}

/** Where the points of a wave's line stand in time, and which part of them is shown. */
function placement(chart: LinesChart, anchors: FigureLine['wave']['anchors'], series: Series) {
  if ('calendar' in chart.time) {
    const [from, to] = chart.time.calendar;
    const place = (line: Series): FigurePoint[] =>
      line.points.map((point) => ({ ...point, x: decimalYear(point.period) }));
    return { place, open: false, from, to: to + 1 };
  }
  const anchor = anchors[chart.time.align];
  const period = 'period' in anchor ? parsePeriod(anchor.period) : series.points.at(-1)?.period;
  if (period === undefined)
    throw new Error(`missing anchor: ${series.name} has neither a ${chart.time.align} nor a last year`);
  const place = (line: Series): FigurePoint[] => align(line, period).map((point) => ({ ...point, x: point.years }));
  return { place, open: 'absent' in anchor, from: chart.time.from, to: chart.time.to };
}

function ruleOf({ time }: LinesChart, lines: readonly FigureLine[]): string | undefined {
  if ('calendar' in time) return undefined;
  const named = time.align.replace('-', ' ');
  const dated = lines
    .filter((line) => !line.open)
    .map(({ wave }) => `${wave.short} ${(wave.anchors[time.align] as { period: string }).period}`);
  const open = lines
    .filter((line) => line.open)
    .map(
      ({ wave, points }) =>
        `${wave.short} has none: its last full year, ${points.at(-1)?.period.text}, stands at 0; so far, not a peak`,
    );
  return `Year 0 is each wave’s ${named}: ${[dated.join(', '), ...open].join('. ')}.`;
}

function definitionOf(catalogue: Catalogue, measure: string, id: string) {
  const definition = catalogue.measures.get(measure)?.definitions[id];
  const wave = definition && catalogue.waves.get(definition.wave);
  if (definition === undefined || wave === undefined) throw new Error(`unknown definition ${measure}/${id}`);
  return { definition, wave };
}

function onlyAt(series: Series, at: string): Series {
  const point = pointAt(series, at);
  if (point === undefined) throw new Error(`missing period: ${series.name} has no ${at}`);
  return { ...series, points: [point] };
}

function behind(chart: ChartSpecification, points: readonly Point[], catalogue: Catalogue) {
  const unit = catalogue.units.get(catalogue.measures.get(chart.measure)?.unit ?? '');
  if (unit === undefined) throw new Error(`unknown unit of the measure ${chart.measure}`);
  const present = new Set<Status>(points.map((point) => point.status));
  return { unit, sources: sourcesOf(points, catalogue), statuses: statuses.filter((status) => present.has(status)) };
}

/** The works that the points were read from, each once, in the order met. */
export function sourcesOf(points: readonly Point[], catalogue: Catalogue): Source[] {
  const ids = new Set(
    points.flatMap((point) => point.from.flatMap((name) => observationOf(name, catalogue)?.source ?? [])),
  );
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}

/** The observation that a name such as `railroads/investment#gross@1871` stands for. */
export function observationOf(name: string, { datasets }: Catalogue) {
  const [ref = '', period] = name.split('@');
  const [dataset = '', series] = ref.split('#');
  return datasets.get(dataset)?.observations.find((row) => row.series === series && row.period.text === period);
}
