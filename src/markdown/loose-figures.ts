import type { Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Draft, refuse } from './draft.ts';

/** A sum of money, a share or a multiple in digits: `$97bn`, `5.4 %`, `286-fold`, `15×`, `40 times`. */
const figures = /[$£€]\s?\d[\d.,]*|\d[\d.,]*(?:\s?[%×]|[- ]?fold\b|\s(?:percent|times|million|billion|trillion)\b)/gu;

/** The piece of a text that begins with the words found, so that the report points at them. */
function from(found: string, node: Text, draft: Draft): Text {
  if (node.position === undefined) return node;
  const { start } = node.position;
  const offset = draft.text.indexOf(found, start.offset);
  return { ...node, position: { ...node.position, start: { ...start, offset } } };
}

/** Refuses figures that the data do not hold up: in a text where every figure is bound, one outside `:value` is a slip. */
export function refuseLooseFigures(root: Root, draft: Draft): void {
  visit(root, (node) => {
    if (node.type === 'textDirective' && node.name === 'value') return SKIP;
    if (node.type !== 'text') return undefined;
    for (const [found] of node.value.matchAll(figures))
      refuse(draft, from(found, node, draft), {
        found: `the figure "${found}" without its data`,
        expected: 'each figure as :value[...]{of="..."}',
        fix: 'bind it to a line, or say it without a figure',
      });
    return undefined;
  });
}
