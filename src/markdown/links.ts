import type { Definition, Image, Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressKind } from './address.ts';
import { type Draft, refuse } from './draft.ts';
import { words } from './element.ts';

/**
 * Sends links within the site through `href`. Links that are neither http(s), mailto, path nor fragment, and pictures
 * from other sites, are problems; only their words stay.
 */
export function guardLinks(root: Root, draft: Draft): void {
  const pictures = new Set<string>();
  visit(root, 'imageReference', (node) => void pictures.add(node.identifier));
  visit(root, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (node.type === 'link')
      visit(node, 'textDirective', (inner) => {
        const fix = `link other words, and let ":${inner.name}" stand beside them`;
        refuse(draft, inner, { found: `:${inner.name} within a link`, expected: 'no link within a link', fix });
      });
    const isPicture = node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
    if (isAllowed(node, isPicture, draft)) {
      if (addressKind(node.url) === 'site') node.url = draft.tools.href(node.url);
      return;
    }
    if (parent === undefined || index === undefined) return;
    const left = node.type === 'link' ? node.children : node.type === 'image' ? [words(node.alt ?? '')] : [];
    (parent.children as RootContent[]).splice(index, 1, ...left);
    return index;
  });
}

function isAllowed(node: Link | Image | Definition, isPicture: boolean, draft: Draft): boolean {
  const kind = addressKind(node.url);
  const url = node.url.slice(0, 60);
  if (kind === 'refused') {
    const fix = 'write the whole address, or plain text';
    refuse(draft, node, { found: `a link to ${url}`, expected: 'http(s), mailto, a path or #fragment', fix });
    return false;
  }
  if (kind === 'web' && isPicture) {
    const fix = 'put the file into public/, or link to it';
    refuse(draft, node, { found: `a picture from ${url}`, expected: "the site's own pictures", fix });
    return false;
  }
  return true;
}
