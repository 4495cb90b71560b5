import { bookLifeTold } from './bookLifeTold.ts';
import { creditTestTold } from './creditTestTold.ts';
import { deflationTrapTold } from './deflationTrapTold.ts';
import { fiveForcesTold } from './fiveForcesTold.ts';
import { merryGoRoundTold } from './merryGoRoundTold.ts';
import { modelAsVentureTold } from './modelAsVentureTold.ts';
import type { Telling } from './telling.ts';

/** How each scenario is told, by the id of its specification. */
export const tellings: Readonly<Record<string, Telling>> = {
  'book-life': bookLifeTold,
  'credit-test': creditTestTold,
  'deflation-trap': deflationTrapTold,
  'five-forces': fiveForcesTold,
  'merry-go-round': merryGoRoundTold,
  'model-as-venture': modelAsVentureTold,
};
