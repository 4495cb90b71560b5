import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { element } from './element.ts';

const schema = z.strictObject({});

/** `:side[words]`: a note that stands in the margin where there is one, else below its paragraph. May hold `:value` and `:cite`. */
export function noteAside(node: TextDirective, draft: Draft): PhrasingContent {
  readAttributes(node, schema, draft);
  if (node.children.length === 0)
    refuse(draft, node, {
      found: 'an empty note',
      expected: ':side[words]',
      fix: 'write the note between the brackets',
    });
  return element('span', { className: ['side-note'], role: 'note' }, node.children);
}
