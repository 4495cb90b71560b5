import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { downloadsReport } from './src/site/downloadsReport.ts';
import { hostFiles } from './src/site/hostFiles.ts';
import { reload } from './src/site/reload.ts';
import { withoutMaps } from './src/site/withoutMaps.ts';

/** The public address of the site and the path below which it stands; nothing else knows them. */
const placeholder = 'https://tracks-remain.example';
const site = placeholder;
const base = '/';

if (site === placeholder)
  console.warn(`astro.config.mjs: "site" is still the placeholder ${placeholder}; every citation carries it`);

/** Pages made to stand in a frame show a chart that has a page of its own. */
const isListed = (/** @type {string} */ page) => !/\/embed\/[^/]+\/$/.test(page);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [reload(['data', 'content']), downloadsReport(), hostFiles(), sitemap({ filter: isListed })],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [withoutMaps()] },
});
