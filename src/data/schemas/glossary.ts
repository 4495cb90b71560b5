import * as z from 'zod';
import { idSchema, textSchema } from './common.ts';

/** `content/glossary.yaml`: terms of the field, each explained in a sentence or two and linked where an essay first uses it. */
export const glossarySchema = z.record(
  idSchema,
  z.strictObject({
    term: textSchema,
    also: z.array(textSchema).default([]).describe('other forms that mean the same: plural, abbreviation'),
    says: textSchema,
  }),
);
export type Term = z.infer<typeof glossarySchema>[string] & { readonly id: string };
