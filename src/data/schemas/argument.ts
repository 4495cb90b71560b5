import * as z from 'zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { quantitySchema } from './quantity.ts';

export const verdicts = ['holds', 'holds-with-caveat', 'does-not-hold', 'cannot-be-tested'] as const;
export type Verdict = (typeof verdicts)[number];

/** One number of the data and the bounds within which a claim is true of it. */
const testSchema = quantitySchema
  .extend({
    between: z.tuple([z.number().nullable(), z.number().nullable()]).describe('null: without a bound on that side'),
    because: textSchema.describe('why these bounds are what the claim says'),
  })
  .refine(({ between: [low, high] }) => low !== null || high !== null, 'a bound on one side at least')
  .refine(({ between: [low, high] }) => low === null || high === null || low <= high, 'the lower bound first');
export type ClaimTest = z.infer<typeof testSchema>;

const claimSchema = z
  .strictObject({
    claim: textSchema.describe('in our own words'),
    figure: textSchema.optional().describe('the figure that the argument uses, as it prints it'),
    tests: z.array(testSchema).min(1).optional().describe('the claim is true exactly where all of them are met'),
    says: textSchema.describe('Markdown: what the data say, each figure as :value'),
    verdict: z.enum(verdicts),
    because: textSchema.optional().describe('Markdown: the caveat, or why it cannot be tested'),
    chart: idSchema.optional(),
    scenario: idSchema.optional(),
    forecast: idSchema.optional(),
  })
  .refine(
    ({ verdict, tests }) => (verdict === 'cannot-be-tested') === (tests === undefined),
    'tests for every verdict except cannot-be-tested',
  )
  .refine(
    ({ verdict, because }) =>
      (verdict !== 'holds-with-caveat' && verdict !== 'cannot-be-tested') || because !== undefined,
    '"because" with the caveat, or with why it cannot be tested',
  );

/** One of the published arguments that the site examines, and what it claims: `content/arguments/<letter>.yaml`. */
export const argumentSchema = z.strictObject({
  title: textSchema,
  thesis: textSchema.describe('in our own words'),
  claims: z.record(idSchema, claimSchema),
  changelog: z.array(z.strictObject({ date: daySchema, change: textSchema })).min(1),
});
export type Claim = z.infer<typeof claimSchema>;
export type Argument = z.infer<typeof argumentSchema> & { readonly id: string };
