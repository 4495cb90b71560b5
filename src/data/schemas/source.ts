import * as z from 'zod';
import { daySchema, evidenceSchema, idSchema, textSchema } from './common.ts';

export const sourceKinds = [
  'scholarly',
  'official',
  'filing',
  'dataset',
  'industry',
  'press',
  'web',
  'book',
  'advocacy',
] as const;

/** One work that was read. Ids are unique over all files of `data/sources/`. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  short: textSchema.describe('as in a source line: "Ulmer 1960"'),
  authors: textSchema.optional(),
  year: z.number().int().optional(),
  publisher: textSchema.optional(),
  url: z.url().optional().describe('the address of the work'),
  seenAt: textSchema.optional().describe('where it was really read, when that is not the url'),
  read: daySchema.describe('the day it was read'),
  kind: z.enum(sourceKinds),
  licence: textSchema.describe('the terms as stated, or "not stated"'),
  bulk: z.boolean().default(true).describe('false: its figures are shown and cited but not offered for download'),
  weakness: textSchema.optional().describe('what is weak in it: second-hand, advocacy, unproofed scan'),
  evidence: evidenceSchema.optional().describe('its id in the evidence, where that id is taken by another work'),
});
export const sourcesSchema = z.record(idSchema, sourceSchema);
export type Source = z.infer<typeof sourceSchema> & { readonly id: string };
