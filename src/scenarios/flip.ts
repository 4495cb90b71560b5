/** The stretch of a parameter that is searched, and how its values are spread: evenly, or evenly in their logarithm. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
}

const steps = 40;

/** The value at a share of the stretch: 0 its low end, 1 its high one. */
export function within({ low, high, scale }: Stretch, share: number): number {
  return scale === 'log' ? low * (high / low) ** share : low + (high - low) * share;
}

/** The share of the stretch at which a value stands. */
export function shareOf({ low, high, scale }: Stretch, value: number): number {
  return scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/**
 * The values of one parameter at which an outcome crosses its flip (`margin` 0), the one nearest to `from` first; none where no value of the stretch
 * does. By halving within the step of 40 that holds it, so a crossing and its return inside one step are missed.
 */
export function flips(stretch: Stretch, from: number, margin: (value: number) => number): readonly number[] {
  const passes = (share: number) => margin(within(stretch, share)) >= 0;
  const crossings: number[] = [];
  const sides = Array.from({ length: steps + 1 }, (_, step) => passes(step / steps));
  for (const [step, before] of sides.entries()) {
    if (step === steps || sides[step + 1] === before) continue;
    let [left, right] = [step / steps, (step + 1) / steps];
    for (let turn = 0; turn < 32; turn += 1) {
      const middle = (left + right) / 2;
      if (passes(middle) === before) left = middle;
      else right = middle;
    }
    crossings.push(right);
  }
  const at = shareOf(stretch, from);
  return crossings.sort((a, b) => Math.abs(a - at) - Math.abs(b - at)).map((share) => within(stretch, share));
}

/** The same for a parameter of whole numbers: the first whole value on the other side of each crossing. */
export function wholeFlips({ low, high }: Stretch, from: number, margin: (value: number) => number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.round(high - low)) }, (_, index) => Math.round(low) + index + 1)
    .filter((value) => margin(value) >= 0 !== margin(value - 1) >= 0)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}
