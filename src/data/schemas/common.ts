import * as z from 'zod';
import { parsePeriod } from '../period.ts';

/** A lower-case name with hyphens: the only form of every id on the site. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case letters, digits and hyphens, such as us-gdp');

/** Words for a reader: never empty. */
export const textSchema = z.string().trim().min(1, 'words, not an empty text');

/** A period as text. YAML reads a bare `1871` as a number: a whole number is taken as the year it shows. */
export const periodSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(
    (text) => parsePeriod(text) !== undefined,
    'a period: 1873, 1873-Q3, 1873-09, 1873-09-18 or a span 1996/2001',
  );

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-21');

/** `railroads/investment#gross` names one series of one dataset. */
export const seriesRefSchema = z
  .string()
  .regex(/^[a-z0-9./-]+#[a-z0-9.-]+$/, 'topic/dataset#series, such as railroads/investment#gross');

/** `railroads/us-rail-capex-gross` names one series of the evidence: its folder and its name there. */
export const evidenceSchema = z.string().regex(/^[a-z0-9-]+\/.+$/, 'topic/series of the evidence');
