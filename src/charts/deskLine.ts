import type { Source } from '../data/schemas/source.ts';
import type { Wave } from '../data/schemas/wave.ts';
import type { PackedSeries } from './packedSeries.ts';

/** One line on the comparison desk, with the works behind its points. */
export interface DeskLine {
  /** `railroads/investment#gross`, or that of the reader's own line. */
  readonly name: string;
  readonly title: string;
  /** The title of its dataset. */
  readonly dataset: string;
  readonly includes: string;
  readonly wave: Wave | undefined;
  readonly series: PackedSeries;
  readonly works: readonly (readonly number[])[];
  readonly sources: readonly Source[];
}

/** The name of the line that a reader brought: it stands in no address. */
export const ownName = 'your#line';

/** At most so many lines stand on the desk at once. */
export const mostLines = 8;
