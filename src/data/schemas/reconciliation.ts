import * as z from 'zod';
import { periodSchema, seriesRefSchema, textSchema } from './common.ts';

const terms = {
  within: z.number().nonnegative().describe('allowed difference in percent of the whole'),
  amount: z
    .number()
    .nonnegative()
    .default(0)
    .describe('or in the unit of the whole, for printed figures that are rounded'),
  excepting: z.record(periodSchema, textSchema).default({}).describe('periods that do not come out, with the reason'),
  because: textSchema.describe('what adds up to what'),
};

/** Parts that must add up to a whole (quarters to a year, companies to a total), or flows to the steps of a cumulative total. */
export const reconciliationSchema = z.union([
  z.strictObject({
    parts: z.union([seriesRefSchema, z.array(seriesRefSchema).min(2)]),
    whole: seriesRefSchema,
    ...terms,
  }),
  z.strictObject({ flow: seriesRefSchema, cumulative: seriesRefSchema, ...terms }),
]);
export type Reconciliation = z.infer<typeof reconciliationSchema>;
