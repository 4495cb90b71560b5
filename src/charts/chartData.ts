import type { LinesChart } from '../data/schemas/chart.ts';
import type { Source } from '../data/schemas/source.ts';
import type { Wave } from '../data/schemas/wave.ts';
import type { Subject } from './figure.ts';
import type { PackedSeries } from './packedSeries.ts';
import type { Choices } from './viewChoices.ts';

/** What a page loads of a chart of lines when a reader changes its view: all lines that may be drawn, with the works behind them. */
export interface ChartData {
  readonly chart: LinesChart;
  readonly choices: Choices;
  readonly waves: readonly Wave[];
  readonly lines: Readonly<Record<string, LineData>>;
  /** The combinations of works that points rest on, each by places in `sources`. */
  readonly works: readonly (readonly number[])[];
  readonly sources: readonly Source[];
}

/** One line that may be drawn. */
export interface LineData {
  readonly subject: Omit<Subject, 'wave'> & { readonly wave: string | undefined };
  readonly series: PackedSeries;
  /** The amounts of US money of the day behind it, where it is a share of them. */
  readonly money?: PackedSeries;
}
