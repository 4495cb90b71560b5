import type { AstroIntegration } from 'astro';

/** Adds `/_headers` to the site. Astro takes no page whose file begins with an underscore, so its route is named here. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_headers', entrypoint: './src/site/hostHeadersRoute.ts', prerender: true });
      },
    },
  };
}
