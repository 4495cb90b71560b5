import type { CardRival, Phrase } from '../render/cardTables.ts';
import { part } from './part.ts';

/** A heading with what it heads. */
export function section(title: string, ...content: readonly Node[]): HTMLElement {
  return part('section', '', part('h3', '', title), ...content);
}

/** Names and facts in pairs. */
export function facts(pairs: readonly (readonly [string, Node | string])[]): HTMLElement {
  return part('dl', '', ...pairs.flatMap(([name, fact]) => [part('dt', '', name), part('dd', '', fact)]));
}

/** A link within the site, or out of it. */
export function linked(words: string, href: string): HTMLAnchorElement {
  const link = part('a', '', words);
  link.href = href;
  return link;
}

/** Words, some of which may lead to a dataset. */
export function phrased(phrase: Phrase | undefined): readonly (Node | string)[] {
  if (phrase === undefined || typeof phrase === 'string') return [phrase ?? ''];
  return phrase.map((each) => (typeof each === 'string' ? each : linked(each.words, each.href)));
}

/** What is weak in series and works, each once. */
export function weakSection(weaknesses: readonly (string | undefined)[]): HTMLElement[] {
  const words = [...new Set(weaknesses.flatMap((each) => each ?? []))];
  return words.length === 0 ? [] : [section('Weak', part('ul', '', ...words.map((each) => part('li', '', each))))];
}

/** What others say of the same period, each with the way to its first row. */
export function rivalItems(
  texts: readonly string[],
  rivals: readonly CardRival[],
  link: (words: string, href: string) => Node,
): Node[] {
  return rivals.map(({ name, value, status, row }) =>
    part('li', '', link(texts[name] ?? '', texts[row] ?? ''), `: ${value ?? withheld}, ${status}`),
  );
}

/** What stands for a value whose source forbids copies of its table. */
export const withheld = 'in its row only (the source gives no leave to copy the table)';
