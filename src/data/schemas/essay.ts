import * as z from 'zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { argumentIdSchema } from './scenario.ts';

/** What an essay is among the others: one wave, a comparison of all, a test of an argument, what was left, or how the site is made. */
export const essayKinds = ['wave', 'comparison', 'argument', 'aftermath', 'method'] as const;
export type EssayKind = (typeof essayKinds)[number];

/** Front matter of `content/essays/<slug>.md`. */
export const essaySchema = z.strictObject({
  title: textSchema,
  short: textSchema.describe('in lists and in the way back: "Railroads"'),
  lead: textSchema,
  kind: z.enum(essayKinds),
  wave: idSchema.optional(),
  argument: argumentIdSchema.optional(),
  order: z.number().int(),
  written: daySchema,
  dataAsOf: daySchema,
  lastChecked: daySchema,
  numbers: z
    .array(z.strictObject({ says: textSchema, because: textSchema }))
    .default([])
    .describe('numbers of the prose that the data do not hold up, each with the reason why it needs no reference'),
  changes: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
});
export type EssayMetadata = z.infer<typeof essaySchema>;
