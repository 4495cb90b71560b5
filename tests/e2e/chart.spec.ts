import { expect, type Locator, type Page, test } from '@playwright/test';
import { middle } from './middle.ts';
import { open } from './pages.ts';

const address = './charts/capex-to-gdp/';

interface Parts {
  readonly plot: Locator;
  readonly readout: Locator;
  readonly live: Locator;
}

async function chart(page: Page): Promise<Parts> {
  await open(page, address);
  const figure = page.locator('figure.chart#chart-capex-to-gdp');
  await figure.scrollIntoViewIfNeeded();
  return {
    plot: figure.locator('.chart-plot[tabindex="0"]'),
    readout: figure.locator('output.chart-readout'),
    live: figure.locator('[aria-live=polite]'),
  };
}

async function saysWhatItIs(readout: Locator): Promise<void> {
  await expect(readout).toBeVisible();
  await expect(readout).toHaveText(/\d(\.\d+)?\s?%/);
  await expect(readout).toHaveText(/reported|derived|estimate|projection/i);
  await expect(readout).toHaveText(/source/i);
}

test('the pointer reads the chart and stays silent to a screen reader', { tag: '@desk' }, async ({ page }) => {
  const { plot, readout, live } = await chart(page);
  await expect(readout).toBeHidden();
  const before = await live.textContent();
  const { x, y } = await middle(plot);
  await page.mouse.move(x, y);
  await saysWhatItIs(readout);
  const first = await readout.textContent();
  await page.mouse.move(x - 150, y + 100);
  await expect(readout).not.toHaveText(first ?? '');
  expect(await live.textContent()).toBe(before);
  await page.mouse.move(2, 2);
  await expect(readout).toBeHidden();
});

test('the keys read the chart and speak', async ({ page }) => {
  const { plot, readout, live } = await chart(page);
  await expect(plot).toHaveCount(1);
  await plot.focus();
  await page.keyboard.press('Home');
  await saysWhatItIs(readout);
  const said = new Set<string>();
  const press = async (key: string) => {
    const before = (await live.textContent()) ?? '';
    await page.keyboard.press(key);
    await expect(live, `${key} speaks`).not.toHaveText(before, { useInnerText: false });
    const now = (await live.textContent()) ?? '';
    said.add(now);
    return now;
  };
  const second = await press('ArrowRight');
  const first = await press('ArrowLeft');
  expect(first).not.toBe(second);
  expect(await press('ArrowRight')).toBe(second);
  const last = await press('End');
  expect(await press('Home')).toBe(first);
  const other = await press('ArrowDown');
  expect(other).not.toBe(first);
  await press('ArrowUp');
  expect(said.has(last)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(readout).toBeHidden();
  await expect(plot).toBeFocused();
});

test('the chart is one tab stop', async ({ page }) => {
  const { plot } = await chart(page);
  const inside = plot.locator('a, button, input, select, [tabindex]');
  await expect(inside).toHaveCount(0);
  await plot.focus();
  await page.keyboard.press('Tab');
  await expect(plot).not.toBeFocused();
});

test('a tap reads the chart; a tap elsewhere or scrolling ends it', { tag: '@phone' }, async ({ page }) => {
  const { plot, readout } = await chart(page);
  const tap = async () => {
    const { x, y } = await middle(plot);
    await page.touchscreen.tap(x, y);
    await saysWhatItIs(readout);
  };
  await tap();
  await page.locator('h1').tap();
  await expect(readout).toBeHidden();
  await tap();
  await page.mouse.wheel(0, 400);
  await expect(readout).toBeHidden();
});
