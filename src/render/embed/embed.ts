/** A chart that may stand in a page of another site. */
export interface Embed {
  /** The page made for it. */
  readonly address: string;
  /** The page of the chart, which it leads to. */
  readonly page: string;
  readonly title: string;
  /** How wide it was laid out in pixels, and how high it then is. */
  readonly width: number;
  readonly height: number;
}
