import * as z from 'zod';
import { idSchema, periodSchema, textSchema } from './common.ts';

export const anchorNames = ['start', 'investment-peak', 'price-peak', 'panic', 'trough'] as const;
export type AnchorName = (typeof anchorNames)[number];

/** What an anchor marks: a law, a start of service, a year of the investment line, a day or month of share prices, a failure. */
export const anchorKinds = ['law', 'launch', 'investment', 'share-prices', 'failure'] as const;

const datedAnchorSchema = z.strictObject({
  period: periodSchema,
  kind: z.enum(anchorKinds),
  event: textSchema.describe('what happened, in a few words'),
  reason: textSchema.describe('why this date and not another'),
  source: idSchema,
  locator: textSchema.optional(),
});
const absentAnchorSchema = z.strictObject({ absent: textSchema.describe('why the wave has no such date') });

/** One build-out and its dated anchors; an anchor that a wave lacks is absent with a reason. */
export const waveSchema = z.strictObject({
  title: textSchema,
  name: textSchema.describe('as written at the end of its line'),
  short: textSchema.describe('as written on a phone'),
  region: textSchema,
  summary: textSchema,
  slot: z.enum(['railroads', 'dotcom-fiber', 'mobile', 'ai', 'spare-a', 'spare-b']).describe('its colour and symbol'),
  order: z.number().int(),
  anchors: z.strictObject({
    start: z.union([datedAnchorSchema, absentAnchorSchema]),
    'investment-peak': z.union([datedAnchorSchema, absentAnchorSchema]),
    'price-peak': z.union([datedAnchorSchema, absentAnchorSchema]),
    panic: z.union([datedAnchorSchema, absentAnchorSchema]),
    trough: z.union([datedAnchorSchema, absentAnchorSchema]),
  }),
});
export type Wave = z.infer<typeof waveSchema> & { readonly id: string };
