import { expect, test } from '@playwright/test';
import { open, pagesUnder } from './pages.ts';

/** The colour behind the text: the body's, else that of the whole page. */
const ground = () => {
  const colours = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'none';
};
const ink = () => getComputedStyle(document.body).color;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const essay of pagesUnder('essays')) {
    test(`the essay reads: ${essay}`, async ({ page }) => {
      await page.goto(essay);
      await expect(page.locator('h1')).toBeVisible();
      const charts = page.locator('figure.chart:not(.guess)');
      await expect(charts.first()).toBeVisible();
      for (const chart of await charts.all()) {
        await expect(chart.locator('svg').filter({ visible: true })).not.toHaveCount(0);
        // A long table stands on the page of its chart, to which a link leads.
        await expect(chart.locator('details.chart-table :is(table, a)')).not.toHaveCount(0);
      }
      const sources = page.locator('section').filter({ has: page.getByRole('heading', { name: /sources/i }) });
      await expect(sources.locator('li').first()).toBeVisible();
    });
  }
});

test('dark mode follows the system', async ({ page }) => {
  const seen: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, './');
    seen.push(await page.evaluate(ground), await page.evaluate(ink));
  }
  const [lightGround, lightInk, darkGround, darkInk] = seen;
  expect(lightGround).not.toBe(darkGround);
  expect(lightInk).not.toBe(darkInk);
  expect(darkGround).not.toBe(darkInk);
});

test('the theme switch works and its choice survives a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './');
  const light = await page.evaluate(ground);
  const choice = page.getByRole('button', { name: /theme/i });
  for (let i = 0; i < 3 && (await page.evaluate(ground)) === light; i++) await choice.click();
  const dark = await page.evaluate(ground);
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await page.evaluate(ground)).toBe(dark);
  await expect(choice).toHaveText(/dark/i);
});

test('on paper the navigation is gone and the ground white, from dark mode too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await open(page, pagesUnder('essays')[0] ?? './');
  for (const nav of await page.locator('nav').all()) await expect(nav).toBeHidden();
  expect(['rgb(255, 255, 255)', 'none']).toContain(await page.evaluate(ground));
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, pagesUnder('charts')[0] ?? './');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('an unknown address answers with the page for it', async ({ page }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByRole('link').first()).toBeVisible();
});
