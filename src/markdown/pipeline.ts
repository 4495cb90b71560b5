import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { applyDirectives } from './apply-directives.ts';
import type { Draft } from './draft.ts';
import { guardLinks } from './links.ts';
import { ownDirectives } from './own-directives.ts';
import { refuseHtml } from './refuse-html.ts';
import { refuseUnread } from './unread-directives.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).use(ownDirectives);
// Refused HTML has become text by the time of the second half, so the only raw HTML left is the figures'.
const writer = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Markdown as a tree, our directives among its nodes. */
export function parse(text: string): Root {
  return reader.parse(text);
}

/** Refuses what no text of ours may hold, and puts in the place of each directive what it stands for. */
export function applyAll(root: Root, draft: Draft): void {
  refuseHtml(root, draft);
  refuseUnread(root, draft);
  guardLinks(root, draft);
  applyDirectives(root, draft);
}

/** The HTML of a tree that was checked. */
export function write(root: Root): string {
  return writer.stringify(writer.runSync(root));
}
