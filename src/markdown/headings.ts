import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { element, words } from './element.ts';
import { plainText } from './plain-text.ts';

export interface EssayHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Gives each heading an id made of its words, unique within the essay and apart from `taken`. */
export function nameHeadings(root: Root, taken: Iterable<string>): EssayHeading[] {
  const used = new Set(taken);
  const headings: EssayHeading[] = [];
  visit(root, 'heading', (node) => {
    const text = plainText(node);
    const stem = slug(text) || 'section';
    let id = stem;
    for (let count = 2; used.has(id); count += 1) id = `${stem}-${count}`;
    used.add(id);
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ depth: node.depth, id, text });
    const properties = { className: ['anchor'], href: `#${id}`, ariaLabel: `Link to “${text}”` };
    node.children.push(element('a', properties, [words('#')]));
  });
  return headings;
}

function slug(text: string): string {
  const kept = text.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return kept.trim().replace(/[\s-]+/g, '-');
}
