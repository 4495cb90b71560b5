import { expect, test } from '@playwright/test';

for (const path of ['/charts/crash/', '/data/railroads/investment/', '/essays/railroads/'])
  test(`a reference is copied with the keyboard: ${path}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.locator('#cite').scrollIntoViewIfNeeded();
    const button = page.getByRole('button', { name: 'Copy reference, APA 7' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.cite-block [role=status]').filter({ hasText: 'Copied.' })).toHaveCount(1);
    const box = page.locator('.cite-block [data-copy="reference, APA 7"]');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await box.textContent())?.trim());
  });

test('italics go along for programs that take them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/data/railroads/investment/');
  await page.locator('#cite').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy reference, APA 7' }).click();
  await expect(page.locator('.cite-block [role=status]').filter({ hasText: 'Copied.' })).toHaveCount(1);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<p>The Tracks Remain\. \(\d{4}\)\. <i>/);
});

test('where the browser refuses to copy, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/charts/crash/');
  await page.locator('#cite').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy source line' }).click();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^The Tracks Remain, “.+Behind it: .+\.$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the references stand there to be selected, and the files lead on', async ({ page }) => {
    await page.goto('/charts/crash/');
    const block = page.locator('.cite-block');
    await expect(block.locator('[data-copy]').filter({ visible: true })).toHaveCount(3);
    await expect(block.getByRole('button')).toHaveCount(0);
    const links = block.getByRole('navigation', { name: 'Citation files' }).getByRole('link');
    await expect(links).toHaveText(['BibTeX', 'RIS', 'CSL-JSON']);
    await expect(links.first()).toHaveAttribute('download', /^crash_\d{4}-\d\d-\d\d\.bib$/);
  });
});
