import type { LinesChart } from '../data/schemas/chart.ts';
import type { Subject } from './figure.ts';
import type { View } from './view.ts';

/** A chart as a reader wants it: a specification like any other, and in words who was left out and why. */
export interface ViewedChart {
  readonly chart: LinesChart;
  readonly left: readonly string[];
}

/** What is known of the lines before they are drawn. */
export interface ViewedLine {
  readonly subject: Subject;
  /** The decimal years of its first and last point. */
  readonly years: readonly [number, number];
  /** Whether all its values are above zero, as a log axis needs. */
  readonly positive: boolean;
}

/** The anchor by which a view lines its lines up: the chosen one, else the author's, else the peak of investment. */
export function anchorOf({ time }: LinesChart, view: View): NonNullable<View['anchor']> | undefined {
  if (view.time === 'calendar') return undefined;
  if (view.anchor !== undefined) return view.anchor;
  if ('align' in time) return time.align;
  return view.time === 'aligned' ? 'investment-peak' : undefined;
}

/** Whether a view shows calendar years rather than years from an anchor or from the start of each line. */
export function isCalendar(chart: LinesChart, view: View): boolean {
  return view.time === 'calendar' || ('calendar' in chart.time && anchorOf(chart, view) === undefined);
}

/**
 * Puts a view to the specification of a chart: definitions, hidden lines, focus, time, range, scale. The author's labels and events are
 * placed for the author's drawing alone, so a changed view bears only the names of its lines. A wave without the anchor is left out.
 */
export function viewedChart(chart: LinesChart, view: View, lineKnown: (line: string) => ViewedLine): ViewedChart {
  const left: string[] = [];
  const anchor = anchorOf(chart, view);
  const own = 'align' in chart.time && chart.time.align === anchor;
  const lines = chart.lines.flatMap((spec) => {
    if (view.hidden?.includes(spec.line)) return [];
    const chosen = view.definitions?.[spec.line] ?? spec.line;
    const { subject } = lineKnown(chosen);
    const dated = anchor === undefined ? undefined : subject.wave?.anchors[anchor];
    if (anchor !== undefined && !own) {
      if (dated === undefined) {
        left.push(`${subject.title} is left out: it belongs to no wave, so it has no ${anchor.replace('-', ' ')}.`);
        return [];
      }
      if ('absent' in dated) {
        left.push(`${spec.name ?? subject.wave?.name} is left out: ${dated.absent}`);
        return [];
      }
    }
    const { continuation, every, ...rest } = spec;
    const same = chosen === spec.line;
    const shared =
      spec.name === undefined &&
      chart.lines.some((other) => other !== spec && lineKnown(other.line).subject.wave === subject.wave);
    const isContinued =
      same && continuation !== undefined && view.value === undefined && (own || isCalendar(chart, view));
    if (continuation !== undefined && !isContinued)
      left.push(`${spec.name ?? subject.wave?.name}: the newer part-year is left out of this view.`);
    const gray = view.focus !== undefined && view.focus !== spec.line;
    return [
      {
        ...rest,
        // The author may leave lines without a name beside others of their wave; here each has one.
        ...(shared ? { name: subject.title } : {}),
        line: chosen,
        ...(same && every !== undefined ? { every } : {}),
        ...(isContinued ? { continuation } : {}),
        tone: gray ? ('muted' as const) : spec.tone,
        place: 'column' as const,
        raise: 0,
      },
    ];
  });
  const known = lines.map(({ line }) => lineKnown(line));
  const years = known.map((line) => line.years);
  const kept = chart.value.scale === 'log' && known.every(({ positive }) => positive) ? 'log' : 'linear';
  return {
    chart: {
      ...chart,
      lines,
      labels: [],
      events: [],
      time: timeOf(chart, view, anchor, years),
      value: {
        scale: view.scale ?? kept,
        ...(view.value === 'index' ? { index: 'first' as const } : {}),
        ...(chart.value.index === undefined ? {} : { index: chart.value.index }),
      },
    },
    left,
  };
}

function timeOf(
  chart: LinesChart,
  view: View,
  anchor: ReturnType<typeof anchorOf>,
  years: readonly (readonly [number, number])[],
): LinesChart['time'] {
  const { time } = chart;
  if (isCalendar(chart, view)) {
    const [first, last] =
      'calendar' in time
        ? time.calendar
        : [Math.min(...years.map(([from]) => from)), Math.max(...years.map(([, to]) => to))];
    const [from, to] = view.range ?? [Math.floor(first), Math.floor(last)];
    return { calendar: [from, to] };
  }
  if (anchor === undefined && 'since' in time) {
    const [from, to] = view.range ?? [time.from, time.to];
    return { since: time.since, from, to, narrow: view.range === undefined ? time.narrow : [from, to] };
  }
  const wide: readonly [number, number] = 'align' in time ? [time.from, time.to] : [-15, 30];
  const [from, to] = view.range ?? wide;
  const narrow: [number, number] = view.range === undefined && 'align' in time ? time.narrow : [from, to];
  return { align: anchor ?? 'investment-peak', openWave: 'last-full-year', from, to, narrow };
}
