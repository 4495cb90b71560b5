import type { Blockquote, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from './plain-text.ts';

/** Puts each table of an essay into a box of its own that scrolls where it is narrow, named after the section it stands in. */
export function scrollTables(root: Root): void {
  let section = '';
  visit(root, (node, index, parent) => {
    if (node.type === 'heading') section = plainText(node);
    if (node.type !== 'table' || parent === undefined || index === undefined) return undefined;
    const box: Blockquote = {
      type: 'blockquote',
      data: {
        hName: 'div',
        hProperties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: `Table: ${section}` },
      },
      children: [node],
    };
    (parent.children as RootContent[]).splice(index, 1, box);
    return [SKIP, index + 1];
  });
}
