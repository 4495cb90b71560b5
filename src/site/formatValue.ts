import type { Observation } from '../data/observation.ts';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

/** A number in full, as it stands in the file, with thousands apart and a true minus. */
export function formatNumber(value: number): string {
  return plain.format(value).replace('-', '−');
}

/** A row's value with its range; a tilde says that it is no count but an estimate or a projection. */
export function formatValue({ value, low, high, status }: Observation): string {
  const about = status === 'estimate' || status === 'projection' ? '~' : '';
  const bounds = [low, high].flatMap((bound) => (bound === undefined ? [] : [formatNumber(bound)]));
  return `${about}${formatNumber(value)}${bounds.length === 0 ? '' : ` (${bounds.join(' to ')})`}`;
}
