/**
 * Moves names that stand in one column until each is `apart` below the one before it and all are within the bounds: the order stays,
 * and the sum of squared moves is the least there is (isotonic regression). Bounds too close for all of them are not kept at the foot.
 */
export function column(tops: readonly number[], apart: number, [least, most]: readonly [number, number]): number[] {
  const order = tops.map((_, index) => index).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
  const blocks: { sum: number; count: number }[] = [];
  for (const [rank, index] of order.entries()) {
    let block = { sum: (tops[index] ?? 0) - rank * apart, count: 1 };
    for (let above = blocks.at(-1); above !== undefined && mean(above) > mean(block); above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const deepest = Math.max(least, most - (tops.length - 1) * apart);
  const moved = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
  const placed = [...tops];
  for (const [rank, index] of order.entries())
    placed[index] = Math.min(deepest, Math.max(least, moved[rank] ?? 0)) + rank * apart;
  return placed;
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
