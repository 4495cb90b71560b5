import { isMain } from './run.ts';

interface Configured {
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

/** Why a site must not be published with this address, or nothing; `published` is where its host will put it. */
export function addressProblem({ site, base }: Configured, published?: string): string | undefined {
  if (site === undefined || new URL(site).hostname.endsWith('.example'))
    return `astro.config.mjs: "site" is ${site}, which leads nowhere; write the public address there, and the path below it as "base"`;
  const withSlash = (address: string) => address.replace(/\/*$/, '/');
  const configured = withSlash(new URL(base ?? '/', site).href);
  if (
    published === undefined ||
    configured.replace(/^http:/, 'https:') === withSlash(published).replace(/^http:/, 'https:')
  )
    return undefined;
  return `astro.config.mjs: "site" and "base" make ${configured}, but the host publishes at ${withSlash(published)}`;
}

if (isMain(import.meta.url)) {
  const problem = addressProblem((await import('../astro.config.mjs')).default, process.argv[2]);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
}
