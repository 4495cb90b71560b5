import * as z from 'zod';
import { daySchema, evidenceSchema, idSchema, periodSchema, seriesRefSchema, textSchema } from './common.ts';
import { reconciliationSchema } from './reconciliation.ts';
import { repairSchema } from './repair.ts';

export const frequencies = ['annual', 'quarterly', 'monthly', 'daily', 'span', 'irregular'] as const;
export type Frequency = (typeof frequencies)[number];

/** What a value says of its period: an amount in it, a flow at annual rate, a level at a time, a mean over it, or a change from its start to its end. */
export const measurementKinds = ['flow', 'annual-rate', 'level', 'mean', 'change'] as const;
export type MeasurementKind = (typeof measurementKinds)[number];

export const seriesSchema = z.strictObject({
  title: textSchema,
  unit: idSchema,
  kind: z.enum(measurementKinds),
  frequency: z.enum(frequencies),
  definition: textSchema.optional().describe('where it departs from the definition of the dataset'),
  prices: textSchema.default('current').describe('"current", or the year of constant prices'),
  rivalOf: seriesRefSchema
    .optional()
    .describe('the better series of the same quantity that this one contradicts or repeats'),
  weakness: textSchema.optional().describe('what is weak in it, in the words a reader sees'),
  contradicted: textSchema.optional().describe('why the figure is kept only to be contradicted'),
  rangeMeaning: textSchema.optional().describe('what low and high are, where rows have them'),
  jumps: z
    .union([textSchema, z.record(periodSchema, textSchema)])
    .optional()
    .describe('why a value may be more than five times its neighbor: for the whole series, or by period'),
  evidence: z
    .array(evidenceSchema)
    .min(1)
    .optional()
    .describe('the series of the evidence that its rows were carried from'),
});
export type SeriesMetadata = z.infer<typeof seriesSchema>;

const correctionSchema = z.strictObject({
  series: idSchema,
  period: periodSchema,
  printed: textSchema.describe('what the source shows'),
  used: z.number().describe('what stands in the CSV; must equal the row'),
  reason: textSchema,
});

/** Metadata beside one CSV; the path without its ending is the id of the dataset. */
export const datasetSchema = z.strictObject({
  title: textSchema,
  wave: idSchema.optional().describe('absent for a dataset that serves every wave'),
  definition: textSchema,
  notIncluded: z.array(textSchema).min(1),
  geography: textSchema,
  series: z.record(idSchema, seriesSchema),
  corrections: z.array(correctionSchema).default([]),
  repairs: z.array(repairSchema).default([]).describe('what was done to the evidence to make rows of it'),
  reconciles: z.array(reconciliationSchema).default([]).describe('sums that must come out'),
  knownProblems: z.array(textSchema).default([]),
  licence: textSchema.default('Compilation CC BY 4.0; each figure under the terms of its source'),
  changelog: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
});
export type DatasetMetadata = z.infer<typeof datasetSchema>;
