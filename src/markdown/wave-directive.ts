import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { element, words } from './element.ts';
import { plainText } from './plain-text.ts';

const schema = z.strictObject({ id: z.string() });

/** `:wave[railroads]{#railroads}`: words in the color of their wave. An unknown wave or missing words are problems. */
export function colorWave(node: TextDirective, draft: Draft): PhrasingContent {
  const id = readAttributes(node, schema, draft)?.id;
  const text = plainText(node);
  if (text === '') {
    refuse(draft, node, { found: 'no words to color', expected: ':wave[railroads]{#railroads}', fix: 'add the words' });
  }
  if (id === undefined) return words(text);
  if (draft.tools.waveIds.includes(id)) return element('span', { className: ['wave'], dataWave: id }, node.children);
  const near = nearest(id, draft.tools.waveIds);
  const fix = near === undefined ? 'name a wave that exists' : `did you mean "${near}"?`;
  refuse(draft, node, { found: `the unknown wave "${id}"`, expected: draft.tools.waveIds.join(', '), fix });
  return words(text);
}
