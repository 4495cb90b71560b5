/** How a value came to be, from strongest to weakest; what is computed bears the weakest status of its inputs. */
export const statuses = ['reported', 'derived', 'estimate', 'projection'] as const;
export type Status = (typeof statuses)[number];
