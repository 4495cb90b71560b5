import type { Unit } from '../data/schemas/unit.ts';

const sizes = [
  { id: 'usd-million', name: 'million US dollars', symbol: '$m', factor: 1e6 },
  { id: 'usd-billion', name: 'billion US dollars', symbol: '$bn', factor: 1e9 },
  { id: 'usd-trillion', name: 'trillion US dollars', symbol: '$tn', factor: 1e12 },
] as const;

/** The unit in which an amount of current dollars has no more than three digits before the point: $16bn, not $16,000m. Any other unit stays. */
export function roundDollars(value: number, unit: Unit): { readonly value: number; readonly unit: Unit } {
  const dollars = Math.abs(value) * unit.factor;
  const size = sizes.findLast(({ factor }) => dollars >= factor * 0.9995);
  if (unit.measures !== 'us-dollars' || size === undefined) return { value, unit };
  return { value: (value * unit.factor) / size.factor, unit: { ...unit, ...size } };
}
