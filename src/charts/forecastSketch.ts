import { parsePeriod } from '../data/period.ts';
import type { JudgedForecast } from '../model/judgedForecast.ts';
import type { Point, Series } from '../model/series.ts';
import { weakest } from '../model/status.ts';
import { asYear } from '../model/time.ts';
import { dayBefore, goalWords, rangeWords, saidValue, verdictWords } from './forecastWords.ts';
import { roundDollars } from './roundDollars.ts';
import type { Sketch, SketchLine } from './sketch.ts';
import type { Slot } from './tokens.ts';

/** The measured points that a forecast's chart and table show: as many years back as it looks ahead, at least two, and none after its last day. */
export function shownPoints({ made, measured, resolves }: JudgedForecast): readonly Point[] {
  const ahead = Math.ceil(asYear(resolves.end) - asYear(made.end));
  const from = Math.floor(asYear(made.start)) - Math.max(2, ahead);
  return (measured?.line.points ?? []).filter(({ period }) => asYear(period.end) >= from && period.end <= resolves.end);
}

/** The chart of a forecast: what was measured, the path to what it asks for, and its last day. Undefined where nothing measures it. */
export function forecastSketch(judged: JudgedForecast, title: string, ink: Slot | 'ink'): Sketch | undefined {
  const { forecast, measured, resolves, path, deciding } = judged;
  const points = shownPoints(judged);
  const [first, last] = [points[0], points.at(-1)];
  if (measured === undefined || first === undefined || last === undefined) return undefined;
  const { line } = measured;
  const value = saidValue(last.value, line.unit);
  const seenTo = Math.min(measured.seenTo, resolves.end);
  const held = measured.seenTo > (line.points.at(-1)?.period.end ?? last.period.end);
  const drawn = points.map(({ period, value }) => ({ x: asYear(period.end), y: value }));
  const end = { x: asYear(seenTo), y: last.value };
  const own: SketchLine = {
    name: deciding === undefined ? '' : value,
    ink,
    status: weakest(points.map(({ status }) => status)),
    curve: held ? 'step' : 'straight',
    dots: !held && points.length <= 24,
    points: held ? [...drawn, end] : drawn,
  };
  // Where a price holds, the path falls away from its end.
  const labeled = held && path !== undefined ? { ...end, x: Math.max(end.x, asYear(path.from.at)) } : end;
  // A path begins to the right of what was measured.
  const side = held || path === undefined ? 'right' : 'left';
  return inRoundDollars({
    id: `forecast-${forecast.id}`,
    x: {
      // A lone point needs room for its words.
      from: Math.floor(asYear(first.period.end)) - (first === last ? 1 : 0),
      to: asYear(resolves.end),
      said: (year) => String(year),
      whole: true,
    },
    y: { unit: line.unit, scale: path?.scale ?? 'linear' },
    lines: [own, ...pathLines(judged)],
    rules: rulesOf(judged),
    marks: deciding === undefined ? [{ ...labeled, words: value, side, ink }] : [],
    description: `${title}, ${value} on ${dayBefore(seenTo)}. ${verdictWords(judged)}`,
  });
}

/** The same on an axis that prints billions of dollars as billions, whatever the unit of the line. */
function inRoundDollars(sketch: Sketch): Sketch {
  const scaled = <T extends { readonly x?: number; readonly y?: number }>(place: T): T =>
    place.y === undefined ? place : { ...place, y: place.y * factor };
  const values = sketch.lines.flatMap(({ points }) => points.map(({ y }) => y));
  const { unit } = roundDollars(Math.max(...values), sketch.y.unit);
  const factor = sketch.y.unit.factor / unit.factor;
  return {
    ...sketch,
    y: { ...sketch.y, unit },
    lines: sketch.lines.map((line) => ({ ...line, points: line.points.map(scaled) })),
    rules: sketch.rules.map(scaled),
    marks: sketch.marks.map(scaled),
  };
}

/** The path as a dashed line to each end of what is asked: straight, since the axis is that of the path. */
function pathLines({ path, deciding, resolves }: JudgedForecast): readonly SketchLine[] {
  if (path === undefined) return [];
  return path.to.map((goal, index) => ({
    // Beside the last day there is room for a name, within the drawing there is none.
    name: deciding === undefined && index === path.to.length - 1 && goal.at === resolves.end ? 'path' : '',
    ink: 'muted',
    status: 'supposed',
    curve: 'straight',
    dots: false,
    points: [path.from, goal].map(({ at, value }) => ({ x: asYear(at), y: value })),
  }));
}

function rulesOf(judged: JudgedForecast): Sketch['rules'] {
  const { forecast, bounds, resolves, measured } = judged;
  const { target } = forecast;
  const day = { x: asYear(resolves.end), words: `last day ${forecast.resolves}` };
  if (target?.is === 'peaks') {
    const [from, to] = [parsePeriod(target.from), parsePeriod(target.to)];
    if (from === undefined || to === undefined) return [day];
    return [
      { x: asYear(from.start), words: `peak from ${target.from} to ${target.to}` },
      { x: asYear(to.end), words: '' },
    ];
  }
  if (target?.is === 'falls' && measured !== undefined)
    return [
      { y: highest(measured.line) * (1 - target.percent / 100), words: `${target.percent}% under the highest so far` },
      day,
    ];
  const levels = (bounds ?? []).filter(Number.isFinite);
  const goal =
    target?.is === 'about' && bounds !== undefined && measured !== undefined
      ? rangeWords(bounds, measured.line.unit)
      : goalWords(judged);
  return [...levels.map((y, index) => ({ y, words: index === levels.length - 1 ? `asked for: ${goal}` : '' })), day];
}

function highest({ points }: Series): number {
  return Math.max(...points.map(({ value }) => value));
}
