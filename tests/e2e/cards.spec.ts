import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { middle } from './middle.ts';
import { open } from './pages.ts';

const address = './charts/capex-to-gdp/';

async function chart(page: Page, to = address): Promise<{ plot: Locator; readout: Locator; card: Locator }> {
  await open(page, to);
  const figure = page.locator('figure.chart').first();
  return {
    plot: figure.locator('.chart-plot[tabindex="0"]'),
    readout: figure.locator('output.chart-readout'),
    card: page.locator('dialog.card'),
  };
}

/** Value, status, formula, inputs with their works, each a link that leads somewhere. */
async function tellsAll(page: Page, card: Locator): Promise<void> {
  await expect(card).toBeVisible();
  await expect(card.locator('h2')).toHaveText(/\S/);
  await expect(card.locator('.card-value')).toHaveText(/\d/);
  await expect(card).toHaveText(/Status/);
  await expect(card).toHaveText(/How it is worked out.*÷.*From \d+ rows/);
  const links = card.locator('.card-rows a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.filter((href) => /\/data\/.+#/.test(href)).length).toBeGreaterThanOrEqual(2);
  const source = hrefs.find((href) => /\/sources\/[^/]+\/$/.test(href));
  expect((await page.request.get(source ?? '')).status()).toBe(200);
}

test('a click opens the card, Escape closes it, and the chart has the focus again', { tag: '@desk' }, async ({
  page,
}) => {
  const { plot, readout, card } = await chart(page);
  const { x, y } = await middle(plot);
  await page.mouse.move(x, y);
  await expect(readout).toHaveText(/Click for source and formula/);
  await page.mouse.click(x, y);
  await tellsAll(page, card);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(plot).toBeFocused();
});

test('the keys open the card and walk from card to card', async ({ page }) => {
  const { plot, readout, card } = await chart(page);
  await plot.focus();
  await page.keyboard.press('Home');
  await expect(readout).toHaveText(/Enter for source and formula/);
  await page.keyboard.press('Enter');
  await tellsAll(page, card);
  const previous = card.getByRole('button', { name: 'Previous point' });
  const next = card.getByRole('button', { name: 'Next point' });
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  const head = card.locator('[aria-live=polite]');
  const first = await head.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(head).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(head).toHaveText(first ?? '');
  await next.click();
  await expect(head).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(plot).toBeFocused();
  await expect(readout).toBeVisible();
  await page.keyboard.press(' ');
  await expect(card).toBeVisible();
  await expect(head).not.toHaveText(first ?? '');
});

test('a tap reads, a tap on what it read opens the sheet, a tap outside closes it', { tag: '@phone' }, async ({
  page,
}) => {
  const { plot, readout, card } = await chart(page);
  const { x, y } = await middle(plot);
  await page.touchscreen.tap(x, y);
  await expect(readout).toHaveText(/Source and formula/);
  await expect(card).toBeHidden();
  await readout.getByRole('button', { name: 'Source and formula' }).tap();
  await tellsAll(page, card);
  const box = await card.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, -1);
  await page.touchscreen.tap(195, 20);
  await expect(card).toBeHidden();
});

test('a value of the table opens its card; with a modifier it stays a link', async ({ page, context }) => {
  const { card } = await chart(page);
  await page.locator('details.chart-table summary').first().click();
  const value = page.locator('figure.chart a[data-point]').first();
  await value.click();
  await tellsAll(page, card);
  await page.keyboard.press('Escape');
  await expect(value).toBeFocused();
  const [tab] = await Promise.all([context.waitForEvent('page'), value.click({ modifiers: ['ControlOrMeta'] })]);
  await expect(tab).toHaveURL(/\/data\/.+#/);
});

test('nothing of the points is loaded before a reader points at the chart', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => /points\.json|[cC]ard/.test(request.url()) && asked.push(request.url()));
  const { plot } = await chart(page);
  expect(asked).toEqual([]);
  await plot.focus();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toMatch(/points\.json$/);
});

test('without the file the chart stands, says so, and the table still leads to its rows', async ({ page }) => {
  await page.route('**/points.json', (route) => route.abort());
  const { plot } = await chart(page);
  await plot.focus();
  await expect(plot.locator('[aria-live=polite]')).toHaveText(/could not be loaded/);
  await expect(plot.locator('svg').filter({ visible: true })).toHaveCount(1);
  await page.locator('details.chart-table summary').first().click();
  await page.locator('figure.chart a[data-point]').first().click();
  await expect(page).toHaveURL(/\/data\/.+#/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a value of the table leads to its row', async ({ page }) => {
    await page.goto(address);
    await page.locator('details.chart-table summary').first().click();
    await page.locator('figure.chart a[data-point]').first().click();
    await expect(page).toHaveURL(/\/data\/.+#/);
    await expect(page.locator('tr:target')).toBeVisible();
  });
});

