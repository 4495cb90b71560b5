import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../data/problem.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import { type Draft, newDraft, refuse } from './draft.ts';
import type { EssayTools } from './essay-tools.ts';
import { refuseLooseFigures } from './loose-figures.ts';
import { applyAll, parse, write } from './pipeline.ts';

/** Some sentences for a page, and what is wrong with them. */
export interface Fragment {
  readonly html: string;
  /** The numbers that agree with the data, in order. */
  readonly values: readonly Quantity[];
  readonly problems: readonly Problem[];
}

/**
 * Sentences of Markdown that stand within another file, whose every figure is bound by `:value`. They hold no headings,
 * charts or citations, which belong to a page of their own. Bad input never throws: every problem is in the result.
 */
export function renderFragment(
  fragment: Required<Pick<Draft, 'path' | 'text' | 'placeAt'>>,
  tools: EssayTools,
): Fragment {
  const draft = newDraft(fragment, tools);
  const root = parse(fragment.text);
  refuseForeign(root, draft);
  refuseLooseFigures(root, draft);
  applyAll(root, draft);
  return { html: write(root), values: draft.values.map(({ quantity }) => quantity), problems: draft.problems };
}

function refuseForeign(root: Root, draft: Draft): void {
  const expected = 'sentences with :value, :wave and links';
  for (const node of root.children)
    if (node.type !== 'paragraph')
      refuse(draft, node, { found: `a ${node.type} in a fragment`, expected, fix: 'write it as sentences' });
  root.children = root.children.filter((node) => node.type === 'paragraph');
  visit(root, 'textDirective', (node) => {
    if (node.name === 'cite')
      refuse(draft, node, { found: ':cite in a fragment', expected, fix: 'link to the work: [words](/sources/id/)' });
  });
}
