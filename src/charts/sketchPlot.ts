import * as Plot from '@observablehq/plot';
import { type Drawing, framed, narrowBelow, sizesFor, strokeOf } from './drawing.ts';
import { type Label, labelMark } from './label.ts';
import type { Sketch, SketchLine, SketchPoint } from './sketch.ts';
import { placed, type Scene } from './sketchPlaces.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';
import type { Theme } from './theme.ts';
import { linearTicks, yearTicks } from './ticks.ts';
import { type ValueAxis, valueAxis } from './valueAxis.ts';

interface Frame {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly axis: ValueAxis;
}

/** Draws a sketch: grid, lines with their names at the ends, rules and marks. */
export function sketchPlot(sketch: Sketch, drawing: Drawing): Plot.PlotOptions {
  const { width, height, theme } = drawing;
  const lines = sketch.lines.map((line) => ({
    ...line,
    points: line.points.filter((point) => isShown(point, sketch)),
  }));
  const { margin, axis } = frameOf(sketch, lines, width);
  const named = names(lines, drawing, { margin, axis }, sketch);
  const scene: Scene = { sketch, lines, margin, axis, width, height };
  const words = placed(scene, named, sizesFor(width), (ink) => inkOf(ink, theme).text);
  const ruled = { stroke: theme.axis, strokeWidth: 1, className: 'rule' };
  // Where nothing is measured, nothing has to be told from it.
  const hasMeasured = lines.some(({ status }) => status !== 'supposed');
  return {
    ...framed(drawing, margin),
    x: { domain: [sketch.x.from, sketch.x.to], axis: null },
    y: { type: axis.type, domain: [...axis.domain], axis: null, clamp: true },
    marks: [
      ...axes(sketch, drawing, axis),
      ...sketch.rules.map((rule) => ('x' in rule ? Plot.ruleX([rule.x], ruled) : Plot.ruleY([rule.y], ruled))),
      ...lines.flatMap((line) => lineMarks(line, drawing, hasMeasured)),
      ...words.map((label) => labelMark(label, theme)),
    ],
  };
}

function isShown({ x, y }: SketchPoint, { x: { from, to }, y: { scale } }: Sketch): boolean {
  return x >= from && x <= to && (scale === 'linear' || y > 0);
}

function inkOf(ink: SketchLine['ink'], theme: Theme) {
  if (ink === 'ink' || ink === 'muted') return { mark: theme[ink], text: theme[ink], className: `tone-${ink}` };
  return { ...theme.wave[ink], className: `wave-${ink}` };
}

function frameOf({ x, y, rules, marks }: Sketch, lines: readonly SketchLine[], width: number): Frame {
  const narrow = width < narrowBelow;
  const sizes = sizesFor(width);
  const values = [
    ...lines.flatMap(({ points }) => points.map((point) => point.y)),
    ...rules.flatMap((rule) => ('y' in rule ? [rule.y] : [])),
    ...marks.map((mark) => mark.y),
  ];
  const safe = values.length === 0 ? [1] : values;
  const axis = valueAxis({ scale: y.scale, from: y.from, to: y.to }, safe, y.unit, narrow ? 5 : 6, 0.05);
  const left = Math.max(...axis.ticks.map(({ words }) => textWidth(words, sizes.tick))) + 14;
  const ends = lines.flatMap((line) => {
    const end = line.points.at(-1);
    if (end === undefined || line.name === '') return [];
    const room = (1 - (end.x - x.from) / (x.to - x.from)) * (width - left - 60);
    return [textWidth(line.name, sizes.name, true) + 16 - room];
  });
  const right = Math.min(narrow ? 132 : 220, Math.max(narrow ? 14 : 24, ...ends));
  const named = rules.some((rule) => 'x' in rule);
  return { margin: { top: named ? 30 : 14, right, bottom: 30, left }, axis };
}

function axes({ x }: Sketch, { width, theme }: Drawing, { ticks, domain: [floor], type }: ValueAxis): Plot.Markish[] {
  const size = sizesFor(width).tick;
  const base = type === 'linear' && floor <= 0 ? 0 : floor;
  const most = width < narrowBelow ? 4 : 7;
  const along = (x.whole ? yearTicks(x.from, x.to, most) : linearTicks(x.from, x.to, most)).filter(
    (value) => value >= x.from && value <= x.to,
  );
  return [
    Plot.ruleY(
      ticks.map(({ value }) => value).filter((value) => value !== base),
      { className: 'grid', stroke: theme.grid },
    ),
    ...ticks.map(({ value, words }) =>
      labelMark({ x: x.from, y: value, words, side: 'left', gap: 7, fill: theme.muted, size }, theme),
    ),
    Plot.ruleY([base], { className: 'axis', stroke: theme.axis }),
    ...along.map((value) =>
      labelMark({ x: value, y: floor, words: x.said(value), side: 'below', gap: 15, fill: theme.muted, size }, theme),
    ),
  ];
}

function lineMarks(
  { points, ink, status, curve, dots }: SketchLine,
  { width, theme }: Drawing,
  hasMeasured: boolean,
): Plot.Markish[] {
  const { mark: stroke, className } = inkOf(ink, theme);
  const sizes = sizesFor(width);
  const supposed = { strokeWidth: sizes.line, ...(hasMeasured ? { strokeDasharray: '7 4' } : {}) };
  const drawn = status === 'supposed' ? supposed : strokeOf(status, sizes);
  const place = { x: 'x', y: 'y' } as const;
  const path = Plot.line(points, {
    ...place,
    stroke,
    ...drawn,
    curve: curve === 'step' ? 'step-after' : 'linear',
    className: `line ${className} status-${status}`,
  });
  if (!dots) return [path];
  const fill = status === 'reported' ? stroke : theme.ground;
  return [
    path,
    Plot.dot(points, { ...place, r: 3.5, stroke, strokeWidth: 1.75, fill, className: `point ${className}` }),
  ];
}

function names(lines: readonly SketchLine[], drawing: Drawing, { margin, axis }: Frame, { x }: Sketch): Label[] {
  const { width, height, theme } = drawing;
  const size = sizesFor(width).name;
  const [low, high] = axis.domain;
  const share = (value: number) =>
    axis.type === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  const ends = lines.flatMap((line) => {
    const end = line.points.at(-1);
    if (end === undefined || line.name === '') return [];
    const y = Math.min(Math.max(end.y, low), high);
    const left = ((end.x - x.from) / (x.to - x.from)) * (width - margin.left - margin.right);
    const top = (1 - share(y)) * (height - margin.top - margin.bottom);
    return [{ line, x: end.x, y, left, top }];
  });
  const tops = spread(ends, 17, 110);
  return ends.map(({ line, x: at, y, top }, index) => {
    const raise = top - (tops[index] ?? top);
    const fill = inkOf(line.ink, theme).text;
    return { x: at, y, words: line.name, side: 'right', raise, fill, size, strong: true };
  });
}
