import type { AnchorName } from '../data/schemas/wave.ts';

/** The anchors of a wave, in the words a reader sees. */
export const anchorWords: Readonly<Record<AnchorName, string>> = {
  start: 'Start',
  'investment-peak': 'Investment peak',
  'price-peak': 'Price peak',
  panic: 'Panic',
  trough: 'Trough',
};
