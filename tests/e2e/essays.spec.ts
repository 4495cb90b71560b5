import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open } from './pages.ts';

const trap = './essays/efficiency-trap/';
const prices = './essays/price-deflation/';

test.describe('an assumption within a sentence', () => {
  test('changes what follows, in the sentence and in the figure, and leads back to the author’s value', async ({
    page,
  }) => {
    await open(page, trap);
    const field = page.locator('p').getByRole('spinbutton', { name: 'Price, divided each year by' });
    const outcome = page.locator('.outcome').first();
    const verdict = page.locator('#scenario-deflation-trap .scenario-verdict');
    const [own, answer, said] = [await field.inputValue(), await outcome.textContent(), await verdict.textContent()];
    await field.fill('900');
    await expect(outcome).not.toHaveText(answer ?? '');
    await expect(verdict).not.toHaveText(said ?? '');
    await expect(page).toHaveURL(/deflation-trap\.price-fall=900/);
    const { violations } = await new AxeBuilder({ page }).include('p:has(.assumption)').analyze();
    expect(violations).toEqual([]);
    await page.locator('.assumption').getByRole('button', { name: 'reset' }).first().click();
    await expect(field).toHaveValue(own);
    await expect(outcome).toHaveText(answer ?? '');
    await expect(verdict).toHaveText(said ?? '');
  });

  test('refuses what is out of range, and leaves the sentence', async ({ page }) => {
    await open(page, trap);
    const field = page.locator('p').getByRole('spinbutton', { name: 'Price, divided each year by' });
    const answer = await page.locator('.outcome').first().textContent();
    await field.fill('-5');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.outcome').first()).toHaveText(answer ?? '');
  });
});

test.describe('a line to guess', () => {
  test('by keyboard: the guess, then the line and how far off it was', async ({ page }) => {
    await open(page, prices);
    const line = page.locator('draw-guess svg .line').filter({ visible: true });
    await expect(line).toHaveCount(0);
    const slider = page.getByRole('slider', { name: /Your guess for 1900/ });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.guess-answer')).toContainText(/^You guessed 0.*It was 0\.72/);
    await expect(line).toHaveCount(1);
  });

  test('can be skipped', async ({ page }) => {
    await open(page, prices);
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.locator('.guess-answer')).toContainText('62% lower than in 1870');
    await expect(page.locator('.guess-line')).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is a chart', async ({ page }) => {
      await page.goto(prices);
      await expect(page.locator('draw-guess svg .line').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator('.guess-answer')).toContainText('62% lower than in 1870');
      await expect(page.locator('.assumption, .guess-form')).toHaveCount(0);
    });
  });
});

test('a citation is a number; focus shows the work and the place, its link the entry', async ({ page }) => {
  await open(page, prices);
  const cite = page.locator('a.cite').first();
  await expect(cite).toHaveText(/^\[\d+\]$/);
  await cite.focus();
  const card = await cite.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(card).toContain(await cite.getAttribute('data-cite'));
  await cite.click();
  await expect(page).toHaveURL(/#source-/);
});

test('a mention of a figure leads to it, and bears its number', async ({ page }) => {
  await open(page, './essays/railroads/');
  const mention = page.getByRole('link', { name: /^Figure \d+$/ }).first();
  const target = page.locator((await mention.getAttribute('href')) ?? '');
  const figures = await page
    .locator('.essay > figure.chart:not(.guess)')
    .evaluateAll((all) => all.map(({ id }) => `#${id}`));
  expect(`Figure ${figures.indexOf((await mention.getAttribute('href')) ?? '') + 1}`).toBe(await mention.textContent());
  await mention.click();
  await expect(target).toBeInViewport();
});
