import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Reloads the page under the dev server when a fact or a word changes: the bundler does not know these files. */
export function reload(folders: readonly string[]): AstroIntegration {
  let root = '';
  return {
    name: 'reload',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const watched = folders.map((folder) => join(root, folder));
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (watched.some((folder) => path.startsWith(folder + sep))) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
