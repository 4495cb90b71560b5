import * as z from 'zod';
import { idSchema, periodSchema, seriesRefSchema } from './common.ts';

/** What a line is computed from: a series, or a transform of other lines. Order of work: resample, combine, deflate, rebase. */
export type Expression =
  | string
  | { readonly sum: readonly Expression[] }
  | { readonly difference: readonly [Expression, Expression] }
  | { readonly product: readonly [Expression, Expression]; readonly unit: string }
  | {
      readonly ratio: readonly [Expression, Expression];
      readonly unit: string;
      readonly match?: 'same' | 'containing' | undefined;
    }
  | { readonly annualRate: Expression }
  | {
      readonly resample: Expression;
      readonly to: 'annual' | 'trailing-year' | readonly string[];
      readonly rule: 'sum' | 'mean' | 'last';
    }
  | { readonly deflate: Expression; readonly by: string; readonly prices: string }
  | { readonly rebase: Expression; readonly at: string }
  | { readonly convert: Expression; readonly unit: string; readonly across?: 'prices' | undefined }
  | { readonly held: Expression; readonly at: string; readonly over: Expression }
  | { readonly window: Expression; readonly from: string; readonly to: string }
  | { readonly weightedMean: readonly Expression[]; readonly weights: readonly number[] }
  | { readonly lowerEnvelope: LowerEnvelope };

/**
 * The lowest price of whatever scores at least so much. A dataset of prices holds series `<model>.<part>`, one part for each weight
 * (`gpt-4.input`, `gpt-4.output`); the dataset of scores holds a series `<model>` for each.
 */
export interface LowerEnvelope {
  readonly prices: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly scores: string;
  readonly atLeast: number;
}

const datasetIdSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'topic/dataset, such as railroads/investment');

/**
 * `across: prices` sets dollars of one year beside dollars of another as printed, where only orders of magnitude are compared;
 * the line keeps its price basis, and the table prints it. `match: containing` divides by the denominator's period that contains the numerator's (a month over its quarter, both at annual rate). */
export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    seriesRefSchema,
    z.strictObject({ sum: z.array(expressionSchema).min(2) }),
    z.strictObject({ difference: z.tuple([expressionSchema, expressionSchema]) }),
    z.strictObject({ product: z.tuple([expressionSchema, expressionSchema]), unit: idSchema }),
    z.strictObject({
      ratio: z.tuple([expressionSchema, expressionSchema]),
      unit: idSchema,
      match: z.enum(['same', 'containing']).optional(),
    }),
    z.strictObject({ annualRate: expressionSchema }),
    z.strictObject({
      resample: expressionSchema,
      to: z.union([z.enum(['annual', 'trailing-year']), z.array(periodSchema).min(1)]),
      rule: z.enum(['sum', 'mean', 'last']),
    }),
    z.strictObject({ deflate: expressionSchema, by: seriesRefSchema, prices: periodSchema }),
    z.strictObject({ rebase: expressionSchema, at: periodSchema }),
    z.strictObject({ convert: expressionSchema, unit: idSchema, across: z.literal('prices').optional() }),
    z.strictObject({ held: expressionSchema, at: periodSchema, over: expressionSchema }),
    z.strictObject({ window: expressionSchema, from: periodSchema, to: periodSchema }),
    z.strictObject({
      weightedMean: z.array(expressionSchema).min(2),
      weights: z.array(z.number().nonnegative()).min(2),
    }),
    z.strictObject({
      lowerEnvelope: z.strictObject({
        prices: z.array(datasetIdSchema).min(1),
        weights: z.record(idSchema, z.number().nonnegative()),
        scores: datasetIdSchema,
        atLeast: z.number(),
      }),
    }),
  ]),
);
