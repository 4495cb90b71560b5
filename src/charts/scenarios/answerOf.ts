import { marginOf } from './marginOf.ts';
import type { Outcome } from './telling.ts';

/** The answer that an outcome gives, in words. */
export function answerOf(outcome: Outcome): string {
  return marginOf(outcome) >= 0 ? outcome.above : outcome.below;
}
