import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { crowdedText, sticksOut } from './in-page.ts';
import { open, watch } from './pages.ts';

/* The controls of a chart, on the chart that every argument begins with. */
const chart = './charts/capex-to-gdp/';
const figure = 'figure#chart-capex-to-gdp';
const subtitle = `${figure} > .chart-subtitle`;

test.describe.configure({ timeout: 90_000 });

const drawing = (page: Page) => page.locator(`${figure} .chart-plot svg`).filter({ visible: true }).first();
const drawn = async (page: Page) => (await drawing(page).evaluate((svg) => svg.outerHTML)).length;

async function controls(page: Page): Promise<void> {
  await page.locator(`${figure} .chart-view > details > summary`).click();
  await expect(page.locator(`${figure} .view-form`)).toBeVisible();
}

test('nothing of the controls is loaded before a reader opens them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, chart);
  expect(asked.filter((url) => /view\.json|redrawn|viewForm/.test(url))).toEqual([]);
});

for (const width of [320, 390, 768, 1280])
  test(`every control draws, quietly and readably, at ${width} px`, async ({ page, baseURL }) => {
    const noise = watch(page, new URL(baseURL ?? '').origin);
    await page.setViewportSize({ width, height: 900 });
    await open(page, chart);
    await controls(page);
    const fields = await page.locator(`${figure} .view-form input[type=radio]:not([name=x]):not([value=""])`).all();
    for (const field of fields) {
      const name = `${await field.getAttribute('name')}=${await field.getAttribute('value')}`;
      await field.check();
      await expect(page.locator(subtitle)).toContainText('Your view');
      expect.soft(await page.evaluate(crowdedText), name).toEqual([]);
      expect.soft(await page.evaluate(sticksOut), name).toEqual([]);
      await page.getByRole('button', { name: 'Back to the author’s view' }).click();
      await expect(page.locator(subtitle)).not.toContainText('Your view');
    }
    for (const select of await page.locator(`${figure} .view-form select`).all()) {
      await select.selectOption({ index: 1 });
      await expect(page.locator(subtitle)).toContainText('Your view');
      expect.soft(await page.evaluate(crowdedText), (await select.getAttribute('name')) ?? '').toEqual([]);
    }
    expect(noise).toEqual([]);
  });

test('a view lives in the address: reload, back, undo and the author’s view', async ({ page }) => {
  await open(page, chart);
  const own = await page.locator(subtitle).textContent();
  await controls(page);
  await page.getByRole('radio', { name: 'Panic' }).check();
  await expect(page).toHaveURL(/[?&]a=panic$/);
  await expect(page.locator(subtitle)).toContainText('Railroads 1873-09-18');
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(page).toHaveURL(/a=panic&s=log$/);
  await page.reload();
  await expect(page.locator(subtitle)).toContainText('logarithmic axis');
  await page.goBack();
  await expect(page.locator(subtitle)).not.toContainText('logarithmic axis');
  await expect(page.locator(subtitle)).toContainText('panic');
  await page.goBack();
  await expect(page.locator(subtitle)).toHaveText(own ?? '');
});

test('undo takes back one step, reset all of them', async ({ page }) => {
  await open(page, chart);
  await controls(page);
  await page.getByRole('radio', { name: 'Panic' }).check();
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(page).toHaveURL(/s=log/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/s=log/);
  await expect(page).toHaveURL(/a=panic/);
  await page.getByRole('button', { name: 'Back to the author’s view' }).click();
  await expect(page).not.toHaveURL(/\?/);
});

