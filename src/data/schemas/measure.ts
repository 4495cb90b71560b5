import * as z from 'zod';
import { idSchema, textSchema } from './common.ts';
import { expressionSchema } from './expression.ts';

export const definitionRoles = ['preferred', 'rival', 'proxy', 'vintage', 'quoted'] as const;

/** One published way to measure a wave's line; `capex-to-gdp/railroads-gross` names it. */
export const definitionSchema = z.strictObject({
  wave: idSchema.optional().describe('absent for a line that belongs to none'),
  role: z.enum(definitionRoles),
  name: textSchema.describe('as printed in a ladder or a table'),
  includes: textSchema.describe('numerator and denominator in words: whose spending, over whose GDP'),
  line: expressionSchema,
});
export type Definition = z.infer<typeof definitionSchema>;

/** A comparison measured by rival definitions: `content/measures/<id>.yaml`. */
export const measureSchema = z.strictObject({
  title: textSchema,
  unit: idSchema,
  definitions: z.record(idSchema, definitionSchema),
});
export type Measure = z.infer<typeof measureSchema> & { readonly id: string };
