import * as z from 'zod';
import { daySchema, idSchema, textSchema } from './common.ts';

/** Front matter of `content/essays/<slug>.md`. */
export const essaySchema = z.strictObject({
  title: textSchema,
  lead: textSchema,
  wave: idSchema.optional(),
  order: z.number().int(),
  written: daySchema,
  dataAsOf: daySchema,
  lastChecked: daySchema,
  changes: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
});
export type EssayMetadata = z.infer<typeof essaySchema>;
