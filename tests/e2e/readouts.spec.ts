import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { layoutShift, observeLayoutShift } from './in-page.ts';
import { open, watch } from './pages.ts';

const origin = () => new URL(process.env['SITE_ADDRESS'] ?? '').origin;

interface Parts {
  readonly plot: Locator;
  readonly readout: Locator;
  readonly drawing: Locator;
}

function parts(figure: Locator): Parts {
  const plot = figure.locator('chart-pointer');
  return { plot, readout: plot.locator('output'), drawing: plot.locator('svg').filter({ visible: true }).first() };
}

async function chart(page: Page, id: string, query = ''): Promise<Parts> {
  await open(page, `./charts/${id}/${query}`);
  const found = parts(page.locator(`#chart-${id}`));
  // A view is drawn twice, first at the width that shows: the drawing may be exchanged on the way.
  if (query !== '') await page.waitForLoadState('networkidle');
  await expect(() => found.drawing.scrollIntoViewIfNeeded()).toPass();
  return found;
}

/** A place in a drawing, by its parts of the width and of the height; moved into the upper half of the window. */
async function place({ drawing }: Parts, across = 0.5, down = 0.5): Promise<{ x: number; y: number }> {
  await drawing.evaluate((element, part) => {
    const { top, height } = element.getBoundingClientRect();
    scrollBy(0, top + part * height - innerHeight * 0.3);
  }, down);
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('the drawing has no box');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

const names = (readout: Locator) => readout.locator('.chart-readout-line > :first-child').allTextContents();
const values = async (readout: Locator) =>
  (await readout.locator('.chart-readout-number').allTextContents()).map((words) =>
    Number.parseFloat(words.replace('~', '')),
  );

async function isClean(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('figure.chart').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

for (const width of [320, 390, 768, 1280]) {
  const isPhone = width < 700;
  test.describe(`at ${width} pixels`, { tag: isPhone ? '@phone' : '@desk' }, () => {
    test.use({ viewport: { width, height: isPhone ? 700 : 900 } });

    test('a point reads all lines at its time, from high to low, each with unit, status and source', async ({
      page,
    }) => {
      const said = watch(page, origin());
      const found = await chart(page, 'capex-to-gdp');
      const { x, y } = await place(found, 0.45);
      if (isPhone) await page.touchscreen.tap(x, y);
      else await page.mouse.move(x, y);
      const { readout } = found;
      await expect(readout).toBeVisible();
      expect(await names(readout)).toHaveLength(4);
      const read = (await values(readout)).filter((value) => !Number.isNaN(value));
      expect(read.length).toBeGreaterThan(1);
      expect(read).toEqual([...read].sort((a, b) => b - a));
      await expect(readout.locator('.chart-readout-time')).toHaveText(/^\d{4}.* · (year 0|[+−][\d.]+ years?)$/);
      await expect(readout).toContainText('In percent');
      await expect(readout.locator('.chart-readout-nearest')).toHaveCount(1);
      await isClean(page);
      expect(said).toEqual([]);
    });

    test('the keys read it and speak: the time, the line, and how many others', async ({ page }) => {
      const { plot, readout } = await chart(page, 'capex-to-gdp');
      await plot.focus();
      await page.keyboard.press('Home');
      await expect(readout).toBeVisible();
      await expect(plot.locator('[aria-live=polite]')).toHaveText(
        /^\d{4}, .*: ~?[\d.]+%, .*Source: .+\. (No other line has|1 other line has|\d others? lines have) a value here\.$/,
      );
      await page.keyboard.press('Escape');
      await expect(readout).toBeHidden();
    });
  });
}

test.describe('on a phone', { tag: '@phone' }, () => {
  for (const id of ['capex-to-gdp', 'who-captured', 'capex-definitions', 'halving-times'])
    test(`a tap on ${id} opens a sheet at the foot of the screen, and nothing moves`, async ({ page }) => {
      await page.addInitScript(observeLayoutShift);
      const found = await chart(page, id);
      const { x, y } = await place(found);
      const before = await page.evaluate(layoutShift);
      await page.touchscreen.tap(x, y);
      await expect(found.readout).toBeVisible();
      const box = await found.readout.boundingBox();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      expect(box?.width).toBe(width);
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height);
      expect(box?.height).toBeLessThanOrEqual(height * 0.45 + 1);
      expect(await page.evaluate(layoutShift)).toBe(before);
    });

  test('its button opens the card; a tap outside, a scroll and Escape end it', async ({ page }) => {
    const found = await chart(page, 'capex-to-gdp');
    const read = async () => {
      const { x, y } = await place(found);
      await page.touchscreen.tap(x, y);
      await expect(found.readout).toBeVisible();
    };
    await read();
    await page.touchscreen.tap(4, 4);
    await expect(found.readout).toBeHidden();
    await read();
    await page.mouse.wheel(0, 20);
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
    await expect(found.readout).toBeVisible();
    await page.mouse.wheel(0, 200);
    await expect(found.readout).toBeHidden();
    await read();
    await page.keyboard.press('Escape');
    await expect(found.readout).toBeHidden();
    await read();
    await found.readout.getByRole('button', { name: 'Source and formula' }).tap();
    await expect(page.locator('dialog.card')).toBeVisible();
  });

  test('a chart lets the page pan up and down', async ({ page }) => {
    const { plot } = await chart(page, 'capex-to-gdp');
    await expect(plot).toHaveCSS('touch-action', /pan-y/);
  });

  test('only one of several charts reads at a time', async ({ page }) => {
    await open(page, './essays/railroads/');
    const figures = page.locator('figure.chart:has(chart-pointer)');
    expect(await figures.count()).toBeGreaterThan(1);
    for (const index of [0, 1]) {
      const found = parts(figures.nth(index));
      const { x, y } = await place(found);
      await page.touchscreen.tap(x, y);
      await expect(found.readout).toBeVisible();
      await expect(page.locator('output.chart-readout').filter({ visible: true })).toHaveCount(1);
    }
  });
});

test.describe('on a desk', { tag: '@desk' }, () => {
  test('a changed view reads its own points, and the author’s again', async ({ page }) => {
    const found = await chart(page, 'capex-to-gdp', '?t=calendar');
    await expect(page.locator('#chart-capex-to-gdp')).toHaveAttribute('data-view', 'one');
    const point = await place(found);
    await page.mouse.move(point.x, point.y);
    await expect(found.readout.locator('.chart-readout-time')).toHaveText(/^[\d–Q-]+(, so far)?$/);
    await page.goto('./charts/capex-to-gdp/');
    const again = await place(found);
    await page.mouse.move(again.x, again.y);
    await expect(found.readout.locator('.chart-readout-time')).toHaveText(/year/);
  });

  test('panels read the lines of all panels at a time, with the marker in the panel under the pointer', async ({
    page,
  }) => {
    const found = await chart(page, 'capex-to-gdp', '?m=shared');
    await expect(page.locator('#chart-capex-to-gdp')).toHaveAttribute('data-view', 'panels');
    const second = { ...found, drawing: found.plot.locator('svg').nth(1) };
    const { x, y } = await place(second);
    await page.mouse.move(x, y);
    await expect(found.readout).toBeVisible();
    expect(await names(found.readout)).toHaveLength(4);
    const [marker, panel] = [
      await found.plot.locator('.chart-marker').boundingBox(),
      await second.drawing.boundingBox(),
    ];
    expect(marker?.x).toBeGreaterThan((panel?.x ?? 0) - 9);
    expect(marker?.x).toBeLessThan((panel?.x ?? 0) + (panel?.width ?? 0));
  });

  test('the label of a line and its word in the text light each other', async ({ page }) => {
    const { drawing } = await chart(page, 'capex-to-gdp');
    const figure = page.locator('#chart-capex-to-gdp');
    const label = drawing.locator('text', { hasText: /^Railroads$/ }).first();
    await label.hover({ force: true });
    await expect(figure).toHaveAttribute('data-lit', 'railroads');
    const word = page.locator('.side .wave[data-wave=railroads]').first();
    await expect(word).toHaveCSS('text-decoration-thickness', '4px');
    const other = drawing.locator('.line.wave-ai').first();
    const muted = await other.evaluate((line) => getComputedStyle(line).stroke);
    await page.mouse.move(1, 1);
    await expect(figure).not.toHaveAttribute('data-lit');
    expect(await other.evaluate((line) => getComputedStyle(line).stroke)).not.toBe(muted);
    await word.hover();
    await expect(figure).toHaveAttribute('data-lit', 'railroads');
  });

  for (const dataset of ['railroads/investment', 'railroads/mileage'])
    test(`a point in the picture of ${dataset} names its series and leads to its row`, async ({ page }) => {
      await open(page, `./data/${dataset}/`);
      const found = parts(page.locator('figure.overview').first());
      const { x, y } = await place(found, 0.4);
      await page.mouse.move(x, y);
      await expect(found.readout).toBeVisible();
      expect((await names(found.readout))[0]).toMatch(/[a-z]{3}/);
      await page.mouse.click(x, y);
      await expect(page).toHaveURL(/#[a-z-]+-\d{4}/);
      await expect(page.locator(':target')).toHaveCount(1);
    });
});
