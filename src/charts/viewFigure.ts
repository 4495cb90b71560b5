import type { Source } from '../data/schemas/source.ts';
import { type Basis, bases, baseYear, inBasis, isMoney, type Yardsticks } from '../model/basis.ts';
import { convert } from '../model/combine.ts';
import type { Series } from '../model/series.ts';
import { decimalYear } from '../model/time.ts';
import { arrangeLines } from './arrangeLines.ts';
import type { ChartData } from './chartData.ts';
import type { LinesFigure, Subject } from './figure.ts';
import { unpackSeries, worksIn } from './packedSeries.ts';
import type { Recipe } from './playTrick.ts';
import type { View } from './view.ts';
import { viewedChart } from './viewedChart.ts';

/** The figures of a view: one, or one for each line where a reader wants small multiples; and in words who was left out and why. */
export interface ViewFigure {
  readonly figures: readonly LinesFigure[];
  readonly notes: readonly string[];
}

/** Puts a view to the data of a chart. `yardsticks` are needed for real values and shares of GDP, `recipe` for a trick. Throws where nothing is left to be drawn. */
export function viewFigure(data: ChartData, asked: View, yardsticks?: Yardsticks, recipe?: Recipe): ViewFigure {
  if (asked.trick !== undefined && recipe === undefined) throw new Error(`missing recipe: ${asked.trick}`);
  // A trick is the same trick whatever else a reader changed: it begins from a view of its own.
  const view = recipe?.view ?? asked;
  const seriesOf = unpacked(data);
  const basis = bases.find((each) => each === view.value) ?? 'own';
  const lineOf = (name: string) => valued(name, basis, data, seriesOf, yardsticks);
  const subject = (name: string) => subjectIn(name, data);
  const refused = new Map(
    data.chart.lines.flatMap(({ line, name }) => {
      const chosen = view.definitions?.[line] ?? line;
      const why = view.hidden?.includes(line)
        ? undefined
        : refusalOf(() => lineOf(chosen), seriesOf(chosen, true), basis);
      return why === undefined ? [] : [[line, `${name ?? subject(chosen).title} is left out: ${why}.`] as const];
    }),
  );
  const drawable = { ...data.chart, lines: data.chart.lines.filter(({ line }) => !refused.has(line)) };
  const { chart, left } = viewedChart(drawable, view, (name) => {
    const { points } = lineOf(name);
    const years = points.map(({ period }) => decimalYear(period));
    const positive = points.every(({ value }) => value > 0);
    return { subject: subject(name), years: [Math.min(...years), Math.max(...years)], positive };
  });
  if (chart.lines.length === 0) throw new Error('missing lines: none is left to be drawn');
  const figure = arrangeLines(chart, {
    lineOf,
    subjectOf: subject,
    sourcesOf: (points) =>
      sourcesIn(
        data,
        points.flatMap(({ from }) => from),
      ),
    cloud: [],
  });
  const empty = figure.lines.filter(({ points }) => points.length === 0);
  const drawn = {
    ...figure,
    chart: { ...chart, lines: chart.lines.filter((_, index) => figure.lines[index]?.points.length !== 0) },
    lines: figure.lines.filter(({ points }) => points.length > 0),
  };
  if (drawn.lines.length === 0) throw new Error('missing points: no line has any in these years');
  const notes = [
    ...left,
    ...refused.values(),
    ...empty.map(({ name }) => `${name} has no value in these years.`),
    ...(basis === 'real' && yardsticks !== undefined
      ? tooNew(
          drawable.lines.map(({ line }) => line),
          seriesOf,
          yardsticks,
        )
      : []),
  ];
  const played = recipe?.play(drawn);
  if (played !== undefined) return { figures: [played.figure], notes: [played.said, ...notes] };
  return {
    figures: view.multiples === undefined ? [drawn] : panels(drawn, view.multiples),
    notes: [...new Set(notes)],
  };
}

