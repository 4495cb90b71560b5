import * as z from 'zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { lineNameSchema } from './quantity.ts';
import { argumentIdSchema } from './scenario.ts';

export const forecastStatuses = ['open', 'on-path', 'off-path', 'came-true', 'failed', 'cannot-be-judged'] as const;
export type ForecastStatus = (typeof forecastStatuses)[number];

/** What must be true of which line, and when: `at-most 0.000019` of a price in 2029. */
const targetSchema = z.strictObject({
  line: lineNameSchema,
  is: z.enum(['at-least', 'at-most', 'between']),
  value: z.number(),
  to: z.number().optional().describe('the upper bound, for "between"'),
  unit: idSchema.describe('of the value; that of the line'),
  from: z
    .string()
    .optional()
    .describe('the period at which the path begins; otherwise the last one before it was made'),
});

/** One dated statement about the future: `data/forecasts/<id>.yaml`. Its status is computed, never typed. */
export const forecastSchema = z.strictObject({
  statement: textSchema.describe('in our own words'),
  who: textSchema,
  argument: argumentIdSchema.optional(),
  wave: idSchema.optional(),
  made: daySchema.optional().describe('absent where the source does not date it'),
  entered: daySchema.describe('the day it entered this ledger'),
  source: idSchema,
  locator: textSchema,
  target: targetSchema.optional().describe('absent where nothing in the catalogue measures it'),
  resolves: daySchema.describe('the last day on which it can come true'),
  probability: z.number().min(0).max(1).optional().describe('only where the author gave one'),
  judged: textSchema.describe('how it will be judged, in words'),
  unjudgeable: textSchema.optional().describe('why it cannot be judged, where it has no target'),
  method: idSchema.describe('of data/forecast-methods.yaml, in force on the day it was entered'),
  history: z
    .array(z.strictObject({ date: daySchema, status: z.enum(forecastStatuses), because: textSchema }))
    .min(1)
    .describe('changes of status as they were noticed; the last one must be the one computed'),
});
export type Forecast = z.infer<typeof forecastSchema> & { readonly id: string };

/** How forecasts are judged, by version; a method is announced before it applies and never changed afterwards. */
export const forecastMethodsSchema = z.record(
  idSchema,
  z.strictObject({ title: textSchema, says: textSchema, announced: daySchema, applies: daySchema }),
);
export type ForecastMethod = z.infer<typeof forecastMethodsSchema>[string];
