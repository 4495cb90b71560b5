import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sticksOut } from './in-page.ts';
import { open, watch } from './pages.ts';

const chart = './charts/capex-to-gdp/';
const figure = 'figure#chart-capex-to-gdp';
const panel = (page: Page) => page.getByRole('region', { name: 'Use this chart' });
const said = (page: Page) => panel(page).locator('.use-said[role=status]');
const take = (page: Page) => page.getByRole('group', { name: 'Download this view' });

test.describe.configure({ timeout: 60_000 });

async function withClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, chart);
}

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The size of a PNG on the clipboard, or nothing. */
const pastedPicture = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes('image/png')) return undefined;
    const { width, height } = await createImageBitmap(await item.getType('image/png'));
    return [width, height];
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every form is a plain link to a file that is there, saved under a dated name', async ({ page }) => {
    await page.goto(chart);
    const links = await panel(page)
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, link.getAttribute('download') ?? '']));
    expect(links).toHaveLength(17);
    for (const [address = '', name = ''] of links) {
      expect(name).toMatch(/^capex-to-gdp_\d{4}-\d\d-\d\d(_[a-z0-9-]+)?\.(png|svg|pdf|pptx|csv|xlsx|json)$/);
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
  });

  test('no button is there that does nothing', async ({ page }) => {
    await page.goto(chart);
    await expect(panel(page).getByRole('button')).toHaveCount(0);
    await expect(panel(page).getByRole('link', { name: 'Show as a slide' })).toBeHidden();
  });
});

test('the panel is quiet, complete to a screen reader, and as wide as the screen', async ({ page, baseURL }) => {
  const noise = watch(page, new URL(baseURL ?? '').origin);
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(page, chart);
      await panel(page).scrollIntoViewIfNeeded();
      expect(await page.evaluate(sticksOut)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).include('.use').setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  const names = await panel(page).getByRole('link').allTextContents();
  const heard = names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
  expect(new Set(heard).size).toBe(heard.length);
  expect(noise).toEqual([]);
});

test('every picture of the panel is shown once it is seen', async ({ page }) => {
  await open(page, chart);
  for (const image of await panel(page).getByRole('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    const { width, height, naturalWidth, naturalHeight } = await image.evaluate((each) => {
      const { width, height } = each.getBoundingClientRect();
      const { naturalWidth, naturalHeight } = each as HTMLImageElement;
      return { width, height, naturalWidth, naturalHeight };
    });
    expect(width / height).toBeCloseTo(naturalWidth / naturalHeight, 1);
  }
});

test('the link, the data and a picture are copied, and it is said', async ({ page }) => {
  await withClipboard(page);
  await panel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link copied.');
  expect(await pasted(page)).toMatch(/\/charts\/capex-to-gdp\/$/);
  await panel(page).getByRole('button', { name: 'Copy data' }).click();
  await expect(said(page)).toContainText('Data copied.');
  const rows = (await pasted(page)).split('\n').map((row) => row.split('\t'));
  expect(rows[0]).toContain('value');
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  await panel(page).getByRole('button', { name: 'Copy image Page' }).click();
  await expect(said(page)).toHaveText('Picture copied.');
  expect(await pastedPicture(page)).toEqual([1700, 1200]);
});

