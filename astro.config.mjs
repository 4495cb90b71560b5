import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { downloadsReport } from './src/site/downloadsReport.ts';
import { reload } from './src/site/reload.ts';
import { withoutMaps } from './src/site/withoutMaps.ts';

/** The public address of the site and the path below which it stands; nothing else knows them. */
const placeholder = 'https://tracks-remain.example';
const site = placeholder;
const base = '/';

if (site === placeholder)
  console.warn(`astro.config.mjs: "site" is still the placeholder ${placeholder}; every citation carries it`);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [reload(['data', 'content']), downloadsReport(), sitemap()],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [withoutMaps()] },
});
