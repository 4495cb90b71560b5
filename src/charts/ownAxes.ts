import type { Unit } from '../data/schemas/unit.ts';
import type { LinesFigure } from './figure.ts';
import { formatValue } from './format.ts';
import { linearTicks } from './ticks.ts';

/** Where a value of a line stands on the axis that is drawn: itself, or percent of the way up an axis of the line's own. */
export function ownHeight({ ownAxes }: Pick<LinesFigure, 'ownAxes'>, line: string, value: number): number {
  const own = ownAxes?.[line];
  if (own === undefined) return value;
  const [low, high] = own;
  return ((value - low) / (high - low)) * 100;
}

/** The ticks of a line's own axis, at percent of the way up. */
export function ownTicks([low, high]: readonly [number, number], unit: Unit) {
  return linearTicks(low, high, 5)
    .filter((value) => value >= low && value <= high)
    .map((value) => ({
      value: ((value - low) / (high - low)) * 100,
      words: formatValue(value, unit, 'reported'),
    }));
}
