import type { Status } from '../data/status.ts';

const strength: Record<Status, number> = { reported: 0, derived: 1, estimate: 2, projection: 3 };

/** The weakest of several statuses: what a value computed from them bears. No input gives `reported`. */
export function weakest(statuses: readonly Status[]): Status {
  return statuses.reduce<Status>((worst, status) => (strength[status] > strength[worst] ? status : worst), 'reported');
}
