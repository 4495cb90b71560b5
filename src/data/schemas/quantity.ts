import * as z from 'zod';
import { periodSchema, textSchema } from './common.ts';

export const statistics = [
  'peak',
  'trough',
  'fall',
  'rise',
  'annual-rate',
  'annual-fall',
  'halving-time',
  'span',
  'drawdown',
] as const;

/** `railroads/investment#gross` or `capex-to-gdp/railroads-gross`, with the period after an `@` where one is meant. */
export const lineRefSchema = z
  .string()
  .regex(/^[a-z0-9./-]+(?:#[a-z0-9.-]+)?(?:@[0-9Q/-]+)?$/, 'a series or definition, with @period where one is meant');

/** The same without a period. */
export const lineNameSchema = z
  .string()
  .regex(/^[a-z0-9./-]+(?:#[a-z0-9.-]+)?$/, 'a series or definition, without a period');

/**
 * One number that can be walked back to the data: a value at a period (`of: line@1871`), a statistic of a line between
 * two periods (`of: line, statistic: fall, from: 1870, to: 1900`), or how many times one value is another (`over: line@2000`).
 */
export const quantitySchema = z.strictObject({
  of: lineRefSchema,
  statistic: z.enum(statistics).optional(),
  from: periodSchema.optional(),
  to: periodSchema.optional(),
  over: lineRefSchema.optional(),
  unit: textSchema.optional().describe('a unit id to convert into'),
});
export type Quantity = z.infer<typeof quantitySchema>;

/** A claim's test: the number as the words print it (`says`), or the bounds outside which the words are untrue. */
export const checkSchema = quantitySchema.extend({
  says: textSchema.optional(),
  between: z.tuple([z.number(), z.number()]).optional(),
  because: textSchema.optional().describe('which words of the claim this holds up'),
});
export type Check = z.infer<typeof checkSchema>;
