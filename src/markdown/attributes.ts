import type { Directives } from 'mdast-util-directive';
import type * as z from 'zod';
import { checkShape } from '../data/yaml.ts';
import { type Draft, placeOf } from './draft.ts';

/** A directive's `{...}` in the form of its schema; unknown, missing and ill-formed attributes are problems at the directive. */
export function readAttributes<T>(node: Directives, schema: z.ZodType<T>, draft: Draft): T | undefined {
  const place = placeOf(draft, node);
  return checkShape(schema, { path: draft.path, value: { ...node.attributes }, place: () => place }, draft.problems);
}
