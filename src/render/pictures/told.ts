/** What a file of a picture says of itself, beside what it shows. */
export interface Told {
  /** The claim. */
  readonly title: string;
  /** What is seen, in a sentence. */
  readonly description: string;
  /** The terms under which it may be used: "CC BY 4.0". */
  readonly licence: string;
  /** The public address of the page of the chart. */
  readonly address: string;
  /** The day of the data: 2026-11-21. */
  readonly date: string;
}
