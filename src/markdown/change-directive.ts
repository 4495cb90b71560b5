import type { BlockContent, Blockquote, DefinitionContent, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { readAttributes } from './attributes.ts';
import type { Draft } from './draft.ts';
import { words } from './element.ts';

const schema = z.strictObject({});

/**
 * `:::change`: the box of dated, checkable conditions. Its title is its first heading, else the words of
 * `:::change[...]`, else "What would change this".
 */
export function boxChange(node: ContainerDirective, draft: Draft): Blockquote {
  readAttributes(node, schema, draft);
  const isLabel = (child: BlockContent | DefinitionContent): child is Paragraph =>
    child.type === 'paragraph' && child.data?.directiveLabel === true;
  const label = node.children.find(isLabel);
  const content = node.children.filter((child) => child !== label);
  const title: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['change-title'] } },
    children: label?.children ?? [words('What would change this')],
  };
  const children = content[0]?.type === 'heading' ? content : [title, ...content];
  return { type: 'blockquote', data: { hName: 'aside', hProperties: { className: ['change'] } }, children };
}
