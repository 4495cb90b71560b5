import type { Catalogue } from '../data/catalogue.ts';
import { formatReport } from '../data/problem.ts';
import { type AuditedArgument, auditArguments } from './auditArguments.ts';
import { essayTools } from './essayTools.ts';
import { href } from './href.ts';
import { siteLines } from './lines.ts';

const memo = new WeakMap<Catalogue, readonly AuditedArgument[]>();

/** The audit for the site's pages. Throws one report with every problem of every argument. */
export function siteArguments(catalogue: Catalogue): readonly AuditedArgument[] {
  const known = memo.get(catalogue);
  if (known !== undefined) return known;
  const tools = essayTools(
    catalogue,
    { chart: () => undefined, scenario: () => undefined, guess: () => undefined },
    (path) => href(path),
  );
  const { audited, problems } = auditArguments(catalogue, siteLines(catalogue), tools);
  if (problems.length > 0) throw new Error(formatReport(problems));
  memo.set(catalogue, audited);
  return audited;
}
