import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Problem } from '../data/problem.ts';
import type { EssayMetadata } from '../data/schemas/essay.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import { applyDirectives } from './apply-directives.ts';
import { bibliography } from './bibliography.ts';
import type { Draft } from './draft.ts';
import type { EssayTools } from './essay-tools.ts';
import { readFrontMatter } from './front-matter.ts';
import { type EssayHeading, nameHeadings } from './headings.ts';
import { guardLinks } from './links.ts';
import { ownDirectives } from './own-directives.ts';
import { refuseHtml } from './refuse-html.ts';
import { refuseUnread } from './unread-directives.ts';

/** An essay ready for its page, with all that it refers to and all that is wrong with it. */
export interface Essay {
  /** Absent where the front matter is not in order. */
  readonly metadata?: EssayMetadata;
  readonly html: string;
  readonly headings: readonly EssayHeading[];
  /** Ids of the charts shown, in order. */
  readonly charts: readonly string[];
  /** The numbers that agree with the data, in order. */
  readonly values: readonly { readonly quantity: Quantity; readonly line: number }[];
  /** Ids of the works cited, in the order of their first citation. */
  readonly cited: readonly string[];
  readonly problems: readonly Problem[];
}

// Refused HTML has become text by the time of the second half, so the only raw HTML left is the figures'.
const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).use(ownDirectives);
const writer = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Markdown with directives to HTML. Bad input never throws: every problem of the file is in the result. */
export function renderEssay(file: { readonly path: string; readonly text: string }, tools: EssayTools): Essay {
  const draft: Draft = { ...file, tools, problems: [], charts: [], values: [], citations: new Map() };
  const root = reader.parse(file.text);
  const metadata = readFrontMatter(root, file.path, draft.problems);
  refuseHtml(root, draft);
  refuseUnread(root, draft);
  guardLinks(root, draft);
  applyDirectives(root, draft);
  const cited = [...draft.citations.keys()];
  const headings = nameHeadings(root, ['sources', ...cited.map((id) => `source-${id}`)]);
  const sources = bibliography(draft);
  if (sources !== undefined) {
    root.children.push(sources);
    headings.push({ depth: 2, id: 'sources', text: 'Sources' });
  }
  const html = writer.stringify(writer.runSync(root));
  const { charts, values, problems } = draft;
  return { ...(metadata === undefined ? {} : { metadata }), html, headings, charts, values, cited, problems };
}
