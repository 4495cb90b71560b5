import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedNames } from '../data/cached.ts';
import { cacheFolder } from './cacheFolder.ts';

/** Says at the end of a build how many binary downloads were encoded, and how many were taken as an earlier build left them. */
export function downloadsReport(): AstroIntegration {
  let folder = '';
  let before: ReadonlySet<string> = new Set();
  return {
    name: 'downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = cacheFolder(fileURLToPath(config.root), new URL(config.base, config.site).href);
      },
      'astro:build:start': () => {
        before = cachedNames(folder);
      },
      'astro:build:done': ({ logger }) => {
        const now = [...cachedNames(folder)];
        const encoded = now.filter((name) => !before.has(name)).length;
        logger.info(`${encoded} binary files encoded, ${now.length - encoded} taken as they were`);
      },
    },
  };
}
