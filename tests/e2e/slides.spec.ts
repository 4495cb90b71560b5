import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, watch } from './pages.ts';

const essay = './essays/price-deflation/';
const chart = './charts/capex-to-gdp/';
const screen = (page: Page) => page.locator('dialog.slides');
const picture = (page: Page) => screen(page).getByRole('img');
const count = (page: Page) => page.locator('.slides-count');
const source = (page: Page) => picture(page).evaluate((image) => (image as HTMLImageElement).currentSrc);

test.describe.configure({ timeout: 60_000 });

/** How many charts the essay has. */
const charts = (page: Page) => page.locator('figure.chart > chart-pointer').count();

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers slides', async ({ page }) => {
    for (const address of [essay, chart]) {
      await page.goto(address);
      await expect(page.locator('a[data-slides]')).toBeHidden();
    }
  });
});

test('the keys of a presenter step through the charts of an essay, and Escape leaves at the one shown', async ({
  page,
  baseURL,
}) => {
  const noise = watch(page, new URL(baseURL ?? '').origin);
  await open(page, essay);
  const all = await charts(page);
  expect(all).toBeGreaterThan(2);
  await page.getByRole('link', { name: 'Show as slides' }).click();
  await expect(screen(page)).toBeVisible();
  const at = (place: number) => expect(count(page)).toHaveText(`${place} / ${all}`);
  await at(1);
  const steps = [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['PageUp', 1],
    ['Space', 2],
    ['Shift+Space', 1],
    ['End', all],
    ['ArrowRight', all],
    ['Home', 1],
    ['ArrowRight', 2],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await at(place);
    await expect(page).toHaveURL(new RegExp(`\\?slides=${place}$`));
  }
  await page.keyboard.press('Escape');
  await expect(screen(page)).toBeHidden();
  await expect(page).not.toHaveURL(/slides/);
  const figure = page.locator('figure.chart:has(> chart-pointer)').nth(1);
  await expect(figure).toBeInViewport();
  await expect(figure.locator('> .chart-plot')).toBeFocused();
  expect(noise).toEqual([]);
});

test('a slide shows the picture that fits, and says what is on it', async ({ page }) => {
  await open(page, `${essay}?slides=2`);
  const [title = '', takeaway = ''] = await page
    .locator('figure.chart:has(> chart-pointer)')
    .nth(1)
    .evaluate((figure) => ['.chart-title', '.chart-takeaway'].map((part) => figure.querySelector(part)?.textContent));
  await expect(picture(page)).toHaveAttribute('alt', new RegExp(`^${literal(title)}`));
  await expect(picture(page)).toHaveAttribute('alt', new RegExp(`${literal(takeaway)}$`));
  await expect(screen(page).locator('[aria-live]')).toContainText(`2 of ${await charts(page)}: ${title}`);
  await expect(screen(page)).toHaveAccessibleName(/^Slides: /);
  await expect
    .poll(() => picture(page).evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  expect(await source(page)).toMatch(size.width > size.height ? /_slide-16x9\.svg$/ : /_slide-half\.png$/);
});

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('in the dark the picture is dark, whether the system or the reader says so', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `${chart}?slide`);
  await expect.poll(() => source(page)).toMatch(/_slide-(16x9-dark\.svg|half-dark\.png)$/);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => source(page)).not.toMatch(/dark/);
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  await expect.poll(() => source(page)).toMatch(/dark/);
});

test('the picture lies whole within the screen, in the middle, and covers neither count nor buttons', async ({
  page,
}) => {
  for (const [width, height] of [
    [1600, 900],
    [1280, 720],
    [1024, 768],
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, `${essay}?slides=1`);
    await expect
      .poll(() => picture(page).evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    const box = await picture(page).boundingBox();
    const foot = await page.locator('.slides-foot').boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.y).toBe(0);
    expect(box?.width).toBe(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 0.5);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(height, 0);
  }
});

test('the focus stays within, every button has a name, and axe finds nothing', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, `${essay}?slides=2`);
    await expect(screen(page)).toBeFocused();
    const seen = new Set<string>();
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() =>
        document.activeElement?.closest('dialog') === null && document.activeElement !== document.body
          ? 'outside'
          : (document.activeElement?.textContent ?? ''),
      );
      seen.add(name);
    }
    expect(seen).not.toContain('outside');
    for (const name of ['Previous', 'Next', 'Leave']) expect(seen).toContain(name);
    const { violations } = await new AxeBuilder({ page }).include('dialog.slides').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
});

test('a button is pressed by Space without a step more', async ({ page }) => {
  await open(page, `${essay}?slides=1`);
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText(/^2 \//);
});

test('the way back leaves, and the way forward comes again', async ({ page }) => {
  await open(page, essay);
  await page.getByRole('link', { name: 'Show as slides' }).click();
  await expect(count(page)).toHaveText(/^1 \//);
  await page.keyboard.press('ArrowRight');
  await expect(count(page)).toHaveText(/^2 \//);
  await page.goBack();
  await expect(screen(page)).toBeHidden();
  await expect(page).not.toHaveURL(/slides/);
  await page.goForward();
  await expect(count(page)).toHaveText(/^2 \//);
});

test('an address keeps the place; one beyond the end shows the last, and nonsense the first', async ({ page }) => {
  for (const [asked, shown] of [
    ['3', /^3 \//],
    ['999', /^(\d+) \/ \1$/],
    ['-2', /^1 \//],
    ['first', /^1 \//],
  ] as const) {
    await open(page, `${essay}?slides=${asked}`);
    await expect(count(page)).toHaveText(shown);
  }
});

test('full screen is entered and left by its button', { tag: '@desk' }, async ({ page }) => {
  await open(page, `${essay}?slides=1`);
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await expect(picture(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(count(page)).toHaveText(/^2 \//);
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
});

test('a finger that swipes steps on', { tag: '@phone' }, async ({ page }) => {
  await open(page, `${essay}?slides=1`);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
  const swipe = async (from: number, to: number) => {
    await touch('touchStart', from);
    await touch('touchMove', (from + to) / 2);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(300, 100);
  await expect(count(page)).toHaveText(/^2 \//);
  await swipe(100, 300);
  await expect(count(page)).toHaveText(/^1 \//);
});

test('a chart alone has neither count nor steps, and the focus goes back to its link', async ({ page }) => {
  await open(page, chart);
  const link = page.getByRole('link', { name: 'Show as a slide' });
  await link.click();
  await expect(page).toHaveURL(/\?slide$/);
  await expect(screen(page)).toBeVisible();
  await expect(count(page)).toHaveText('');
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/slide/);
  await expect(link).toBeFocused();
});

test('a view in the address is what the slide shows', async ({ page }) => {
  await open(page, `${chart}?s=log&slide`);
  await expect(picture(page)).toHaveAttribute('alt', /logarithmic axis/);
  expect(await source(page)).toMatch(/^data:image\/svg\+xml/);
  await expect
    .poll(() => picture(page).evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?s=log$/);
});
