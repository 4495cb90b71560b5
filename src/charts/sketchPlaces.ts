import type { sizesFor } from './drawing.ts';
import { type Box, freest, type Segment } from './freest.ts';
import type { Label } from './label.ts';
import type { Sketch, SketchLine, SketchMark } from './sketch.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';

const dotRadius = 4.5;

/** What is drawn, and on what ground. */
export interface Scene {
  readonly sketch: Sketch;
  readonly lines: readonly SketchLine[];
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly axis: ValueAxis;
  readonly width: number;
  readonly height: number;
}

/** All words on a drawing, each at the first of its places that no line strikes and no words take, as far as there is one: names, then rules, then marks. */
export function placed(
  scene: Scene,
  names: readonly Label[],
  sizes: ReturnType<typeof sizesFor>,
  fillOf: (ink: SketchLine['ink']) => string,
): Label[] {
  const { sketch, margin, width, height } = scene;
  const struck = [...scene.lines.flatMap((line) => segmentsOf(line, scene)), ...rulesOf(scene)];
  const taken = scene.lines.flatMap((line) => dotsOf(line, scene));
  const frame: Box = { left: margin.left, right: width, top: 0, bottom: height - margin.bottom };
  const asked = [
    ...names.map((name) => nearby(name, scene)),
    ...sketch.rules.map((rule) => ruleWords(rule, scene, { fill: fillOf('ink'), size: sizes.tick })),
    ...sketch.marks.map((mark) => markWords(mark, { fill: fillOf(mark.ink), size: sizes.label })),
  ];
  return asked.flatMap((places) => {
    const boxes = places.map((place) => boxOf(place, scene));
    const chosen = freest(boxes, struck, taken, frame);
    const [label, box] = [places[chosen], boxes[chosen]];
    if (label === undefined || box === undefined) return [];
    taken.push(box);
    return [label];
  });
}

/** The name of a line that ends at the edge stands beside it; one that ends within the drawing may have another line behind it, and looks around. */
function nearby(name: Label, { sketch: { x } }: Scene): Label[] {
  const own = name.raise ?? 0;
  if (name.x >= x.to) return [name];
  const right = [0, 8, -8].map((more) => ({ ...name, raise: own + more }));
  const left = [0, -8, 8, -16].map((raise) => ({ ...name, side: 'left' as const, raise }));
  const further = [16, -16, 26, -26].map((more) => ({ ...name, raise: own + more }));
  return [...right, { ...name, side: 'below', raise: 0 }, ...left, ...further];
}

type Ink = Pick<Label, 'fill' | 'size'>;

/** A level is named above or below its line, at its left end if there is room; a date above the drawing. */
function ruleWords(rule: Sketch['rules'][number], { sketch: { x }, axis }: Scene, ink: Ink): Label[] {
  const words = { ...ink, words: rule.words };
  if ('x' in rule) {
    const sides = rule.x > x.from + (x.to - x.from) / 2 ? (['left', 'right'] as const) : (['right', 'left'] as const);
    return sides.map((side) => ({ ...words, x: rule.x, y: axis.domain[1], side, gap: 0, raise: 16 }));
  }
  const along = [0, 0.15, 0.3, 0.45, 0.6, 0.75].map(
    (share) => ({ x: x.from + share * (x.to - x.from), side: 'right' }) as const,
  );
  return [...along, { x: x.to, side: 'left' } as const].flatMap((place) =>
    [9, -10].map((raise) => ({ ...words, ...place, y: rule.y, gap: 6, raise })),
  );
}

/** A mark is named on the side it asks for, or else somewhere around its place. */
function markWords({ x, y, words, side }: SketchMark, ink: Ink): Label[] {
  const around = (['right', 'left'] as const).flatMap((each) =>
    [0, -13, 13, -22, 22].map((raise) => ({ side: each, raise })),
  );
  return [{ side }, ...around, { side: 'below' as const }, { side: 'above' as const }].map((place) => ({
    ...ink,
    x,
    y,
    words,
    ...place,
  }));
}

function pixelsOf({ sketch: { x }, axis, margin, width, height }: Scene) {
  const [low, high] = axis.domain;
  const share = (value: number) =>
    axis.type === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return {
    across: (value: number) =>
      margin.left + ((value - x.from) / (x.to - x.from)) * (width - margin.left - margin.right),
    down: (value: number) =>
      margin.top + (1 - share(Math.min(Math.max(value, low), high))) * (height - margin.top - margin.bottom),
  };
}

function boxOf({ x, y, words, side, size, strong = false, gap = 10, raise = 0 }: Label, scene: Scene): Box {
  const { across, down } = pixelsOf(scene);
  const wide = textWidth(words, size, strong);
  const left = across(x) + { left: -gap - wide, right: gap, above: -wide / 2, below: -wide / 2 }[side];
  const middle = down(y) + { left: 0, right: 0, above: -gap - size / 4, below: gap + size / 4 }[side] - raise;
  return { left, right: left + wide, top: middle - size * 0.55, bottom: middle + size * 0.55 };
}

function dotsOf({ points, dots }: SketchLine, scene: Scene): Box[] {
  const { across, down } = pixelsOf(scene);
  return (dots ? points : []).map(({ x, y }) => ({
    left: across(x) - dotRadius,
    right: across(x) + dotRadius,
    top: down(y) - dotRadius,
    bottom: down(y) + dotRadius,
  }));
}

function segmentsOf({ points, curve }: SketchLine, scene: Scene): Segment[] {
  const { across, down } = pixelsOf(scene);
  return points.slice(1).flatMap((to, index): Segment[] => {
    const from = points[index];
    if (from === undefined) return [];
    const [x1, y1, x2, y2] = [across(from.x), down(from.y), across(to.x), down(to.y)];
    return curve === 'straight'
      ? [[x1, y1, x2, y2]]
      : [
          [x1, y1, x2, y1],
          [x2, y1, x2, y2],
        ];
  });
}

function rulesOf(scene: Scene): Segment[] {
  const { sketch, margin, width, height } = scene;
  const { across, down } = pixelsOf(scene);
  return sketch.rules.map((rule) =>
    'x' in rule
      ? [across(rule.x), margin.top, across(rule.x), height - margin.bottom]
      : [margin.left, down(rule.y), width - margin.right, down(rule.y)],
  );
}
