import * as z from 'zod';
import { idSchema, periodSchema, textSchema } from './common.ts';

export const eventKinds = [
  'law',
  'launch',
  'technology',
  'market',
  'failure',
  'finance',
  'price',
  'deal',
  'statement',
] as const;

/** One dated event to annotate with. */
export const eventSchema = z.strictObject({
  date: periodSchema,
  title: textSchema,
  kind: z.enum(eventKinds),
  source: idSchema,
  locator: textSchema,
  detail: textSchema.optional(),
  weakness: textSchema.optional(),
});
/** `data/events/<wave or topic>.yaml`, in order of date. */
export const eventsSchema = z.record(idSchema, eventSchema);
export type Event = z.infer<typeof eventSchema> & { readonly id: string };
