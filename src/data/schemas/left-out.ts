import * as z from 'zod';
import { evidenceSchema, textSchema } from './common.ts';

/** Why a series of the evidence is not in `data/`. */
export const leftOutRules = {
  computed: 'it can be computed from rows that stand here',
  duplicate: 'the same figures stand in another series',
  superseded: 'an older or poorer reading',
  rejected: 'not to be trusted',
  unused: 'true, but of no use here',
} as const;

const ruleNames = Object.keys(leftOutRules) as [keyof typeof leftOutRules, ...(keyof typeof leftOutRules)[]];

/** `data/left-out/<file>.yaml`: one entry may stand for a family. */
export const leftOutSchema = z.array(
  z.strictObject({ rule: z.enum(ruleNames), reason: textSchema, series: z.array(evidenceSchema).min(1) }),
);
export type LeftOut = z.infer<typeof leftOutSchema>[number];
