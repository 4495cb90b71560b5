/** A size for which a picture of a chart is drawn; lengths in pixels of the drawing. */
export interface Preset {
  readonly id: PresetId;
  readonly name: string;
  /** What it is for, as the page says it. */
  readonly use: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the shipped PNG for each pixel of the drawing. */
  readonly scale: number;
  /** Free room at the sides. */
  readonly margin: number;
  /** The width of the claim and subtitle where they stand beside the chart; otherwise they stand above it. */
  readonly column?: number;
  /** How much larger than on the page the chart within is drawn: its labels reach the size of `body`. */
  readonly factor: number;
  /** Size and height of a line. */
  readonly title: readonly [number, number];
  readonly body: readonly [number, number];
  readonly key: number;
  readonly source: readonly [number, number];
  /** The rails at the head: the first stroke, the room between, the second stroke, and where they begin. */
  readonly rails: readonly [number, number, number, number];
  /** Grounds on which it is offered. */
  readonly papers: readonly Paper[];
}

export type PresetId = 'slide-16x9' | 'slide-half' | 'square' | 'og' | 'page';

/** On what a picture is drawn: white, the dark ground of the site, or nothing. */
export const papers = ['light', 'dark', 'transparent'] as const;
export type Paper = (typeof papers)[number];

/** The sizes in which every chart is offered, the first being that of a talk. */
export const presets: readonly Preset[] = [
  {
    ...{ id: 'slide-16x9', name: 'Slide, 16:9', use: 'a full slide', width: 1600, height: 900, scale: 2, papers },
    ...{ margin: 60, factor: 2.25, title: [50, 58], body: [30, 38], key: 22, source: [20, 27], rails: [4, 7, 2, 36] },
  },
  {
    ...{
      id: 'slide-half',
      name: 'Half a slide',
      use: 'beside your own words',
      width: 800,
      height: 760,
      scale: 2,
      papers,
    },
    ...{ margin: 36, factor: 2.16, title: [36, 42], body: [28, 34], key: 20, source: [20, 26], rails: [3, 5, 1.5, 24] },
  },
  {
    ...{ id: 'square', name: 'Square', use: 'posts', width: 1080, height: 1080, scale: 2, papers: ['light'] },
    ...{ margin: 54, factor: 2.31, title: [46, 54], body: [30, 38], key: 22, source: [22, 29], rails: [4, 7, 2, 36] },
  },
  {
    ...{ id: 'og', name: 'Card', use: 'previews of a link', width: 1200, height: 630, scale: 1, papers: ['light'] },
    ...{ margin: 48, factor: 2, title: [48, 54], body: [32, 38], key: 20, source: [20, 26], rails: [3, 5, 1.5, 24] },
    column: 430,
  },
  {
    ...{ id: 'page', name: 'Page', use: 'papers and articles', width: 850, height: 600, scale: 2, papers: ['light'] },
    ...{ margin: 28, factor: 1.19, title: [26, 32], body: [16, 22], key: 14, source: [12, 17], rails: [2, 3, 1, 18] },
  },
];

/** One preset by its name. */
export function presetOf(id: PresetId): Preset {
  const preset = presets.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`unknown preset "${id}"`);
  return preset;
}
