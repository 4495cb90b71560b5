/** The one place that knows the colors, symbols and dashes: read by the styles of the page and by every chart theme. */

export const slots = ['railroads', 'dotcom-fiber', 'mobile', 'ai', 'spare-a', 'spare-b'] as const;
/** The place of a wave among the inks; six are worked out, four are in use. */
export type Slot = (typeof slots)[number];

/** A mark is a line or an area; text is the same hue at a contrast that small words need. */
export interface Ink {
  readonly mark: string;
  readonly text: string;
}

export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly rule: string;
  readonly control: string;
  readonly focus: string;
  readonly wave: Readonly<Record<Slot, Ink>>;
}

export type WaveSymbol = 'square' | 'circle' | 'triangle' | 'diamond' | 'star' | 'cross';

/** How a wave is told apart without color: `dash` is used in one-ink print and forced colors only. */
export interface Mark {
  readonly symbol: WaveSymbol;
  readonly dash: string | undefined;
}

const light: Palette = {
  ground: '#f8f8f5',
  surface: '#f0f1ec',
  ink: '#16191b',
  muted: '#555c5f',
  grid: '#dcdfd8',
  axis: '#262b2d',
  rule: '#808787',
  control: '#767d7e',
  focus: '#16191b',
  wave: {
    railroads: { mark: '#8e3411', text: '#8e3411' },
    'dotcom-fiber': { mark: '#0658c9', text: '#0658c9' },
    mobile: { mark: '#3e9886', text: '#075443' },
    ai: { mark: '#e00d63', text: '#d4065d' },
    'spare-a': { mark: '#a4770f', text: '#8c6508' },
    'spare-b': { mark: '#4e2d6d', text: '#4e2d6d' },
  },
};

const dark: Palette = {
  ground: '#13171a',
  surface: '#1c2125',
  ink: '#e9e7e2',
  muted: '#a4abae',
  grid: '#2c3439',
  axis: '#5c656a',
  rule: '#727b80',
  control: '#7d868b',
  focus: '#e9e7e2',
  wave: {
    railroads: { mark: '#d95c25', text: '#e0622d' },
    'dotcom-fiber': { mark: '#5c98fb', text: '#5c98fb' },
    mobile: { mark: '#78dca9', text: '#78dca9' },
    ai: { mark: '#f583b7', text: '#f583b7' },
    'spare-a': { mark: '#eac650', text: '#eac650' },
    'spare-b': { mark: '#8774af', text: '#9380bc' },
  },
};

/** Apart from the colors, so that a page which redraws a chart does not load them. */
export const marks: Readonly<Record<Slot, Mark>> = {
  railroads: { symbol: 'square', dash: undefined },
  'dotcom-fiber': { symbol: 'circle', dash: '12 4' },
  mobile: { symbol: 'triangle', dash: '7 3 2 3' },
  ai: { symbol: 'diamond', dash: '5 2' },
  'spare-a': { symbol: 'star', dash: '12 3 2 3 2 3' },
  'spare-b': { symbol: 'cross', dash: '2 4' },
};

/** `exportGround` lies under pictures that leave the site. */
export const tokens = {
  light,
  dark,
  exportGround: '#ffffff',
  marks,
  text: 'Source Serif 4',
  interface: 'Source Sans 3',
} as const;
