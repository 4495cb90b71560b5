import { type Box, freest, overlap, type Segment, strikes } from './freest.ts';
import type { Label } from './label.ts';

/** A label that may be moved, or left out where it has no place. */
export interface Movable {
  readonly label: Label;
  /** False where the drawing would not make its case without it. */
  readonly spare: boolean;
  /** True for the name of a line, which may stand nearer to another mark than a value may. */
  readonly isName?: boolean;
}

/** What labels must not lie on, and where they may stand. */
export interface Ground {
  readonly lines: readonly Segment[];
  readonly taken: readonly Box[];
  /**
   * The middles of the marks, from the left and from the top. In a low drawing, which the author did not see, words must not stand
   * on one that is not theirs, nor moved ones nearer to it than to their own.
   */
  readonly marks: readonly (readonly [number, number])[];
  readonly isLow: boolean;
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
  placeOf: (label: Label) => readonly [number, number],
  { lines, taken, marks, isLow, drawing, plot }: Ground,
): readonly (Label | undefined)[] {
  const full = [...taken];
  return movables.map(({ label, spare, isName = false }) => {
    const place = placeOf(label);
    const others = marks.filter(([x, y]) => Math.hypot(x - place[0], y - place[1]) > 3);
    const isFree = (box: Box, within: Box) => inside(box, within) && !full.some((other) => overlap(box, other));
    const isOnMark = (box: Box) => isLow && others.some((mark) => distance(box, mark) === 0);
    /** Moved words belong to the mark that they stand nearest to. */
    const isMisread = (box: Box) =>
      isLow && others.some((mark) => distance(box, mark) < Math.min(distance(box, place), 14));
    const own = boxOf(label);
    const isMoved = !isFree(own, drawing) || isOnMark(own);
    const places = isMoved
      ? near(label).filter((each) => isFree(boxOf(each), plot) && !isOnMark(boxOf(each)))
      : [label];
    const clear = isMoved ? places.filter((each) => !isMisread(boxOf(each))) : places;
    const free = clear.length === 0 && isName ? places : clear;
    const boxes = free.map(boxOf);
    const best = freest(boxes, lines, full, isMoved ? plot : drawing);
    const [chosen, box] = [free[best], boxes[best]];
    if (chosen === undefined || box === undefined) return undefined;
    if (spare && isMoved && lines.some((line) => strikes(box, line))) return undefined;
    full.push(box);
    return chosen;
  });
}

/** Pixels from a box to a point; 0 within it. */
function distance({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
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
