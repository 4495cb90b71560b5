import { nearest } from '../data/nearest.ts';

/** How each of the essay's own directives is written; every other `:name` is the author's plain text. */
export const directiveUsage = {
  chart: '::chart{#id} on a line of its own',
  scenario: '::scenario{#id} on a line of its own',
  guess: '::guess[question]{of="line" from="1870" to="1900"} on a line of its own',
  value: ':value[5.4 %]{of="line@1871"} within a sentence',
  cite: ':cite[p. 161]{source="id"} within a sentence',
  side: ':side[words] within a paragraph',
  figure: ':figure{#id} within a sentence',
  assumption: ':assumption[5 years]{scenario="id" parameter="name"} within a sentence',
  outcome: ':outcome[words]{scenario="id" show="answer"} within a sentence',
  wave: ':wave[railroads]{#railroads} within a sentence',
  change: ':::change on a line of its own, closed by :::',
} as const;
export type DirectiveName = keyof typeof directiveUsage;
export const directiveNames = Object.keys(directiveUsage) as readonly DirectiveName[];

/** Whether a name is one of ours as it stands. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directiveUsage, name);
}

/** The name of ours that was meant: the same, or one that a single slip of the fingers turns into `name`. */
export function meantDirective(name: string): DirectiveName | undefined {
  const near = nearest(name, directiveNames);
  if (near === undefined || !isDirectiveName(near)) return undefined;
  return isOneSlip(name, near) ? near : undefined;
}

/** At most one letter added, lost or replaced, or two neighbors swapped. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return left.length <= 1 && right.length <= 1;
}
