import type { Plugin } from 'vite';

const empty = '\0without-maps';

/** Leaves map projections out of what a page loads: Plot pulls in 9 kB of them, and no chart is a map. */
export function withoutMaps(): Plugin {
  return {
    name: 'without-maps',
    enforce: 'pre',
    resolveId(id) {
      return id === 'd3-geo' && this.environment.name === 'client' ? empty : undefined;
    },
    async load(id) {
      if (id !== empty) return undefined;
      const geo = 'd3-geo';
      const names = Object.keys((await import(geo)) as object);
      return `const none = () => none;\nexport { ${names.map((name) => `none as ${name}`).join(', ')} };`;
    },
  };
}