test('the keys reach every control and the focus stays where it was', async ({ page }) => {
  await open(page, chart);
  await page.locator(`${figure} .chart-view > details > summary`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${figure} .view-form`)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(`${figure} .view-form input[name=a]:focus`)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/a=/);
  await expect(page.locator(`${figure} .view-form input[name=a]:focus`)).toHaveCount(1);
});

test('a finger changes the view @phone', async ({ page }) => {
  await open(page, chart);
  await page.locator(`${figure} .chart-view > details > summary`).tap();
  await page.getByText('By calendar').tap();
  await expect(page).toHaveURL(/t=calendar/);
  await expect(page.locator(subtitle)).toContainText('calendar years');
});

test('the table and the key follow the view', async ({ page }) => {
  await open(page, `${chart}?v=nominal`);
  await expect(page.locator(`${figure} .chart-table thead`)).toContainText('billion US dollars');
  await page.goto(chart);
  await expect(page.locator(`${figure} .chart-table thead`)).toContainText('percent');
});

test('a redraw moves nothing else on the page', async ({ page }) => {
  await open(page, chart);
  await controls(page);
  const before = await page.locator(`${figure} .chart-plot`).boundingBox();
  await page.getByRole('radio', { name: 'Dollars of the day', exact: true }).check();
  await expect(page.locator(subtitle)).toContainText('Your view');
  const after = await page.locator(`${figure} .chart-plot`).boundingBox();
  expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
});

test('an address that asks for what the chart does not offer falls back with a note', async ({ page }) => {
  await open(page, `${chart}?v=index&a=<img src=x onerror=alert(1)>&d.ai="><script>alert(1)</script>`);
  await expect(page.locator(`${figure}`)).toContainText('asks for values not offered here');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.content()).not.toContain('onerror');
});

test('charts of one page keep their views apart', async ({ page }) => {
  await open(page, './');
  const figures = page.locator('figure.chart:has(.chart-view)');
  test.skip((await figures.count()) < 2, 'one chart on the front page');
  const second = figures.nth(1);
  const other = await figures.nth(0).locator('> .chart-subtitle').textContent();
  await second.locator('.chart-view > details > summary').click();
  await second.locator('.view-form input[name=s]:not([value=""])').check();
  await expect(second.locator('> .chart-subtitle')).toContainText('Your view');
  await expect(figures.nth(0).locator('> .chart-subtitle')).toHaveText(other ?? '');
  await expect(page).toHaveURL(/[?&][a-z-]+\.s=/);
});

test('two dates are compared on a chart of prices, and refused under a year', async ({ page }) => {
  await open(page, './charts/price-deflation/?c=0~10');
  const table = page.locator('.view-compare');
  await expect(table).toContainText('Rail freight');
  await expect(table).toContainText('halves in');
  await open(page, './charts/price-deflation/?t=calendar&c=1998~2010');
  await expect(page.locator('.view-compare')).toContainText('1998');
  await expect(page.locator('.view-compare tr', { hasText: 'IP transit' })).toContainText('−99.58%');
  await open(page, './charts/price-deflation/?c=0~0.5');
  await expect(page.locator('figure.chart').first()).toContainText('asks for dates not offered here');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on open controls, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of ['', '?a=panic', '?m=free', '?v=real&t=calendar&s=log&f=ai']) {
      await open(page, chart + query);
      await controls(page);
      const { violations } = await new AxeBuilder({ page }).include(figure).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${query} ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });

test('before and after a view the drawing is of the same size in the file', async ({ page }) => {
  await open(page, chart);
  const own = await drawn(page);
  await page.goto(`${chart}?s=log`);
  await expect(page.locator(subtitle)).toContainText('Your view');
  await controls(page);
  await page.getByRole('button', { name: 'Back to the author’s view' }).click();
  await expect(page.locator(subtitle)).not.toContainText('Your view');
  expect(await drawn(page)).toBe(own);
});

test('definitions, link and file follow the view, and come back with the author’s', async ({ page }) => {
  await open(page, `${chart}?d.dotcom-fiber=fiber-fed&h=ai`);
  const definitions = page.locator('dl[data-definitions]');
  await expect(definitions).toContainText('Five surviving carriers');
  await expect(definitions).not.toContainText('Communication gear');
  await expect(page.locator(`${figure} a[data-take="link"]`)).toHaveAttribute('href', /fiber-fed/);
  await expect(page.locator(`${figure} a[data-take="csv"]`)).toHaveAttribute('href', /^blob:/);
  await page.locator('.view-reset').click();
  await expect(definitions).toContainText('Communication gear');
  await expect(page.locator(`${figure} a[data-take="csv"]`)).toHaveAttribute('href', /capex-to-gdp\.csv$/);
});
