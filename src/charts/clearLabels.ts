import { type Box, freest, overlap, type Segment, strikes } from './freest.ts';
import type { Label } from './label.ts';

/** A label that may be moved, or left out where it has no place. */
export interface Movable {
  readonly label: Label;
  /** False where the drawing would not make its case without it. */
  readonly spare: boolean;
}

/** What labels must not lie on, and where they may stand. */
export interface Ground {
  readonly lines: readonly Segment[];
  readonly taken: readonly Box[];
  /** The drawing, which no label leaves. */
  readonly drawing: Box;
  /** The plot, within which those stand that are moved. */
  readonly plot: Box;
}

/**
 * Labels with a place for each: that which the author gave it, unless it lies upon other words or leaves the drawing; then the
 * freest near by. One that may be left out is, undefined in the answer, where words or lines leave it no place near its point.
 */
export function clearLabels(
  movables: readonly Movable[],
  boxOf: (label: Label) => Box,
  { lines, taken, drawing, plot }: Ground,
): readonly (Label | undefined)[] {
  const full = [...taken];
  const isFree = (box: Box, within: Box) => inside(box, within) && !full.some((other) => overlap(box, other));
  return movables.map(({ label, spare }) => {
    const own = boxOf(label);
    const choices = isFree(own, drawing) ? [label] : near(label);
    const boxes = choices.map(boxOf);
    const best = freest(boxes, lines, full, choices.length === 1 ? drawing : plot);
    const [chosen, box] = [choices[best], boxes[best]];
    if (chosen === undefined || box === undefined) return undefined;
    const isMoved = choices.length > 1;
    if (spare && isMoved && (!isFree(box, plot) || lines.some((line) => strikes(box, line)))) return undefined;
    full.push(box);
    return chosen;
  });
}

function inside(box: Box, { left, right, top, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

const steps = [0, 6, -6, 12, -12, 18, -18, 26, -26];

/** The places about a point: on its own side first, nearest first, then on the others. */
function near(label: Label): Label[] {
  const sides = [label.side, ...(['right', 'left', 'above', 'below'] as const).filter((side) => side !== label.side)];
  return sides.flatMap((side) =>
    steps.map((step) => ({ ...label, side, raise: (side === label.side ? (label.raise ?? 0) : 0) + step })),
  );
}
