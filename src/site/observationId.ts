/** The anchor of a row on its dataset's page: `gross-1871`; the slash of a span becomes an underscore. */
export function observationId(series: string, period: string): string {
  return `${series}-${period.replace('/', '_')}`;
}
