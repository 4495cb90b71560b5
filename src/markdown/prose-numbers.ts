import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { EssayMetadata } from '../data/schemas/essay.ts';
import { type Draft, refuse } from './draft.ts';
import { plainText } from './plain-text.ts';

/** How the numbers of an essay's prose are held up. */
export interface NumberCounts {
  readonly bound: number;
  readonly dates: number;
  readonly quoted: number;
  readonly listed: number;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const cardinal =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?';
const unit =
  'percent|per cent|percentage points?|points?|times|years?|months?|weeks?|days?|hours?|decades?|dollars?|cents?|million|billion|trillion|thousand|hundred|miles?|tons?|tokens?|minutes?|gigabytes?';

/** Dates: years with what may follow them, decades, quarters, days of a month. */
const dates = new RegExp(
  [
    `\\b(?:${months}) \\d{1,2}(?!\\d)(?:, \\d{4})?`,
    `\\b\\d{1,2} (?:${months})(?: \\d{4})?`,
    '\\b(?:FY)?1[5-9]\\d\\d(?:s|-Q[1-4])?(?:[–-]\\d{2,4}s?)?\\b',
    '\\b(?:FY)?20\\d\\d(?:s|-Q[1-4])?(?:[–-]\\d{2,4}s?)?\\b',
    '\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b',
  ].join('|'),
  'gu',
);
/** Numbers that are part of a name: 3G, GPT-3.5, H100, 19th. */
const names = /(?<=\p{L}|\p{L}-)\d[\d.]*\b|\b\d+(?:\.\d+)?\p{L}+/gu;
/** Terms that hold a number word and measure nothing by themselves. */
const terms = /halving times?|doubling times?|(?:first|second) half of (?:the year|20\d\d|1\d{3})|half-years?/giu;

/** What has to be held up: digits, and number words as a share, as a multiple or with a unit. */
const numbers = new RegExp(
  [
    '[$£€]?\\d[\\d,.]*(?:\\s?[%×]|[ -]?fold\\b)?',
    '\\bhalf\\b|\\bhalved\\b|\\bhalves\\b',
    '\\b(?:a|one|two)[ -](?:third|fifth|tenth)s?\\b(?= of)|\\b(?:two)[ -]thirds\\b|\\b(?:a|one|three)[ -]quarters? of (?!the year|a year|20|19|18)',
    `\\b(?:${cardinal})[ -]?fold\\b`,
    '\\btwice\\b|\\bthrice\\b|\\bdoubled?\\b|\\btripled?\\b|\\bquadrupled?\\b',
    `\\b(?:${cardinal})[ -](?:and a half )?(?:${unit})\\b`,
  ].join('|'),
  'giu',
);

/**
 * Refuses every number of the prose that nothing holds up: it must be bound by `:value`, be a date or part of a name, stand in a quotation that is
 * cited, or be listed in the front matter with its reason. To be run before the directives are replaced.
 */
export function checkProseNumbers(root: Root, metadata: EssayMetadata, draft: Draft): NumberCounts {
  const counts = { bound: 0, dates: 0, quoted: 0, listed: 0 };
  const used = new Set<string>();
  const test = (text: string, isCited: boolean, node: Nodes) => {
    let rest = text;
    for (const { says } of metadata.numbers) {
      const parts = rest.split(says);
      if (parts.length === 1) continue;
      used.add(says);
      counts.listed += parts.length - 1;
      rest = parts.join(' ');
    }
    const quotations = isCited ? /“[^”]*”/gu : undefined;
    if (quotations !== undefined)
      rest = rest.replace(quotations, (quoted) => {
        counts.quoted += [...quoted.matchAll(numbers)].length;
        return '';
      });
    rest = rest.replace(terms, '').replace(dates, () => {
      counts.dates += 1;
      return '';
    });
    for (const [found] of rest.replace(names, '').matchAll(numbers))
      refuse(draft, node, {
        found: `the number "${found.trim()}" that nothing holds up`,
        expected: 'a number bound to the data, a date, a cited quotation, or an entry under "numbers"',
        fix: `write :value[${found.trim()}]{of="..."}, say it without a number, or list it with its reason`,
      });
  };
  for (const text of [metadata.title, metadata.lead]) test(text, false, root);
  visit(root, (node) => {
    if (node.type === 'yaml' || node.type === 'inlineCode' || node.type === 'code') return SKIP;
    if (node.type === 'textDirective' || node.type === 'leafDirective') {
      if (node.name === 'value') counts.bound += 1;
      // Words in a note, in a color or in a box are the author's prose.
      return node.name === 'side' || node.name === 'wave' ? undefined : SKIP;
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const isCited = hasCitation(node);
    test(ownWords(node), isCited, node);
    return undefined;
  });
  for (const { says } of metadata.numbers.filter((entry) => !used.has(entry.says)))
    refuse(draft, root, {
      found: `the listed number "${says}", which the prose does not say`,
      expected: 'each entry under "numbers" to be used',
      fix: 'leave it out',
    });
  return counts;
}

/** The words of a block without what its directives hold, save notes and colored words. */
function ownWords(node: Nodes): string {
  if (node.type === 'textDirective' && node.name !== 'side' && node.name !== 'wave') return ' ';
  if (node.type === 'inlineCode') return ' ';
  if ('value' in node) return node.value.replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(ownWords).join('') : '';
}

function hasCitation(node: Nodes): boolean {
  if (node.type === 'textDirective' && node.name === 'cite') return plainText(node) !== '';
  return 'children' in node && node.children.some(hasCitation);
}
