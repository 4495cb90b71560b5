import { join } from 'node:path';

/**
 * Where a build of the site at this public address keeps what the next one need not make again: below the root of the project,
 * or in the folder that `SITE_CACHE` names. A build with an empty folder makes every file anew.
 */
export function cacheFolder(root: string, address: string): string {
  const kept = process.env['SITE_CACHE'] ?? join(root, 'node_modules/.cache/the-tracks-remain');
  return join(kept, address.replace(/\W+/g, '-').replace(/-$/, ''));
}
