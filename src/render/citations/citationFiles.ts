import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Name } from './authorNames.ts';
import type { CslItem } from './cslItem.ts';

/** The files in which a reference manager takes a citation, each beside the page of the work. */
export const citationFormats = [
  {
    ending: 'bib',
    name: 'BibTeX',
    type: 'application/x-bibtex',
    write: bibTex,
  },
  {
    ending: 'ris',
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: ris,
  },
  {
    ending: 'csl.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
] as const;
export type CitationEnding = (typeof citationFormats)[number]['ending'];

// The plugin would drop every character that it has no command for; TeX has read UTF-8 since 2018.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.checkLabel = false;

/** Items as biblatex entries; the id of an item is its key. */
export function bibTex(items: readonly CslItem[]): string {
  const fields = items.map((item) => ({
    ...item,
    'citation-key': item.id,
    title: texText(item.title),
    ...(item.author === undefined ? {} : { author: item.author.map(texName) }),
    // Addresses stand as they are, but a dollar would begin a formula.
    ...(item.URL === undefined ? {} : { URL: item.URL.replaceAll('$', '%24') }),
    ...(item.publisher === undefined ? {} : { publisher: texText(item.publisher) }),
    ...(item.note === undefined ? {} : { note: texText(item.note) }),
  }));
  return `${plugins.output.format('biblatex', fields).trim()}\n`;
}

/**
 * Items as RIS. Its `ID` may hold 20 characters, and cut ids would meet: it is left out. The plugin breaks long lines within
 * words, which readers do not agree to mend: each field stands on one line.
 */
export function ris(items: readonly CslItem[]): string {
  return plugins.output
    .format('ris', items)
    .replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '')
    .replace(/^ID {2}- .*\n/gm, '')
    .trimStart()
    .concat('\n');
}

/** Items as CSL-JSON. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

function texName(name: Name): Name {
  if ('literal' in name) return { literal: texText(name.literal) };
  const { family, given } = name;
  return { family: texText(family), ...(given === undefined ? {} : { given: texText(given) }) };
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command to TeX. */
function texText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}
