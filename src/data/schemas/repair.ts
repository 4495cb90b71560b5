import * as z from 'zod';
import { idSchema, periodSchema, textSchema } from './common.ts';

/** How rows of the evidence were made fit for a series. Nothing else may be done to them. */
export const repairRules = {
  sorted: 'rows put in order of time',
  expanded: 'exponents written out',
  'formula-moved': 'formula moved from the locator to the note',
  'range-paired': 'separate low and high series made the range of one',
  'range-noted': 'a range that the evidence states in words',
  split: 'one series of the evidence divided into several',
  joined: 'several series of the evidence gathered in one',
  relocated: 'the place in the source said more exactly, or in our words',
  redated: 'a date replaced by the period that the figure covers',
  projection: 'an estimate of a time still to come marked as projection',
  status: 'a row that only repeats a printed figure marked as reported',
  rescaled: 'the same digits in another power of ten',
  thinned: 'fewer rows taken than there are',
  'left-out': 'single rows not taken',
  added: 'rows that the evidence does not hold as such',
} as const;

const ruleNames = Object.keys(repairRules) as [keyof typeof repairRules, ...(keyof typeof repairRules)[]];

/** One rule applied to some series: for `redated`, our period and the date it had; for `left-out` and `added`, which. */
export const repairSchema = z.strictObject({
  rule: z.enum(ruleNames),
  series: z.array(idSchema).min(1),
  periods: z.union([z.array(periodSchema).min(1), z.record(periodSchema, periodSchema)]).optional(),
  factor: z.number().positive().optional().describe('for rescaled: our value over that of the evidence'),
  what: textSchema.describe('why, or how'),
});
export type Repair = z.infer<typeof repairSchema>;
