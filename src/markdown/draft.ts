import type { Nodes, Text } from 'mdast';
import type { Problem } from '../data/problem.ts';
import type { Quantity } from '../data/schemas/quantity.ts';
import type { EssayTools } from './essay-tools.ts';

/** One essay, or a fragment, while it is being read: its text, what it may refer to, and what was found so far. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Where in its file a letter of the text stands; the text is the whole file without it. */
  readonly placeAt?: (offset: number) => Pick<Problem, 'path' | 'line' | 'column'>;
  readonly tools: EssayTools;
  readonly problems: Problem[];
  readonly charts: string[];
  readonly scenarios: string[];
  /** Ids in the page of all figures, in order: `chart-capex-to-gdp`. */
  readonly figures: string[];
  /** Mentions of figures, numbered when all stand. */
  readonly references: {
    readonly id: string;
    readonly properties: { href: string };
    readonly text: Text;
    readonly node: Nodes;
  }[];
  readonly values: { readonly quantity: Quantity; readonly line: number }[];
  /** Works in the order of their first citation, each with its locators. */
  readonly citations: Map<string, string[]>;
}

/** A text of which nothing was read yet. */
export function newDraft(text: Pick<Draft, 'path' | 'text' | 'placeAt'>, tools: EssayTools): Draft {
  return {
    ...text,
    tools,
    problems: [],
    charts: [],
    scenarios: [],
    figures: [],
    references: [],
    values: [],
    citations: new Map(),
  };
}

/** Where a node begins in its file; line 1 for what no author wrote. */
export function placeOf(draft: Draft, node: Nodes): Pick<Problem, 'path' | 'line' | 'column'> {
  const { line, column, offset = 0 } = node.position?.start ?? { line: 1, column: 1 };
  if (draft.placeAt !== undefined) return draft.placeAt(offset);
  return { path: draft.path, line, column };
}

/** A node exactly as its author typed it. */
export function sourceOf(draft: Draft, node: Nodes): string {
  return draft.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Notes one problem at a node. */
export function refuse(draft: Draft, node: Nodes, problem: Pick<Problem, 'found' | 'expected' | 'fix'>): void {
  draft.problems.push({ ...placeOf(draft, node), ...problem });
}
