import type { Html } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { plainText } from './plain-text.ts';

const schema = z.strictObject({ id: z.string() });

/**
 * `::chart{#capex-to-gdp}` or `::scenario{#deflation-trap}`: the figure's HTML. Undefined, with a problem, for an unknown one, one that the essay
 * shows already (its ids would stand twice in the page), and one with words of its own.
 */
export function embedFigure(node: LeafDirective, kind: 'chart' | 'scenario', draft: Draft): Html | undefined {
  const id = readAttributes(node, schema, draft)?.id;
  if (id === undefined) return undefined;
  const folder = `content/${kind}s/`;
  if (plainText(node) !== '') {
    const fix = `write ::${kind}{#${id}} and put the words into the ${kind}'s file`;
    refuse(draft, node, { found: `words on the ${kind} "${id}"`, expected: `::${kind}{#id} alone`, fix });
  }
  const html = draft.tools[kind](id);
  if (html === undefined) {
    const near = nearest(id, draft.tools[`${kind}Ids`]);
    const fix = near === undefined ? `name a ${kind} of ${folder}` : `did you mean "${near}"?`;
    refuse(draft, node, { found: `the unknown ${kind} "${id}"`, expected: `the id of a ${kind} in ${folder}`, fix });
    return undefined;
  }
  const shown = draft[`${kind}s`];
  if (shown.includes(id)) {
    const fix = `link to it instead: [the ${kind}](/${kind}s/${id}/)`;
    refuse(draft, node, { found: `the ${kind} "${id}" a second time`, expected: `each ${kind} once in an essay`, fix });
    return undefined;
  }
  shown.push(id);
  draft.figures.push(`${kind}-${id}`);
  return { type: 'html', value: html };
}
