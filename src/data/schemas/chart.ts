import * as z from 'zod';
import { daySchema, idSchema, periodSchema, textSchema } from './common.ts';
import { checkSchema } from './quantity.ts';
import { anchorNames } from './wave.ts';

const sides = ['left', 'right', 'above', 'below'] as const;

/** What every kind of chart says in words, and the checks that keep the words true. */
const words = {
  measure: idSchema,
  title: textSchema.describe('the claim'),
  subtitle: textSchema.describe('measure, place, price basis, line-up'),
  takeaway: textSchema.describe('one or two sentences: what a reader should take from it'),
  caveats: z.array(textSchema).min(1),
  sourceLine: textSchema.describe('the producers in few words; the page of the chart lists every work'),
  checks: z.array(checkSchema).min(1),
  changelog: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
};

/** Years from an anchor; a wave that lacks it stands with its last full year at zero, and the chart says so. */
export const timeSchema = z.union([
  z.strictObject({
    align: z.enum(anchorNames),
    openWave: z.literal('last-full-year'),
    from: z.number().int(),
    to: z.number().int(),
    narrow: z.tuple([z.number().int(), z.number().int()]),
  }),
  z.strictObject({ calendar: z.tuple([z.number().int(), z.number().int()]) }),
]);

const labelSchema = z.strictObject({
  definition: idSchema,
  at: periodSchema,
  words: textSchema.optional().describe('printed after the value; otherwise the value and the year'),
  side: z.enum(sides),
  raise: z.number().default(0).describe('pixels upward, for labels that would touch'),
  push: z.number().default(0).describe('pixels further away from the point'),
  strong: z.boolean().default(false),
  symbol: z.boolean().default(true).describe('false where the point bears none, as within an open line'),
  narrow: z.boolean().default(true).describe('false: left out on a phone'),
  narrowWords: textSchema.optional().describe('printed after the value on a phone; otherwise the year'),
});

const eventSchema = z.strictObject({
  definition: idSchema,
  at: periodSchema,
  words: textSchema,
  side: z.enum(sides),
  raise: z.number().default(0),
  narrow: textSchema.optional().describe('the words on a phone; left out there without them'),
});

const lineSchema = z.strictObject({
  definition: idSchema,
  detail: textSchema.optional().describe('printed small after the name of the wave'),
  name: z.enum(['end', 'start', 'before']).default('end').describe('where the name stands'),
  raise: z.number().default(0).describe('pixels by which the name is raised'),
  continuation: z
    .strictObject({ definition: idSchema, at: periodSchema })
    .optional()
    .describe('a newer part-year, drawn as such'),
});

export const linesChartSchema = z.strictObject({
  kind: z.literal('lines'),
  ...words,
  time: timeSchema,
  lines: z.array(lineSchema).min(1),
  labels: z.array(labelSchema).default([]),
  events: z.array(eventSchema).default([]),
});

const rungSchema = z.strictObject({
  definition: idSchema,
  at: periodSchema.describe('the period shown: the peak of the definition, or the latest'),
  narrow: textSchema.describe('the name on a phone'),
  mark: textSchema.optional().describe('what must be said beside the value: "one quarter", "older vintage"'),
});

export const ladderChartSchema = z.strictObject({
  kind: z.literal('ladder'),
  ...words,
  rungs: z.array(rungSchema).min(1),
});

export const chartSchema = z.discriminatedUnion('kind', [linesChartSchema, ladderChartSchema]);
export type LinesChart = z.infer<typeof linesChartSchema> & { readonly id: string };
export type LadderChart = z.infer<typeof ladderChartSchema> & { readonly id: string };
/** One chart as words and references, never pixels: `content/charts/<id>.yaml`. */
export type ChartSpecification = LinesChart | LadderChart;
