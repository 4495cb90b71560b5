import type { Catalogue } from '../data/catalogue.ts';
import { type LineOf, linesOf } from '../model/lines.ts';

const memo = new WeakMap<Catalogue, LineOf>();

/** The lines of a catalogue, computed once for all its charts and pages. */
export function siteLines(catalogue: Catalogue): LineOf {
  const lineOf = memo.get(catalogue) ?? linesOf(catalogue);
  memo.set(catalogue, lineOf);
  return lineOf;
}
