import { ticks as niceTicks, tickStep } from 'd3-array';

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200];

/** Ticks in years, a round step apart: at most `most` steps, which is one tick more where both ends bear one. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const step = steps.find((size) => (to - from) / size <= most) ?? 500;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Round values from the low to the high end of a linear axis, the ends of the axis moved out to them. */
export function linearTicks(from: number, to: number, most: number): number[] {
  const inside = niceTicks(from, to, most);
  const step = tickStep(from, to, most) || 1;
  const [first = from, last = to] = [inside[0], inside.at(-1)];
  return [
    ...(first > from + step * 1e-9 ? [first - step] : []),
    ...inside,
    ...(last < to - step * 1e-9 ? [last + step] : []),
  ].map((value) => Number(value.toPrecision(12)));
}

/** Values of a log axis that are read easily: 1, 2, 5 of each power of ten, the powers alone where those are many, or any round values on a short axis. */
export function logTicks(from: number, to: number, most: number): number[] {
  const [low, high] = [Math.floor(Math.log10(from) + 1e-9), Math.ceil(Math.log10(to) - 1e-9)];
  const powers = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const top = Math.floor(Math.log10(to) + 1e-9);
  const inside = (value: number) => value >= from * 0.999 && value <= to * 1.001;
  const of = (multiples: readonly number[], every = 1) =>
    powers
      .filter((power) => (top - power) % every === 0)
      .flatMap((power) => multiples.map((multiple) => Number((multiple * 10 ** power).toPrecision(3))))
      .filter(inside);
  const choices = [of([1, 2, 5]), of([1, 3]), of([1]), of([1], 2), of([1], 3), of([1], 4)];
  const chosen = choices.find((list) => list.length <= most) ?? of([1], 5);
  return chosen.length < 2 ? niceTicks(from, to, Math.max(most, 5)) : chosen;
}
