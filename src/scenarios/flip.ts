/** The stretch of a parameter that is searched, and how its values are spread: evenly, or evenly in their logarithm. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
}

const steps = 96;

/** The value at a share of the stretch: 0 its low end, 1 its high one. */
export function within({ low, high, scale }: Stretch, share: number): number {
  return scale === 'log' ? low * (high / low) ** share : low + (high - low) * share;
}

/** The share of the stretch at which a value stands. */
export function shareOf({ low, high, scale }: Stretch, value: number): number {
  return scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/**
 * The value of one parameter at which an outcome crosses its flip (`margin` 0), the one nearest to `from` where there are several;
 * undefined where none in the stretch does. By halving within the step of 96 that holds it, so a crossing and its return inside one step are missed.
 */
export function flip(stretch: Stretch, from: number, margin: (value: number) => number): number | undefined {
  const passes = (share: number) => margin(within(stretch, share)) >= 0;
  const crossings: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    let [left, right] = [step / steps, (step + 1) / steps];
    const before = passes(left);
    if (passes(right) === before) continue;
    for (let turn = 0; turn < 48; turn += 1) {
      const middle = (left + right) / 2;
      if (passes(middle) === before) left = middle;
      else right = middle;
    }
    crossings.push(right);
  }
  const at = shareOf(stretch, from);
  const [nearest] = crossings.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest === undefined ? undefined : within(stretch, nearest);
}