test('the data that are copied follow the view', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${chart}?v=nominal`);
  await expect(panel(page).getByText('The files below show the author’s view')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Copy data' }).click();
  await expect(said(page)).toContainText('Data copied.');
  expect(await pasted(page)).toContain('billion US dollars');
});

test('where the browser refuses, the panel says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.reject(new Error('no')), writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await open(page, chart);
  await panel(page).getByRole('button', { name: 'Copy image Square' }).click();
  await expect(said(page)).toContainText('Save the PNG instead');
  await panel(page).getByRole('button', { name: 'Copy data' }).click();
  await expect(said(page)).toContainText('The CSV file has the same data');
});

test('a device that shares is given the address and the picture; others have no such button', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async ({ url, files }: ShareData) => shared.push([url, files?.map(({ name, type }) => [name, type])]),
    });
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
  });
  await open(page, chart);
  await panel(page).getByRole('button', { name: 'Share' }).click();
  await expect(said(page)).toHaveText('Shared.');
  const [[address, files]] = (await page.evaluate('shared')) as [[string, string[][]]];
  expect(address).toMatch(/\/charts\/capex-to-gdp\/$/);
  expect(files).toEqual([[expect.stringMatching(/^capex-to-gdp_.*_page\.png$/), 'image/png']]);
  const other = await page.context().newPage();
  await other.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await open(other, chart);
  await expect(panel(other).getByRole('button', { name: 'Share' })).toBeHidden();
});

test('a view is saved as SVG and PNG in the frame of the files', async ({ page, baseURL }) => {
  const noise = watch(page, new URL(baseURL ?? '').origin);
  await open(page, `${chart}?s=log`);
  await page.locator(`${figure} .chart-view > details > summary`).click();
  await take(page).getByRole('combobox').selectOption('Slide, 16:9, dark');
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      take(page).getByRole('button', { name, exact: true }).click(),
    ]);
    const stream = await file.createReadStream();
    const bytes = Buffer.concat(await stream.toArray());
    return { name: file.suggestedFilename(), bytes };
  };
  const svg = await save('SVG');
  expect(svg.name).toMatch(/^capex-to-gdp_\d{4}-\d\d-\d\d_slide-16x9-dark_view\.svg$/);
  const text = svg.bytes.toString();
  expect(text).toContain('viewBox="0 0 1600 900"');
  expect(text).toContain('A reader’s view: logarithmic axis');
  expect(text).toContain('?s=log');
  expect(text.match(/@font-face/g)).toHaveLength(2);
  expect(text).not.toMatch(/var\(--/);
  const png = await save('PNG');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3200, 1800]);
  await expect(take(page).getByRole('status')).toHaveText('Saved.');
  expect(noise).toEqual([]);
});

test('a picture of a view is in the typefaces of the site', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${chart}?s=log`);
  await page.locator(`${figure} .chart-view > details > summary`).click();
  await take(page).getByRole('button', { name: 'Copy image' }).click();
  await expect(take(page).getByRole('status')).toHaveText('Picture copied.');
  const own = await ink(page);
  // The same picture without its fonts has other letters: were they not within it, nothing would change.
  await page.route(/\.woff2/, (route) => route.fulfill({ body: 'none' }));
  await take(page).getByRole('button', { name: 'Copy image' }).click();
  await expect(take(page).getByRole('status')).toHaveText('Picture copied.');
  expect(await ink(page)).not.toBe(own);
});

/** How many pixels of the head of the picture on the clipboard are dark. */
const ink = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const canvas = new OffscreenCanvas(picture.width, 300);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, 300) ?? { data: [] };
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) < 90) dark += 1;
    return dark;
  });

test('the author’s view offers no download of its own among the controls', async ({ page }) => {
  await open(page, chart);
  await page.locator(`${figure} .chart-view > details > summary`).click();
  await expect(page.locator(`${figure} .view-form`)).toBeVisible();
  await expect(take(page)).toBeHidden();
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(take(page)).toBeVisible();
});

test('under a view the PNG link saves that view, no slide is offered, and all comes back with the author’s', async ({
  page,
}) => {
  await open(page, `${chart}?s=log`);
  const actions = page.locator(`${figure} .chart-actions`);
  await expect(actions.getByRole('link', { name: 'Slide (PPTX)' })).toBeHidden();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    actions.getByRole('link', { name: 'PNG', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/_page_view\.png$/);
  await page.locator('.view-reset').click();
  await expect(actions.getByRole('link', { name: 'Slide (PPTX)' })).toBeVisible();
  await expect(actions.getByRole('link', { name: 'CSV' })).toHaveAttribute('download', /^capex-to-gdp_[\d-]+\.csv$/);
});

test('nothing that draws pictures is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, chart);
  expect(asked.filter((url) => /(slides|slideScreen|viewPicture|viewSvg|redrawn)[^/]*\.js/.test(url))).toEqual([]);
});
