import { bases } from '../model/basis.ts';

/** The anchors of a view, by the words of its address. */
export const viewAnchors = ['start', 'investment-peak', 'price-peak', 'panic', 'trough'] as const;

export const viewTimes = ['calendar', 'aligned'] as const;
/** How values stand: a basis of the model, or an index of 100 at the first value drawn. */
export const viewValues = [...bases, 'index'] as const;
export const viewScales = ['linear', 'log'] as const;
export const viewMultiples = ['shared', 'free'] as const;
/** The tricks that the site shows as tricks: an axis cut above zero, dollars of the day, an anchor chosen to flatter, two scales. */
export const tricks = ['cut', 'dollars', 'anchor', 'scales'] as const;
export type Trick = (typeof tricks)[number];

/** What a reader changed in a chart; an absent key means as the author shows it. */
export interface View {
  readonly anchor?: (typeof viewAnchors)[number];
  readonly time?: (typeof viewTimes)[number];
  readonly value?: (typeof viewValues)[number];
  readonly scale?: (typeof viewScales)[number];
  /** The definition chosen in place of a line, both by name. */
  readonly definitions?: Readonly<Record<string, string>>;
  /** Lines left out, by name. */
  readonly hidden?: readonly string[];
  /** The line that keeps its color while the others turn gray. */
  readonly focus?: string;
  /** The stretch of years shown: calendar years, or years from year 0. */
  readonly range?: readonly [number, number];
  readonly multiples?: (typeof viewMultiples)[number];
  /** Two dates between which every line is compared, as decimal years on the axis. */
  readonly compare?: readonly [number, number];
  readonly trick?: Trick;
}

/** Whether a view is the author's own. */
export function isAuthors(view: View): boolean {
  return Object.keys(view).length === 0;
}
