import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from './chicago-author-date.csl?raw';
import type { CslItem } from './cslItem.ts';

/** The styles in which a reference is written out. */
export const referenceStyles = [
  { id: 'apa', name: 'APA 7' },
  { id: 'chicago', name: 'Chicago, author-date' },
] as const;
export type ReferenceStyle = (typeof referenceStyles)[number]['id'];

/**
 * A reference is copied alone, so it must not depend on its neighbors: no "2026a", no dash for an author named before. That
 * also lets citeproc write hundreds in one go.
 */
function alone(style: string): string {
  return style.replace(
    / (?:disambiguate-add-[a-z-]+|givenname-disambiguation-rule|subsequent-author-substitute)="[^"]*"/g,
    '',
  );
}

const { styles } = plugins.config.get('@csl');
styles.add('tracks-apa', alone(styles.get('apa')));
styles.add('tracks-chicago', alone(chicago));

/** References by the id of their items, in the order that the style wants, as HTML in which only `<i>` stands. */
export function references(items: readonly CslItem[], style: ReferenceStyle): ReadonlyMap<string, string> {
  const entries = plugins.output.format(
    'bibliography',
    items.map((item) => styled(item, style)),
    { style: `tracks-${style}`, lang: 'en-US', format: 'html', nosort: false, asEntryArray: true },
  );
  return new Map(entries.map(([id, html]) => [id, html.trim().replace(/^<div[^>]*>|<\/div>$/g, '')]));
}

const characters: Readonly<Record<string, string>> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&#160;': '\u00a0' };

/** A reference as plain text. */
export function referenceText(html: string): string {
  return html.replace(/<\/?[a-z][^>]*>/g, '').replace(/&#\d+;/g, (entity) => characters[entity] ?? entity);
}

/** An item as a style wants it where the files say more, or say it in another way. */
function styled({ note: _, language: __, ...item }: CslItem, style: ReferenceStyle): CslItem {
  const { author, issued, publisher, title, version, ...rest } = item;
  const genre = item.genre ?? (item.type === 'dataset' ? 'Data set' : undefined);
  // Chicago prints no version, and takes a page of which only the year is known for one of that day.
  const dated = version === undefined || item.type === 'webpage' ? '' : `, version ${version}`;
  const ofYear = item.type === 'webpage' && issued?.['date-parts'][0]?.length === 1;
  const own = publisher === undefined || (style === 'apa' && isOnly(author, publisher)) ? {} : { publisher };
  return {
    ...rest,
    title: style === 'chicago' ? keptWords(title) : title,
    ...own,
    ...(author === undefined ? {} : { author }),
    ...(issued === undefined ? {} : { issued }),
    ...(ofYear ? { type: 'document' } : {}),
    ...(genre === undefined ? {} : { genre: style === 'chicago' ? genre + dated : genre }),
    // A hyphen that is no range: "Version", not "Versions".
    ...(version === undefined || style === 'chicago' ? {} : { version: version.replaceAll('-', '\\-') }),
  };
}

function isOnly(author: CslItem['author'], publisher: string): boolean {
  const [first] = author ?? [];
  return first !== undefined && 'literal' in first && first.literal === publisher;
}

/** A title in which headline capitals leave alone what has a dot or a capital within: `Amazon.com`, `cable.co.uk`, `AI's`. */
function keptWords(title: string): string {
  return title.replace(/[\p{L}\d][^\s“”()–-]*?(?:\.\p{L}|\p{Lu})[^\s“”()–-]*/gu, '<span class="nocase">$&</span>');
}
