import { defineConfig } from '@playwright/test';
import { advice, browserArguments, findBrowser } from './scripts/browser.ts';

const executablePath = process.env['TEST_BROWSER'] ?? findBrowser();
if (executablePath === undefined) throw new Error(advice);
process.env['TEST_BROWSER'] = executablePath; // the workers need not look again

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 20_000,
  globalTimeout: 900_000,
  expect: { timeout: 3000 },
  webServer: {
    command: 'node scripts/serve.ts',
    wait: { stdout: /is at (?<SITE_ADDRESS>http\S+)/ },
    timeout: 30_000,
  },
  use: {
    actionTimeout: 5000,
    navigationTimeout: 10_000,
    baseURL: process.env['SITE_ADDRESS'],
    reducedMotion: 'reduce',
    launchOptions: { executablePath, args: browserArguments },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desk', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
  ],
});
