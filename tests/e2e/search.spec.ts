import { AxeBuilder } from '@axe-core/playwright';
import { expect as expectAtOnce, type Page, test } from '@playwright/test';
import { sticksOut } from './in-page.ts';
import { open, watch } from './pages.ts';

// The list is loaded and indexed on first use, which a busy machine takes its time for.
const expect = expectAtOnce.configure({ timeout: 10_000 });
test.describe.configure({ timeout: 60_000 });

const field = (page: Page) => page.getByRole('combobox', { name: /search/i });
const options = (page: Page) => page.getByRole('option');
const count = (page: Page) => page.locator('site-search').getByRole('status');
const asked = (page: Page) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
  return () => addresses.filter((address) => /search\/index\.json$|searchBox/.test(address)).length;
};

test('the link opens the search in a dialog, which loads its list only now', async ({ page }) => {
  const loads = asked(page);
  await open(page, './about/');
  expect(loads()).toBe(0);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await field(page).fill('freight rate');
  await expect(options(page).first()).toContainText('Railroad freight rates');
  await expect(options(page).first()).toContainText('Dataset');
  await expect(count(page)).toHaveText(/^\d+ results, the first 12 shown$/);
  expect(loads()).toBe(2);
});

test('keys do it all: / opens, arrows choose, Enter follows @desk', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('/');
  await page.keyboard.type('freight rate');
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  );
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\/railroads\/freight-rate\/$/);
});

test('Escape closes the dialog and gives the focus back @desk', async ({ page }) => {
  await open(page, './about/');
  const link = page.getByRole('link', { name: 'Search', exact: true });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('/1873');
  await expect(field(page)).toHaveValue('/1873');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('a result on the page that is open closes the dialog and goes there', async ({ page }) => {
  await open(page, './data/railroads/freight-rate/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await field(page).fill('turnpike freight');
  await options(page).filter({ hasText: 'By turnpike' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/#series-turnpike$/);
});

test('Enter without a choice lists all results on the page of the search, which keeps the question in its address', async ({
  page,
}) => {
  await open(page, './about/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await field(page).fill('token price');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=token(?:\+|%20)price$/);
  await expect(options(page)).toHaveCount(100);
  await field(page).fill('erie');
  await expect(page).toHaveURL(/\/search\/\?q=erie$/);
  await expect(options(page).first()).toContainText('The Erie goes into receivership');
  await page.reload();
  await expect(field(page)).toHaveValue('erie');
  await expect(options(page).first()).toContainText('The Erie goes into receivership');
  await field(page).press('Escape');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(options(page)).toHaveCount(0);
});

test('the words that match are marked, and a question is never read as markup', async ({ page, baseURL }) => {
  const noise = watch(page, new URL(baseURL ?? '').origin);
  await open(page, './search/?q=freig+rates');
  await expect(options(page).first().locator('.search-title mark')).toHaveText(['freight', 'rates']);
  await field(page).fill('<img src=x onerror=alert(1)> tulips');
  await expect(count(page)).toHaveText(/^No result for “<img src=x onerror=alert\(1\)> tulips”\. Try /);
  expect(await page.locator('site-search img').count()).toBe(0);
  expect(noise).toEqual([]);
});

test('a list that does not load is said', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./search/?q=erie');
  await expect(count(page)).toHaveText(/did not load/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog, and it fits the screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, './about/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await field(page).fill('railroad');
    await expect(options(page)).toHaveCount(12);
    await field(page).press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(sticksOut)).toEqual([]);
    for (const option of (await options(page).all()).slice(0, 3))
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that lists everything', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Railroad freight rates', exact: true }).click();
    await expect(page.locator('h1')).toHaveText('Railroad freight rates');
  });
});
