/** The anchor of a row on its dataset's page: `gross-1871`; the slash of a span becomes an underscore. */
export function observationId(series: string, period: string): string {
  return `${series}-${bareId(period)}`;
}

/** The short anchor of the first row of a period: `1871`. */
export function bareId(period: string): string {
  return period.replace('/', '_');
}
