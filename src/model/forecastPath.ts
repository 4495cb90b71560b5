/** A value at a moment, in milliseconds since 1970. */
export interface Place {
  readonly at: number;
  readonly value: number;
}

/** The way from one value to one goal, or to the two ends of a band, at a constant rate of change. */
export interface Path {
  /** Logarithmic: the same percentage in equal times. Linear, the same amount, where a value is zero or below. */
  readonly scale: 'log' | 'linear';
  readonly from: Place;
  /** One goal, or the lower and the upper end of a band. */
  readonly to: readonly Place[];
}

/** The path from a place to goals at one moment after it. Throws where the goals do not come after the start. */
export function pathTo(from: Place, goals: readonly number[], at: number): Path {
  if (at <= from.at) throw new Error('invalid path: its end is not after its start');
  const scale = [from.value, ...goals].every((value) => value > 0) ? 'log' : 'linear';
  return { scale, from, to: goals.map((value) => ({ at, value })) };
}

/** What the path asks for at a moment: one value for each goal. */
export function dueAt({ scale, from, to }: Path, at: number): readonly number[] {
  return to.map((goal) => {
    const share = (at - from.at) / (goal.at - from.at);
    return scale === 'log'
      ? from.value * (goal.value / from.value) ** share
      : from.value + (goal.value - from.value) * share;
  });
}

const year = 31_556_952_000;

/** What one year of the path multiplies by, on a logarithmic path; or adds, on a linear one. */
export function perYear({ scale, from, to }: Path): readonly number[] {
  return to.map((goal) => {
    const years = (goal.at - from.at) / year;
    return scale === 'log' ? (goal.value / from.value) ** (1 / years) : (goal.value - from.value) / years;
  });
}
