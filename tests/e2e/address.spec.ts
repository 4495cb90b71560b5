import { expect, test } from '@playwright/test';
import { open, watch } from './pages.ts';

let home = '';
let noise: string[] = [];

test.beforeEach(({ page, baseURL }) => {
  home = baseURL ?? '';
  noise = watch(page, new URL(home).origin);
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(home)) noise.push(`outside: ${request.url()}`);
  });
});

test.afterEach(() => {
  expect(noise).toEqual([]);
});

test('what a page fetches on demand stays where the site stands: a view of a chart @desk', async ({ page }) => {
  await open(page, './charts/capex-to-gdp/?s=log');
  await expect(page.locator('figure.chart > .chart-subtitle').first()).toContainText('Your view');
  await expect(page).toHaveURL(`${home}charts/capex-to-gdp/?s=log`);
});

test('the search finds, and leads on @desk', async ({ page }) => {
  await open(page, './search/?q=erie');
  const found = page.locator('site-search [role=option]').first();
  await expect(found).toBeVisible({ timeout: 15_000 }); // the index is made in the page
  await found.click();
  await expect(page).toHaveURL(new RegExp(`^${home}`));
  await expect(page.locator('h1')).toBeVisible();
});

test('the front page leads to an essay, and its charts to their pages @desk', async ({ page }) => {
  await open(page, './');
  await page.locator('main a[href*="/essays/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('figure.chart .chart-actions a[href*="/charts/"][href$="/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`^${home}charts/`));
});

test('a scenario starts from the address @desk', async ({ page }) => {
  await open(page, './scenarios/deflation-trap/?preset=transit');
  await expect(page.locator('.knobs-acts')).toBeVisible();
});

test('series are compared from the address @desk', async ({ page }) => {
  await open(page, './compare/?l=railroads/freight-rate~noyes-poor');
  await expect(page.locator('compare-desk')).toBeVisible();
});

test('a frame for other sites draws the view that is asked for @desk', async ({ page }) => {
  await open(page, './embed/capex-to-gdp/?s=log');
  await expect(page.locator('figure.chart > .chart-subtitle').first()).toContainText('Your view');
  await expect(page.locator('a[href*="/charts/capex-to-gdp/"]').first()).toBeVisible();
});

test('a chart and an essay are shown as slides @desk', async ({ page }) => {
  for (const address of ['./charts/capex-to-gdp/?slide', './essays/railroads/?slides']) {
    await open(page, address);
    await expect(page.getByRole('dialog')).toBeVisible();
  }
});