test('charts of one page keep their points apart', async ({ page }) => {
  await open(page, './');
  const plots = page.locator('chart-pointer');
  const card = page.locator('dialog.card');
  expect(await plots.count()).toBeGreaterThan(1);
  const heads: (string | null)[] = [];
  for (const place of [0, 1, 0]) {
    const plot = plots.nth(place);
    await plot.focus();
    await page.keyboard.press('Home');
    await expect(plot.locator('output')).toBeVisible();
    for (const other of await plots.all()) {
      const isOpen = await other.locator('output').isVisible();
      expect(isOpen).toBe((await other.getAttribute('data-src')) === (await plot.getAttribute('data-src')));
    }
    await page.keyboard.press('Enter');
    await expect(card).toBeVisible();
    heads.push(await card.locator('[aria-live=polite]').textContent());
    await page.keyboard.press('Escape');
    await expect(plot).toBeFocused();
  }
  expect(heads[0]).not.toBe(heads[1]);
  expect(heads[2]).toBe(heads[0]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`an open card has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { plot, card } = await chart(page);
    await plot.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(card).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

test('on a dataset’s page a value opens the card of its row', async ({ page }) => {
  await open(page, './data/railroads/investment/');
  const card = page.locator('dialog.card');
  const value = page.locator('point-cards #gross-1871 td.number a[data-point]');
  await value.click();
  await expect(card.locator('h2')).toHaveText(/Ulmer/);
  await expect(card).toHaveText(/Status.*reported\. The source prints this number/);
  await expect(card.getByRole('link', { name: /AI in 2025 matched/ })).toBeVisible();
  await expect(page).toHaveURL(/#gross-1871$/);
  await page.keyboard.press('ArrowRight');
  await expect(card.locator('[aria-live=polite]')).toHaveText(/1872/);
  await expect(page).toHaveURL(/#gross-1872$/);
  await page.keyboard.press('Escape');
  await expect(value).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
});

test('a row’s card names the other series of its dataset in the same unit and period, and never says that there is none', async ({
  page,
}) => {
  await open(page, './data/railroads/investment/');
  const card = page.locator('dialog.card');
  await page.locator('#gross-1873 td.number a[data-point]').click();
  const others = card.locator('section', { hasText: 'Other figures for the same period' });
  await expect(others).toContainText('247.2');
  await expect(card).not.toHaveText(/None in this collection/);
  await others.locator('a[href$="#proxy-1873"]').click();
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(/#proxy-1873$/);
  await expect(page.locator('#proxy-1873')).toBeInViewport();
});

test('a card has an address: Back closes it, and a page opened with it opens the card', async ({ page, context }) => {
  const { plot, card } = await chart(page);
  await plot.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(/#point=[^@]+@\d/);
  await page.keyboard.press('ArrowRight');
  const said = await card.locator('[aria-live=polite]').first().textContent();
  const link = page.url();
  await page.goBack();
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(/capex-to-gdp\/$/);

  const other = await context.newPage();
  await other.goto(link);
  const opened = other.locator('dialog.card');
  await expect(opened).toBeVisible();
  await expect(opened.locator('[aria-live=polite]').first()).toHaveText(said ?? '');
  await other.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(other).toHaveURL(/capex-to-gdp\/$/);
});

test('an address of no point opens nothing', async ({ page }) => {
  const loaded = page.waitForResponse(/points\.json/);
  const { card } = await chart(page, `${address}#point=nobody@1066`);
  await loaded;
  await expect(page.locator('figure.chart').first()).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('the link to a point is copied', { tag: '@desk' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { card } = await chart(page, `${address}#point=capex-to-gdp/railroads-gross@1871`);
  await card.getByRole('button', { name: 'Copy link to this point' }).click();
  await expect(card.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/charts\/capex-to-gdp\/#point=capex-to-gdp\/railroads-gross@1871$/,
  );
});

test('a computed value says so, with no more digits than its rows bear', async ({ page }) => {
  const { card } = await chart(page, `${address}#point=capex-to-gdp/railroads-gross@1871`);
  await expect(card).toHaveText(/computed here from reported figures/);
  const full = await card.locator('dd').nth(1).textContent();
  expect(full?.match(/\d/g)?.length).toBeLessThanOrEqual(6);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the row that an address names is marked, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, './data/railroads/investment/#1873');
    const row = page.locator('#gross-1873');
    await expect(row).toBeInViewport();
    const marks = await row.evaluate((tr) =>
      [tr, ...tr.children].map((each) => getComputedStyle(each).boxShadow).filter((shadow) => shadow !== 'none'),
    );
    expect(marks.join()).toContain('-12px 0px 0px 0px');
  });
