import * as z from 'zod';
import { daySchema, idSchema, periodSchema, textSchema } from './common.ts';
import { lineNameSchema } from './quantity.ts';
import { argumentIdSchema } from './scenario.ts';

export const forecastStatuses = [
  'came-true',
  'failed',
  'on-path',
  'off-path',
  'open',
  'due',
  'cannot-be-judged',
] as const;
export type ForecastStatus = (typeof forecastStatuses)[number];

const digestSchema = z.string().regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits');
const line = lineNameSchema.describe('what measures it; projections in it never judge');
const value = z.number();
const unit = idSchema.describe('of the value; that of the line');
const ofPeriod = periodSchema.describe('the period of the line whose figure is meant, for an amount in a year');

/**
 * What must be true of which line. With `in` the figure of that one period decides; without it the forecast has come true as soon
 * as one value meets it, on or before the day of resolution.
 */
const targetSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('at-least'), line, value, unit, in: ofPeriod.optional() }),
  z.strictObject({ is: z.literal('at-most'), line, value, unit, in: ofPeriod.optional() }),
  z.strictObject({
    is: z.literal('between'),
    line,
    value,
    to: value.describe('the upper bound'),
    toNearest: z.number().positive().describe('how finely both ends are given, in the unit: 1 for whole ones'),
    unit,
    in: ofPeriod,
  }),
  z
    .strictObject({ is: z.literal('about'), line, value, unit, in: ofPeriod })
    .describe('within the tolerance of the method'),
  z.strictObject({ is: z.literal('peaks'), line, from: periodSchema, to: periodSchema }).describe('its highest value'),
  z
    .strictObject({
      is: z.literal('falls'),
      line,
      percent: z.number().positive().max(100),
      months: z.int().positive(),
    })
    .describe('from any value since it was made, within so many months'),
]);
export type Target = z.infer<typeof targetSchema>;

/** One dated statement about the future: `data/forecasts/<id>.yaml`. Its status is computed, never typed. */
export const forecastSchema = z.strictObject({
  statement: textSchema.describe('in our own words'),
  who: textSchema,
  argument: argumentIdSchema.optional(),
  wave: idSchema.optional(),
  made: periodSchema
    .optional()
    .describe('a day, or the month as far as it is known; absent where the source has no date'),
  entered: daySchema.describe('the day it entered this ledger'),
  source: idSchema,
  locator: textSchema,
  row: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9.-]+@[0-9Q/-]+$/, 'topic/dataset#series@period')
    .optional()
    .describe('the row of data/ that holds it; source, locator, value and range must agree with it'),
  target: targetSchema.optional().describe('absent where nothing in the catalogue measures it'),
  resolves: daySchema.describe('the last day on which it can come true'),
  probability: z.number().min(0).max(1).optional().describe('only where the author gave one'),
  judged: textSchema.describe('how it will be judged, in words'),
  unjudgeable: textSchema.optional().describe('why it cannot be judged, where it has no target'),
  watch: z
    .array(lineNameSchema)
    .default([])
    .describe('lines that come nearest, or that read the statement otherwise than its target'),
  method: idSchema.describe('of data/forecast-methods.yaml, in force on the day it was entered'),
  digest: digestSchema.describe('of the stake, which is never changed: dates, target, probability, method'),
  history: z
    .array(z.strictObject({ date: daySchema, status: z.enum(forecastStatuses), because: textSchema }))
    .min(1)
    .describe('changes of status as they were noticed; the last one must be the one computed'),
});
export type Forecast = z.infer<typeof forecastSchema> & { readonly id: string };

/** How forecasts are judged, by version; a method is announced before it applies and never changed afterwards. */
export const forecastMethodsSchema = z.record(
  idSchema,
  z.strictObject({
    title: textSchema,
    says: textSchema,
    path: z.enum(['constant-rate', 'none']).describe('what an open forecast is compared with'),
    tolerance: z.number().positive().describe('in percent on either side, of "about" and of the path'),
    announced: daySchema,
    applies: daySchema,
    digest: digestSchema.describe('of all the rest, which is never changed'),
  }),
);
export type ForecastMethod = z.infer<typeof forecastMethodsSchema>[string];
