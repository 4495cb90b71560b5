import { subjectOf } from '../charts/subject.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { LineOf } from '../model/lines.ts';
import { pointAt } from '../model/series.ts';
import { guessHtml } from '../render/guessHtml.ts';
import { siteDocument } from './document.ts';
import { href } from './href.ts';
import { siteLines } from './lines.ts';
import { rowPath } from './rowPath.ts';

/** Whether a line exists and has both periods. */
export function hasPeriods(of: string, from: string, to: string, lineOf: LineOf): boolean {
  try {
    const line = lineOf(of);
    return pointAt(line, from) !== undefined && pointAt(line, to) !== undefined;
  } catch {
    return false;
  }
}

/** A figure that asks how far a line went, for a page of this site; undefined where the line lacks a period. */
export function siteGuessHtml(
  { question, of, from, to }: { question: string; of: string; from: string; to: string },
  catalogue: Catalogue,
): string | undefined {
  const lineOf = siteLines(catalogue);
  if (!hasPeriods(of, from, to, lineOf)) return undefined;
  const line = lineOf(of);
  const { wave, title } = subjectOf(of, catalogue);
  const page = href(rowPath(pointAt(line, from)?.from[0] ?? of));
  return guessHtml({ question, line, from, to, ink: wave?.slot ?? 'ink', page, title }, siteDocument);
}
