/** The room of words, in pixels from the left and from the top. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight piece of a line: from left and top to left and top. */
export type Segment = readonly [number, number, number, number];

/** Whether a piece of a line runs through a box: what is left of it, cut at the four sides, is not nothing. */
export function strikes({ left, right, top, bottom }: Box, [x1, y1, x2, y2]: Segment): boolean {
  const [across, down] = [x2 - x1, y2 - y1];
  let [begin, end] = [0, 1];
  const sides = [
    [-across, x1 - left],
    [across, right - x1],
    [-down, y1 - top],
    [down, bottom - y1],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) begin = Math.max(begin, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return begin <= end;
}

/** The number of the first place for words within the frame that no other words take and no line strikes; of none such the least bad. */
export function freest(
  places: readonly Box[],
  lines: readonly Segment[],
  taken: readonly Box[],
  { left, right, top, bottom }: Box,
): number {
  const badness = places.map((place) => {
    const outside = place.left < left || place.right > right || place.top < top || place.bottom > bottom;
    const on = taken.filter((other) => overlap(place, other)).length;
    const struck = lines.filter((line) => strikes(place, line)).length;
    return (outside ? 1e6 : 0) + 1e3 * on + struck;
  });
  return badness.indexOf(Math.min(...badness));
}

/** Whether two rooms share any. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
