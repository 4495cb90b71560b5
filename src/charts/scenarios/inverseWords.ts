import { amount, turningAmount } from './amount.ts';
import { answerOf } from './answerOf.ts';
import type { Weight } from './weighAssumptions.ts';

/** Where the outcome flips, in one sentence; or that no plausible value of the assumption flips it. */
export function inverseWords({ parameter, low, flip, searched }: Weight): string {
  const { title, unit } = parameter;
  if (flip === undefined) {
    const now = answerOf(low);
    const [from, to] = [searched.low, searched.high].map((value) => amount(value, unit));
    return `No value of “${title}” from ${from} to ${to} changes the answer: ${now}.`;
  }
  const [beyond, short] = flip.upward ? [low.above, low.below] : [low.below, low.above];
  const at = `The answer flips where “${title}” is ${turningAmount(flip.at, unit)}`;
  if (flip.only) return `${at}: from there on ${beyond}; below that ${short}.`;
  return `${at}: from there ${beyond}, just below ${short}. Further off it flips again.`;
}
