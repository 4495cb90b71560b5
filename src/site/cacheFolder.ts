import { join } from 'node:path';

/** Where a build of the site at this public address keeps, below the root of the project, what the next one need not make again. */
export function cacheFolder(root: string, address: string): string {
  return join(root, 'node_modules/.cache/the-tracks-remain', address.replace(/\W+/g, '-').replace(/-$/, ''));
}
