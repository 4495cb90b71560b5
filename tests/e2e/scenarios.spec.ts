import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { crowdedText, sticksOut } from './in-page.ts';
import { open, pagesUnder, watch } from './pages.ts';

const trap = './scenarios/deflation-trap/';
const verdict = '.scenario-verdict';
const slider = (page: Page, title: string) => page.getByRole('slider', { name: title });
const field = (page: Page, title: string) => page.getByRole('spinbutton', { name: title });

test('no arithmetic is loaded before a reader moves something', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, trap);
  expect(asked.filter((url) => /data\.json|scenarioParts|tellings/.test(url))).toEqual([]);
});

test('by keyboard alone: a slider moves the answer, the drawing, the tables and the address', async ({ page }) => {
  await open(page, trap);
  await expect(page.locator(verdict)).toContainText('It pays back');
  const before = await page.locator('.scenario-ranking').textContent();
  await slider(page, 'Volume, multiplied each year by').focus();
  await page.keyboard.press('Home');
  await expect(page.locator(verdict)).not.toContainText('It pays back');
  await expect(page).toHaveURL(/volume-growth=0\.5$/);
  await expect(field(page, 'Volume, multiplied each year by')).toHaveValue('0.5');
  await expect(page.locator('.scenario-ranking')).not.toHaveText(before ?? '');
  await page.reload();
  await expect(page.locator(verdict)).not.toContainText('It pays back');
});

test('a number field takes what is in range, and refuses the rest beside itself', async ({ page }) => {
  await open(page, trap);
  const price = field(page, 'Price, divided each year by');
  await price.fill('1.5');
  await expect(page.locator('.scenario-said')).toContainText('divided by 1.5');
  await price.fill('5000');
  await expect(page.getByRole('alert').filter({ hasText: 'A number from 0.5 to 1000.' })).toBeVisible();
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.scenario-said')).toContainText('divided by 1.5');
  await price.fill('2');
  await expect(price).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('.scenario-said')).toContainText('divided by 2');
});

test('a preset sets measured values, a reset brings the author’s back', async ({ page }) => {
  await open(page, trap);
  const own = await page.locator(verdict).textContent();
  await page.getByLabel('Start from').selectOption('trap');
  await expect(page).toHaveURL(/\?preset=trap$/);
  await expect(page.locator(verdict)).not.toHaveText(own ?? '');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator(verdict)).toHaveText(own ?? '');
  await expect(page).toHaveURL(/deflation-trap\/$/);
});

test('an address that cannot be taken leaves the author’s setting and says so', async ({ page }) => {
  await open(page, `${trap}?preset=__proto__&price-fall=NaN&life=1e9&capex=<script>`);
  await expect(page.locator('.scenario-notes')).toContainText('out of its range');
  await expect(page.locator(verdict)).toContainText('It pays back');
});

for (const width of [320, 390, 1280])
  test(`every preset of every scenario draws, quietly and readably, at ${width} px`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const noise = watch(page, new URL(baseURL ?? '').origin);
    await page.setViewportSize({ width, height: 900 });
    for (const address of pagesUnder('scenarios')) {
      await open(page, address);
      for (const preset of await page
        .locator('.knobs-acts option:not([hidden])')
        .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''))) {
        await page.getByLabel('Start from').selectOption(preset);
        await expect(page).toHaveURL(preset === '' ? /\/$/ : new RegExp(`preset=${preset}`));
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        expect.soft(await page.evaluate(crowdedText), `${address} ${preset}`).toEqual([]);
        expect.soft(await page.evaluate(sticksOut), `${address} ${preset}`).toEqual([]);
      }
    }
    expect(noise).toEqual([]);
  });

test('a scenario that was moved is as accessible as before', async ({ page }) => {
  await open(page, trap);
  await slider(page, 'Years in which it earns').press('ArrowRight');
  await expect(page).toHaveURL(/life=6/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the author’s setting stands whole: answer, drawing, assumptions with origins, tables, and no dead input', async ({
    page,
  }) => {
    await page.goto(trap);
    await expect(page.locator(verdict)).toContainText('It pays back');
    await expect(page.locator('.scenario .chart-plot svg').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('.knob')).toHaveCount(6);
    await expect(page.locator('.knobs-acts')).toBeHidden();
    await expect(page.locator('figure.scenario :is(input, select, button):visible')).toHaveCount(0);
  });
});
