import type { ChartData } from '../charts/chartData.ts';
import type { ChartRow } from '../charts/linesTable.ts';
import type { Recipe } from '../charts/playTrick.ts';
import type { View } from '../charts/view.ts';
import type { Yardsticks } from '../model/basis.ts';

/** A reader's view as a figure shows it, with all that it was drawn from. */
export interface ShownView {
  readonly data: ChartData;
  readonly view: View;
  readonly yardsticks: Yardsticks | undefined;
  readonly recipe: Recipe | undefined;
  /** What is measured, and what the reader changed, in words. */
  readonly words: string;
  readonly rows: readonly ChartRow[];
}

/** The view that each figure of the page shows; a figure in its author's view has none. */
export const shownViews = new WeakMap<HTMLElement, ShownView>();
