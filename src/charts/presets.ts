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
  /** Grounds on which it is offered. */
  readonly papers: readonly Paper[];
}

export type PresetId = 'slide-16x9' | 'slide-half' | 'square' | 'og' | 'page';

/** On what a picture is drawn: white, the dark ground of the site, or nothing. */
export const papers = ['light', 'dark', 'transparent'] as const;
export type Paper = (typeof papers)[number];

/** The sizes in which every chart is offered, the first being that of a talk. */
export const presets: readonly Preset[] = [
  { id: 'slide-16x9', name: 'Slide, 16:9', use: 'a full slide', width: 1600, height: 900, scale: 2, papers },
  { id: 'slide-half', name: 'Half a slide', use: 'beside your own words', width: 800, height: 760, scale: 2, papers },
  { id: 'square', name: 'Square', use: 'posts', width: 1080, height: 1080, scale: 2, papers: ['light'] },
  { id: 'og', name: 'Card', use: 'previews of a link', width: 1200, height: 630, scale: 1, papers: ['light'] },
  { id: 'page', name: 'Page', use: 'papers and articles', width: 850, height: 600, scale: 2, papers: ['light'] },
];

/** One preset by its name. */
export function presetOf(id: PresetId): Preset {
  const preset = presets.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`unknown preset "${id}"`);
  return preset;
}
