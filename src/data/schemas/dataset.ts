import * as z from 'zod';
import { daySchema, idSchema, periodSchema, textSchema } from './common.ts';

export const frequencies = ['annual', 'quarterly', 'monthly', 'daily', 'span', 'irregular'] as const;
export type Frequency = (typeof frequencies)[number];

/** What a value says of its period: an amount in it, a flow at annual rate, a level at a time, or a mean over it. */
export const measurementKinds = ['flow', 'annual-rate', 'level', 'mean'] as const;
export type MeasurementKind = (typeof measurementKinds)[number];

export const seriesSchema = z.strictObject({
  title: textSchema,
  unit: idSchema,
  kind: z.enum(measurementKinds),
  frequency: z.enum(frequencies),
  definition: textSchema.optional().describe('where it departs from the definition of the dataset'),
  prices: textSchema.default('current').describe('"current", or the year of constant prices'),
  weakness: textSchema.optional().describe('what is weak in it, in the words a reader sees'),
  contradicted: textSchema.optional().describe('why the figure is kept only to be contradicted'),
  rangeMeaning: textSchema.optional().describe('what low and high are, where rows have them'),
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
  knownProblems: z.array(textSchema).default([]),
  licence: textSchema.default('Compilation CC BY 4.0; each figure under the terms of its source'),
  changelog: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
});
export type DatasetMetadata = z.infer<typeof datasetSchema>;
