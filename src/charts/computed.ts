import type { Catalogue } from '../data/catalogue.ts';
import type { Status } from '../data/status.ts';
import { observationOf } from './sources.ts';

/** Whether a value was worked out here: all that is not the one number of the one row it rests on. */
export function isComputed(
  { from, value }: { readonly from: readonly string[]; readonly value: number },
  catalogue: Pick<Catalogue, 'datasets'>,
): boolean {
  const [only, ...more] = from;
  return only === undefined || more.length > 0 || observationOf(only, catalogue)?.value !== value;
}

/** The status of a value in a few words: that of its row, or the weakest among the rows that it was computed from. */
export function statusSaid(status: Status, computed: boolean): string {
  return computed ? `computed from ${status}` : status;
}
