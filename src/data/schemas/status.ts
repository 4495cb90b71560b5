import * as z from 'zod';
import { statuses } from '../status.ts';

/** The status of an observation, as a closed list. */
export const statusSchema = z.enum(statuses);
