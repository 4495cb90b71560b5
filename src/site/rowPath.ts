import { observationId } from './observationId.ts';

/** The page of an observation, opened at its row: `/data/railroads/investment/#gross-1871`. */
export function rowPath(observation: string): string {
  const [dataset = '', row = ''] = observation.split('#');
  const [series = '', period = ''] = row.split('@');
  return `/data/${dataset}/#${period === '' ? `series-${series}` : observationId(series, period)}`;
}
