import type { Trick } from './view.ts';
import type { Choice } from './viewChoices.ts';

/** What each basis of values is, in words. */
export const baseWords = {
  own: 'As the author shows it.',
  nominal: 'In US dollars of the day. A dollar of 1871 and one of 2025 stand as one: railroads vanish.',
  real: 'In US dollars of 2025, deflated by consumer prices (Officer and Williamson to 1912, then CPI-U; for 2025 the mean of eleven months).',
  realIndex:
    'Prices in US dollars of 2025, deflated by consumer prices (Officer and Williamson to 1912, then CPI-U; for 2025 the mean of eleven months), as an index: 100 at the first value of each line.',
  gdp: 'Over US GDP at current prices of the same year or quarter.',
} as const;

export const indexWords = 'Each line is 100 at the first of its points that is drawn.';

/** The tricks that a chart can be made to play, each named as the trick that it is. */
export function trickWords(chart: string): readonly Choice<Trick>[] {
  return (known[chart] ?? []).map((value) => ({ value, ...said[value] }));
}

const known: Readonly<Record<string, readonly Trick[]>> = {
  'capex-to-gdp': ['cut', 'dollars', 'anchor', 'scales'],
  'price-deflation': ['cut', 'scales'],
};

const said: Readonly<Record<Trick, { readonly words: string; readonly note: string }>> = {
  cut: {
    words: 'Cut the axis',
    note: 'The axis begins above zero, so a small difference looks like a large one.',
  },
  dollars: {
    words: 'Use dollars of the day',
    note: 'Dollars of 1871 and of 2025 are drawn as if they were alike, so the newest wave dwarfs all others.',
  },
  anchor: {
    words: 'Choose the anchor',
    note: 'Each line starts where it suits the story, so different things seem to run alike.',
  },
  scales: {
    words: 'Use two scales',
    note: 'Each line has an axis of its own and fills the height, so any two lines seem to match.',
  },
};
