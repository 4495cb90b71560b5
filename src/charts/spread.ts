/** A label before it is moved: pixels from the left and from the top. */
interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Moves labels up and down until those that stand within `reach` pixels of each other across are `apart` pixels apart down:
 * clusters that touch are spread evenly about their mean, so that none moves further than it must. Gives the new tops in order.
 */
export function spread(places: readonly Place[], apart: number, reach: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a]?.top ?? 0) - (places[b]?.top ?? 0));
  const tops = places.map(({ top }) => top);
  const near = (a: number, b: number) => Math.abs((places[a]?.left ?? 0) - (places[b]?.left ?? 0)) < reach;
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (const [rank, a] of order.entries()) {
      for (const b of order.slice(rank + 1)) {
        const lack = apart - ((tops[b] ?? 0) - (tops[a] ?? 0));
        if (!near(a, b) || lack <= 0.01) continue;
        tops[a] = (tops[a] ?? 0) - lack / 2;
        tops[b] = (tops[b] ?? 0) + lack / 2;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return tops;
}
