import * as z from 'zod';
import { daySchema, idSchema, periodSchema, textSchema } from './common.ts';
import { checkSchema, lineNameSchema, quantitySchema } from './quantity.ts';
import { anchorNames } from './wave.ts';

const sides = ['left', 'right', 'above', 'below'] as const;

/** The questions by which a reader finds a chart. */
export const questions = ['investment', 'prices', 'value', 'finance', 'quantity'] as const;
export type Question = (typeof questions)[number];

/** What every kind of chart says in words, and the checks that keep the words true. */
const words = {
  question: z.enum(questions),
  order: z.number().int().default(50).describe('place among the charts of its question; the lowest first'),
  title: textSchema.describe('the claim, with its year'),
  subtitle: textSchema.describe('measure, unit, place, price basis, line-up'),
  brief: textSchema
    .max(110)
    .optional()
    .describe('the subtitle of pictures and slides, where it must be shorter; the rule of the line-up is added'),
  takeaway: textSchema.describe('one or two sentences: what a reader should take from it'),
  caveats: z.array(textSchema).min(1),
  sourceLine: textSchema.describe('the producers in few words; the page of the chart lists every work'),
  checks: z.array(checkSchema).min(1),
  changelog: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
};

const years = z.tuple([z.number(), z.number()]);

/**
 * Where the points of a line stand in time: years from an anchor of its wave (a wave that lacks it stands with its last full
 * year at zero, and the chart says so), years since the first point or the highest of each line, or calendar years.
 */
export const timeSchema = z.union([
  z.strictObject({
    align: z.enum(anchorNames),
    openWave: z.literal('last-full-year'),
    from: z.number().int(),
    to: z.number().int(),
    narrow: years,
  }),
  z.strictObject({ since: z.enum(['first', 'peak']), from: z.number().default(0), to: z.number(), narrow: years }),
  z.strictObject({ calendar: years, narrow: years.optional() }),
]);

export const scales = ['linear', 'log'] as const;
const axis = {
  scale: z.enum(scales).default('linear'),
  from: z.number().optional().describe('the low end; 0 on a linear axis unless told, the lowest value on a log axis'),
  to: z.number().optional(),
};

export const tones = ['wave', 'ink', 'muted'] as const;
/** A line in the ink of its wave, in black, or gray for context. */
const toneSchema = z.enum(tones);

const labelSchema = z.strictObject({
  line: lineNameSchema,
  at: periodSchema,
  words: textSchema.optional().describe('printed after the value; otherwise the value and the year'),
  side: z.enum(sides),
  raise: z.number().default(0).describe('pixels upward, for labels that would touch'),
  push: z.number().default(0).describe('pixels further away from the point'),
  strong: z.boolean().default(false),
  decimals: z.number().int().min(0).optional().describe('where the usual ones would not tell two values apart'),
  symbol: z.boolean().default(true).describe('false where the point bears none, as within an open line'),
  narrow: z.boolean().default(true).describe('false: left out on a phone'),
  narrowWords: textSchema.optional().describe('printed after the value on a phone; otherwise the year'),
});

const eventSchema = z.strictObject({
  line: lineNameSchema,
  at: periodSchema,
  words: textSchema,
  side: z.enum(sides),
  raise: z.number().default(0),
  narrow: textSchema.optional().describe('the words on a phone; left out there without them'),
});

const lineSchema = z.strictObject({
  line: lineNameSchema,
  name: textSchema.optional().describe('at its end; otherwise the name of its wave'),
  short: textSchema.optional().describe('the name on a phone'),
  tone: toneSchema.default('wave'),
  curve: z.enum(['straight', 'step']).default('straight').describe('step: a price stays until the next'),
  every: z
    .number()
    .optional()
    .describe('years between neighbors that are joined, where it is not the frequency of the line'),
  detail: textSchema.optional().describe('printed small after the name'),
  place: z
    .enum(['end', 'start', 'before', 'column', 'none'])
    .default('end')
    .describe('where the name stands; column: beside the plot, one below the other, led to from the end of the line'),
  raise: z.number().default(0).describe('pixels by which the name is raised'),
  continuation: z
    .strictObject({ line: lineNameSchema, at: periodSchema })
    .optional()
    .describe('a newer part-year, drawn as such'),
});

export const linesChartSchema = z.strictObject({
  kind: z.literal('lines'),
  ...words,
  time: timeSchema,
  value: z
    .strictObject({
      ...axis,
      index: z.enum(['first', 'peak']).optional().describe('100 at the first point drawn, or at the highest'),
    })
    .prefault({}),
  lines: z.array(lineSchema).min(1),
  cloud: z
    .strictObject({ datasets: z.array(z.string()).min(1), weights: z.record(idSchema, z.number()) })
    .optional()
    .describe('every priced model of these datasets as a small gray point, its parts weighted'),
  labels: z.array(labelSchema).default([]),
  events: z.array(eventSchema).default([]),
});

/** What a figure of who gained is: never compared across concepts in a title. */
export const concepts = ['payout', 'profit', 'surplus', 'revenue', 'loss'] as const;
export type Concept = (typeof concepts)[number];

const pointSchema = quantitySchema.extend({
  words: textSchema.optional().describe('printed after the value; otherwise its period'),
  narrowWords: textSchema.optional(),
  concept: z.enum(concepts).optional(),
  low: quantitySchema.optional().describe('where the range begins, unless the row of the data has one'),
  high: quantitySchema.optional(),
});

const rowSchema = z
  .strictObject({
    name: textSchema.optional().describe('otherwise that of the definition'),
    narrow: textSchema.describe('the name on a phone'),
    wave: idSchema.optional().describe('its ink, in a group of no wave'),
    tone: toneSchema.default('wave'),
    strong: z.boolean().optional().describe('otherwise true for a preferred definition'),
    always: z.boolean().optional().describe('true: the claim rests on it, so that it stands on every slide too'),
    course: z
      .boolean()
      .default(false)
      .describe('true: the points stand in order of time, and an arrow leads from each to the next'),
    mark: textSchema.optional().describe('what must be said beside the value: "one quarter", "older vintage"'),
    points: z.array(pointSchema).default([]),
    missing: textSchema.optional().describe('printed where there is nothing: "not found"'),
  })
  .refine(
    ({ points, missing }) => points.length > 0 !== (missing !== undefined),
    'points, or "missing" with the words for a row without any',
  );

export const rowsChartSchema = z.strictObject({
  kind: z.literal('rows'),
  ...words,
  value: z.strictObject({
    ...axis,
    unit: idSchema.describe('that of every point'),
    ticks: z.array(z.number()).optional(),
  }),
  groups: z
    .array(
      z.strictObject({
        wave: idSchema.optional().describe('its name and ink head the group'),
        title: textSchema.optional(),
        span: z.boolean().default(false).describe('true: the range of the rows stands beside the head'),
        rows: z.array(rowSchema).min(1),
      }),
    )
    .min(1),
});

export const chartSchema = z.discriminatedUnion('kind', [linesChartSchema, rowsChartSchema]);
export type LinesChart = z.infer<typeof linesChartSchema> & { readonly id: string };
export type RowsChart = z.infer<typeof rowsChartSchema> & { readonly id: string };
/** One chart as words and references, never pixels: `content/charts/<id>.yaml`. */
export type ChartSpecification = LinesChart | RowsChart;
