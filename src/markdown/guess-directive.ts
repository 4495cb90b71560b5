import type { Html } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import * as z from 'zod';
import { nearest } from '../data/nearest.ts';
import { lineNameSchema } from '../data/schemas/quantity.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { plainText } from './plain-text.ts';

const schema = z.strictObject({ of: lineNameSchema, from: z.string(), to: z.string() });

/**
 * `::guess[How far did the rate fall?]{of="railroads/freight-rate#noyes-poor" from="1870" to="1900"}`: a line whose end a reader may guess
 * before it is shown. Without script, or skipped, it is a chart.
 */
export function askGuess(node: LeafDirective, draft: Draft): Html | undefined {
  const question = plainText(node);
  const asked = readAttributes(node, schema, draft);
  if (asked === undefined) return undefined;
  if (question === '')
    refuse(draft, node, { found: 'a guess without its question', expected: '::guess[question]{...}', fix: 'ask it' });
  const html = draft.tools.guess({ ...asked, question });
  if (html !== undefined) return { type: 'html', value: html };
  const near = nearest(asked.of, draft.tools.lineNames);
  const fix = near === undefined || near === asked.of ? 'name a line that has both periods' : `did you mean "${near}"?`;
  refuse(draft, node, {
    found: `a guess of "${asked.of}" that cannot be drawn`,
    expected: 'a line with both periods',
    fix,
  });
  return undefined;
}
