import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkCatalogue } from '../../src/data/catalogue.ts';
import { formatReport } from '../../src/data/problem.ts';

/** The smallest whole project: a tin bubble that never was, in numbers that nobody will quote. */
export const tin: Readonly<Record<string, string>> = {
  'data/units.yaml': `nugget:
  name: nuggets
  symbol: n
  measures: tin
  factor: 1
percent:
  name: percent
  symbol: '%'
  measures: share
  factor: 0.01
`,
  'data/sources/fables.yaml': `fable-1901:
  title: On Tin
  short: Fable 1901
  read: '1999-01-01'
  kind: book
  licence: not stated
`,
  'data/waves/tin.yaml': `title: The tin bubble
name: Tin
short: Tin
region: Nowhere
summary: It never was.
slot: spare-a
order: 1
anchors:
  start:
    period: 1901
    kind: launch
    event: Tin found
    reason: The first line of the fable.
    source: fable-1901
  investment-peak: {absent: Unknown.}
  price-peak: {absent: Unknown.}
  panic: {absent: None.}
  trough: {absent: None.}
`,
  'data/tin/output.yaml': `title: Output of tin
wave: tin
definition: Whatever glitters.
notIncluded:
  - gold
geography: Nowhere
series:
  dug:
    title: Dug
    unit: nugget
    kind: flow
    frequency: annual
  all:
    title: All that glitters
    unit: nugget
    kind: flow
    frequency: annual
corrections:
  - {series: dug, period: 1902, printed: '22.Z', used: 22.2, reason: The scan.}
changelog:
  - {date: '1999-01-01', change: First version}
`,
  'data/tin/output.csv': `series,period,value,status,source,locator,note
dug,1901,11.1,reported,fable-1901,p. 1,
dug,1902,22.2,derived,fable-1901,p. 2,formula: 2 x 11.1
all,1901,99.9,reported,fable-1901,p. 3,
`,
  'content/measures/tin-share.yaml': `title: Tin dug
unit: percent
definitions:
  wide:
    wave: tin
    role: preferred
    name: Tin dug
    includes: All tin dug, over all that glitters
    line: {ratio: [tin/output#dug, tin/output#all], unit: percent}
`,
  'content/charts/tin-share.yaml': `kind: rows
question: investment
title: Tin was all
subtitle: Of all that glitters
takeaway: It was not gold.
caveats:
  - It never was.
sourceLine: Fable 1901
value: {unit: percent}
groups:
  - rows:
      - {narrow: Tin, points: [{of: tin-share/wide@1901}]}
checks:
  - {of: tin-share/wide@1901, says: 11.1%}
changelog:
  - {date: '1999-01-01', change: First version}
`,
};

/** What a test does to one file of the project: a new text or bytes, or one passage replaced by another. */
export type Change = string | Uint8Array | readonly [passage: string, replacement: string];

/** Writes the project with some files changed, added or (`undefined`) left out, until the test ends; gives the folder. */
export function writeProject(changes: Readonly<Record<string, Change | undefined>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'tin-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of new Set([...Object.keys(tin), ...Object.keys(changes)])) {
    const content = path in changes ? applied(tin[path], changes[path]) : tin[path];
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The report on the project with these changes, line by line. */
export function report(changes: Readonly<Record<string, Change | undefined>> = {}): string[] {
  const text = formatReport(checkCatalogue(writeProject(changes)).problems);
  return text === '' ? [] : text.split('\n');
}

function applied(text: string | undefined, change: Change | undefined): string | Uint8Array | undefined {
  if (change === undefined || typeof change === 'string' || change instanceof Uint8Array) return change;
  const [passage, replacement] = change;
  if (text === undefined || text.split(passage).length !== 2)
    throw new Error(`the passage must stand once: ${passage}`);
  return text.replace(passage, () => replacement);
}
