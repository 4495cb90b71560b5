/** The host of an address as a reader knows it: without `www.`. Throws for what is no address. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
