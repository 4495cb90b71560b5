import type { LinesChart } from '../data/schemas/chart.ts';
import { tricks, type View, viewAnchors, viewMultiples, viewScales, viewTimes, viewValues } from './view.ts';
import type { Choice, Choices } from './viewChoices.ts';
import { isCalendar } from './viewedChart.ts';

/** A view read from an address, with a sentence for each part that this chart does not offer. */
export interface ReadView {
  readonly view: View;
  readonly notes: readonly string[];
}

/**
 * The view that an address asks for. Keys: `a` anchor, `t` time, `v` value, `s` scale, `d.<line>` definition, `h` hidden lines, `f` focus,
 * `r` years as `-5~10`, `m` small multiples, `c` two dates as `1998~2010`, `x` trick. Other keys are not ours and are left alone; a value that
 * is unknown or that the chart does not offer leaves the author's in force, and is noted without being repeated.
 */
export function readView(address: URLSearchParams, chart: LinesChart, choices: Choices): ReadView {
  const notes: string[] = [];
  const refuse = (what: string) => {
    notes.push(`The address asks for ${what} not offered here; that part is left out.`);
    return undefined;
  };
  const one = <T extends string>(key: string, known: readonly T[], offered: readonly Choice<T>[], what: string) => {
    const asked = address.get(key);
    if (asked === null) return undefined;
    const value = known.find((each) => each === asked);
    return value !== undefined && offered.some((choice) => choice.value === value) ? value : refuse(what);
  };
  const byKey = new Map(choices.lines.map((line) => [line.key, line]));
  const definitions = Object.fromEntries(
    choices.lines.flatMap(({ line, key, definitions: offered }) => {
      const asked = address.get(`d.${key}`);
      if (asked === null) return [];
      const found = offered.find(({ value }) => shortName(value) === asked);
      if (found === undefined) return refuse('a definition') ?? [];
      return found === offered[0] ? [] : [[line, found.value] as const];
    }),
  );
  const asked = address.get('h')?.split(' ').filter(Boolean) ?? [];
  const hidden = [...new Set(asked)].flatMap((key) => byKey.get(key)?.line ?? refuse('a line') ?? []);
  const focus = address.has('f') ? (byKey.get(address.get('f') ?? '')?.line ?? refuse('a line')) : undefined;
  const anchor = one('a', viewAnchors, choices.anchors, 'an anchor');
  const time = one('t', viewTimes, choices.times, 'a time');
  const [least, most] = choices.ranges[isCalendar(chart, compact({ anchor, time })) ? 'calendar' : 'relative'];
  const range = address.has('r') ? (pair(address.get('r'), least, most, true) ?? refuse('years')) : undefined;
  const compare = address.has('c')
    ? ((choices.compare ? aYearApart(pair(address.get('c'), least, most, false)) : undefined) ?? refuse('dates'))
    : undefined;
  const trick = one('x', tricks, choices.tricks, 'a trick');
  // A trick begins from a view of its own: whatever else an address asks for would only seem to hold.
  if (trick !== undefined) return { view: { trick }, notes: [...new Set(notes)] };
  return {
    view: compact({
      anchor: time === 'calendar' ? undefined : anchor,
      time,
      value: one('v', viewValues, choices.values, 'values'),
      scale: one('s', viewScales, choices.scales, 'an axis'),
      definitions: Object.keys(definitions).length === 0 ? undefined : definitions,
      hidden: hidden.length === 0 || hidden.length >= choices.lines.length ? undefined : hidden,
      focus: hidden.includes(focus ?? '') ? undefined : focus,
      range,
      multiples: one('m', viewMultiples, choices.multiples, 'panels'),
      compare,
    }),
    notes: [...new Set(notes)],
  };
}

/** Writes a view into an address in the order of the keys; keys of others are kept, and the author's own view leaves none of ours. */
export function writeView(view: View, choices: Choices, address = new URLSearchParams()): URLSearchParams {
  const written = new URLSearchParams([...address].filter(([key]) => !isOurs(key)));
  const keyOf = (line: string) => choices.lines.find((choice) => choice.line === line)?.key;
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined) written.set(key, value);
  };
  put('a', view.anchor);
  put('t', view.time);
  put('v', view.value);
  put('s', view.scale);
  for (const { line, key } of choices.lines) {
    const chosen = view.definitions?.[line];
    put(`d.${key}`, chosen === undefined ? undefined : shortName(chosen));
  }
  put('h', view.hidden?.flatMap((line) => keyOf(line) ?? []).join(' '));
  put('f', keyOf(view.focus ?? ''));
  put('r', view.range?.join('~'));
  put('m', view.multiples);
  put('c', view.compare?.join('~'));
  put('x', view.trick);
  return written;
}

/** Whether a key of an address belongs to views. */
export function isOurs(key: string): boolean {
  return /^(?:[atvshfrmcx]|d\..+)$/.test(key);
}

/** The part of a line's name that addresses carry: `railroads-gross` of `capex-to-gdp/railroads-gross`. */
export function shortName(line: string): string {
  return line.split(/[/#]/).at(-1) ?? line;
}

/** Two numbers in ascending order within bounds, from `-5~10`. */
function pair(text: string | null, least: number, most: number, whole: boolean): readonly [number, number] | undefined {
  const match = /^(-?\d{1,4}(?:\.\d{1,3})?)~(-?\d{1,4}(?:\.\d{1,3})?)$/.exec(text ?? '');
  if (match === null) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  if (whole && !(Number.isInteger(from) && Number.isInteger(to))) return undefined;
  return from < to && from >= least && to <= most ? [from, to] : undefined;
}

/** Two dates at least twelve months apart: a rate over months invents a year never seen. */
function aYearApart(dates: ReturnType<typeof pair>): ReturnType<typeof pair> {
  return dates === undefined || dates[1] - dates[0] < 1 ? undefined : dates;
}

/** The keys that hold something. */
function compact(view: { readonly [key in keyof View]: View[key] | undefined }): View {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as View;
}
