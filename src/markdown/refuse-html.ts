import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Draft, refuse } from './draft.ts';
import { words } from './element.ts';

const holdsBlocks = new Set(['root', 'blockquote', 'listItem', 'containerDirective', 'footnoteDefinition']);

/** Raw HTML is a problem, and stands in the page as the text it is. */
export function refuseHtml(root: Root, draft: Draft): void {
  visit(root, 'html', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const found = `raw HTML, ${node.value.split('\n')[0]?.slice(0, 40)}`;
    refuse(draft, node, { found, expected: 'Markdown', fix: 'write it in Markdown, or put code between backticks' });
    const text = words(node.value);
    const block = holdsBlocks.has(parent.type);
    (parent.children as RootContent[])[index] = block ? { type: 'paragraph', children: [text] } : text;
    return [SKIP, index + 1];
  });
}
