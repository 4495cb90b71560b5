import type { Column } from './cells.ts';
import type { Measured } from './measured.ts';
import type { Written } from './numberFormat.ts';
import type { RowLine } from './rowLines.ts';

/** A row with what is written beside its value. */
export interface LabeledLine extends RowLine {
  readonly label: Written | undefined;
}

/** What the bars or dots of rows are drawn from. */
export interface RowsDrawn {
  readonly lines: readonly LabeledLine[];
  readonly columns: readonly Column[];
  readonly axis: Measured;
  /** The share of the chart's width by which a word moves for a unit of a linear axis. */
  readonly perUnit: number;
  /** The share of the chart's width that words take. */
  readonly shareOf: (words: string, strong: boolean) => number;
}

/** A chart of rows without its frame: what is plotted, its axes, and the columns that it refers to. */
export interface RowsPlotted {
  readonly plotted: string;
  readonly axes: string;
  readonly columns: readonly Column[];
}
