import * as z from 'zod';
import { idSchema, textSchema } from './common.ts';

/** One unit of `data/units.yaml`. Two units convert into each other when they measure the same quantity. */
export const unitSchema = z.strictObject({
  name: textSchema.describe('in words, as in "million US dollars"'),
  symbol: z.string().describe('as printed after a number, as in "%" or "$m"'),
  measures: idSchema.describe('the quantity measured, as in "us-dollars"; units of one quantity convert'),
  money: z
    .literal('us')
    .optional()
    .describe('counted in US money: with "prices: current" it can be put into prices of one year'),
  within: z.tuple([z.number(), z.number()]).optional().describe('the least and the largest value it can take'),
  factor: z.number().positive().describe('how many base units one of these is'),
});
export const unitsSchema = z.record(idSchema, unitSchema);
export type Unit = z.infer<typeof unitSchema> & { readonly id: string };
