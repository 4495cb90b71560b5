/**
 * Where a rising function of a positive number crosses 0, by halving to the last digit that counts:
 * 0 where it is already there, `Infinity` where it never comes up to it.
 */
export function crossing(rising: (value: number) => number): number {
  if (rising(0) >= 0) return 0;
  let [low, high] = [0, 1];
  while (!(rising(high) >= 0)) {
    if (high > 1e150) return Number.POSITIVE_INFINITY;
    [low, high] = [high, high * 2];
  }
  for (let turn = 0; turn < 64; turn += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) >= 0) high = middle;
    else low = middle;
  }
  return high;
}
