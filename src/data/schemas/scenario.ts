import * as z from 'zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { lineNameSchema, quantitySchema } from './quantity.ts';

/** The five arguments that the site examines; `content/arguments/<letter>.yaml` says what each claims. */
export const argumentIds = ['a', 'b', 'c', 'd', 'e'] as const;
export const argumentIdSchema = z.enum(argumentIds);

/** How a yearly rate of the data becomes a factor: -37 % a year is 0.63 as `growth`, and divided by 1.59 as `fall`. */
export const rateForms = ['growth', 'fall'] as const;

/** Where a number of a scenario comes from: the data, or its author with a reason. */
export const originSchema = z.union([
  quantitySchema.extend({ as: z.enum(rateForms).optional().describe('turns a rate in percent into a factor') }),
  z.strictObject({ value: z.number(), because: textSchema.describe('why the author assumes it') }),
]);
export type Origin = z.infer<typeof originSchema>;

const parameterSchema = z
  .strictObject({
    title: textSchema.describe('as beside its input: "Price, divided each year by"'),
    means: textSchema.describe('one sentence: what is counted in it'),
    unit: idSchema,
    range: z.tuple([z.number(), z.number()]).describe('the least and the most that a reader may enter'),
    plausible: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe('the narrower range within which its weight is ranked and the flip is sought; otherwise the range'),
    scale: z.enum(['linear', 'log']).default('linear').describe('how the slider runs'),
    whole: z.boolean().default(false).describe('true: whole numbers only, as for rounds'),
    default: originSchema,
  })
  .refine(({ range: [low, high] }) => low < high, 'a range from the least to the most')
  .refine(({ scale, range: [low] }) => scale === 'linear' || low > 0, 'a range above 0 for a slider on a log scale');

const presetSchema = z.strictObject({
  title: textSchema,
  wave: idSchema.optional().describe('its ink'),
  note: textSchema.optional().describe('what is weak in it'),
  set: z.record(idSchema, originSchema).describe('the parameters that differ from their defaults'),
});

/** An argument's arithmetic as a reader meets it: `content/scenarios/<id>.yaml`; the arithmetic is `src/scenarios/`. */
export const scenarioSchema = z.strictObject({
  order: z.number().int(),
  arguments: z.array(argumentIdSchema).min(1),
  title: textSchema.describe('the question'),
  subtitle: textSchema.describe('what is computed from what, in one sentence'),
  parameters: z.record(idSchema, parameterSchema),
  presets: z.record(idSchema, presetSchema).default({}),
  facts: z
    .record(idSchema, z.strictObject({ title: textSchema, origin: originSchema, unit: idSchema }))
    .default({})
    .describe('figures of the data that the result is set beside'),
  lines: z
    .record(idSchema, z.strictObject({ title: textSchema, line: lineNameSchema, unit: idSchema }))
    .default({})
    .describe('lines of the data that are drawn beside the result'),
  inverse: idSchema.describe('the parameter whose flip the page names first'),
  formulas: z.array(textSchema).min(1).describe('how it is computed, in words and signs'),
  leavesOut: z.array(textSchema).min(1).describe('what the arithmetic does not know'),
  changelog: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
});
export type Parameter = z.infer<typeof parameterSchema>;
export type ScenarioSpecification = z.infer<typeof scenarioSchema> & { readonly id: string };