/** Why a line cannot stand in a basis; undefined where it can. */
function refusalOf(line: () => Series, behind: Series, basis: Basis): string | undefined {
  if (basis === 'own') return undefined;
  if (!isMoney(behind)) return 'it is not in money of the day';
  try {
    line();
    return undefined;
  } catch {
    return 'there are no consumer prices or GDP for its years';
  }
}

/** Says where consumer prices are still missing for the newest values of a line. */
function tooNew(
  names: readonly string[],
  seriesOf: (name: string, money: boolean) => Series,
  yardsticks: Yardsticks,
): string[] {
  const last = yardsticks.prices.points.at(-1)?.period.end ?? 0;
  const late = names.some((name) => seriesOf(name, true).points.some(({ period }) => period.end > last));
  return late
    ? [`Values after ${baseYear(yardsticks)} are left out: there are no consumer prices of the whole year yet.`]
    : [];
}

/** One figure for each line; `shared` holds all of them to the axis of the whole. */
function panels(figure: LinesFigure, multiples: NonNullable<View['multiples']>): LinesFigure[] {
  const values = figure.lines
    .flatMap(({ points, continuation = [] }) => points.concat(continuation))
    .map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const { chart } = figure;
  const axis =
    chart.value.scale === 'log' ? { from: least / 1.15, to: most * 1.15 } : { from: Math.min(0, least), to: most };
  const value = multiples === 'free' ? chart.value : { ...chart.value, ...axis };
  const context = figure.lines.map((line) => ({
    ...line,
    tone: 'muted' as const,
    few: false,
    continuation: undefined,
  }));
  return figure.lines.map((line, index) => {
    const spec = chart.lines[index];
    return {
      ...figure,
      lines: [line],
      ...(multiples === 'free' ? { caution: 'Own axis' } : { behind: context.filter(({ id }) => id !== line.id) }),
      chart: {
        ...chart,
        id: `${chart.id}-${index + 1}`,
        value,
        lines: spec === undefined ? [] : [{ ...spec, place: 'none' }],
      },
    };
  });
}

/** The lines of a chart, each unpacked when it is first asked for. */
function unpacked({ lines }: ChartData): (name: string, money: boolean) => Series {
  const known = new Map<string, Series>();
  return (name, money) => {
    const key = `${name} ${money}`;
    const packed = lines[name];
    if (packed === undefined) throw new Error(`unknown line ${name}`);
    const series = known.get(key) ?? unpackSeries((money ? packed.money : undefined) ?? packed.series);
    known.set(key, series);
    return series;
  };
}

function valued(
  name: string,
  basis: Basis,
  { chart }: ChartData,
  seriesOf: (name: string, money: boolean) => Series,
  yardsticks: Yardsticks | undefined,
): Series {
  if (basis === 'own') return seriesOf(name, false);
  const money = seriesOf(name, true);
  if (basis === 'nominal') return chart.value.index === undefined ? inBillions(money) : money;
  if (yardsticks === undefined) throw new Error(`missing yardsticks for ${name}`);
  const line = inBasis(money, basis, yardsticks);
  return basis === 'real' && chart.value.index === undefined ? inBillions(line) : line;
}

/** Dollars in billions, so that amounts counted in millions stand beside them; a price stays in its unit. */
function inBillions(line: Series): Series {
  if (line.unit.measures !== 'us-dollars') return line;
  return convert(line, { ...line.unit, id: 'usd-billion', name: 'billion US dollars', symbol: '$bn', factor: 1e9 });
}

/** What a line is, with its wave. */
export function subjectIn(name: string, { lines, waves }: ChartData): Subject {
  const found = lines[name];
  if (found === undefined) throw new Error(`unknown line ${name}`);
  return { ...found.subject, wave: waves.find(({ id }) => id === found.subject.wave) };
}

/** The works behind points, each once, in the order met. */
export function sourcesIn({ works, sources }: Pick<ChartData, 'works' | 'sources'>, from: readonly string[]): Source[] {
  const places = new Set(worksIn(from).flatMap((place) => works[place] ?? []));
  return [...places].flatMap((place) => sources[place] ?? []);
}
