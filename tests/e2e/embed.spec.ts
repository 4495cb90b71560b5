import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { embedSnippet, heightScript } from '../../src/render/embed/snippet.ts';
import { sticksOut } from './in-page.ts';
import { open, watch } from './pages.ts';

test.describe.configure({ timeout: 60_000 });

const site = () => process.env['SITE_ADDRESS'] ?? '';
const at = (path: string) => new URL(path, site()).href;

/** A site elsewhere: it answers every request with one page. */
let host: Server;
let body = '';
const hostAddress = () => `http://localhost:${(host.address() as AddressInfo).port}/`;
test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body style="margin:0">${body}</body></html>`);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
});
test.afterAll(() => new Promise((closed) => host.close(closed)));

/** What a chart's page offers to be copied, with its address on this machine. */
async function snippetOf(id: string, query = ''): Promise<string> {
  const answer = await fetch(at(`embed/${id}/oembed.json`));
  const { title, width, height } = (await answer.json()) as { title: string; width: number; height: number };
  return embedSnippet({ address: at(`embed/${id}/${query}`), page: at(`charts/${id}/`), title, width, height });
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState('networkidle');
  return frame;
}

const inner = (frame: Frame) =>
  frame.evaluate(() => ({ needs: document.documentElement.scrollHeight, has: innerHeight, width: innerWidth }));

for (const colorScheme of ['light', 'dark'] as const)
  test(`a page elsewhere shows the chart, in the ${colorScheme} of its reader`, async ({ page }) => {
    body = await snippetOf('capex-to-gdp');
    const noise = watch(page, new URL(site()).origin);
    await page.emulateMedia({ colorScheme });
    await page.goto(hostAddress());
    const frame = await frameOf(page);
    await expect(frame.locator('h1')).toBeVisible();
    await expect(frame.locator('.chart-plot svg').filter({ visible: true })).toHaveCount(1);
    const ground = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(248, 248, 245)' : 'rgb(19, 23, 26)');
    expect(noise.filter((said) => !said.includes(hostAddress()))).toEqual([]);
  });

test('the theme that a reader chose on the site is left to the site', async ({ page }) => {
  await open(page, './');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './embed/crash/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(248, 248, 245)',
  );
});

test('no other page of the site lets itself be framed', async ({ page }) => {
  body = `<iframe src="${at('charts/capex-to-gdp/')}" title="Stolen" style="width:600px;height:600px"></iframe>`;
  await page.goto(hostAddress());
  const frame = await frameOf(page);
  await expect(frame.locator('h1#chart-capex-to-gdp-title')).toHaveCount(0);
  expect(frame.url()).not.toContain('/charts/');
});

test('the frame fits the chart without a script, in a column of 720 pixels @desk', async ({ page }) => {
  for (const id of ['capex-to-gdp', 'price-deflation', 'crash', 'growth-contribution']) {
    body = `<div style="width:720px">${await snippetOf(id)}</div>`;
    await page.goto(hostAddress());
    const { needs, has, width } = await inner(await frameOf(page));
    expect(width, id).toBe(720);
    expect(needs, `${id}: nothing is cut off`).toBeLessThanOrEqual(has);
    const bottom = await (await frameOf(page)).evaluate(
      () => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
    );
    expect(bottom / has, `${id}: nearly nothing is left empty`).toBeGreaterThan(0.88);
  }
});

test('with the script the frame is as high as the chart at any width, and ads elsewhere are not moved', async ({
  page,
}) => {
  body = `<div id="column">${await snippetOf('price-deflation')}</div>
    <iframe id="other" title="Other" srcdoc="<p>Other</p>" style="height:111px"></iframe>
    ${heightScript({ address: site() })}`;
  await page.goto(hostAddress());
  const frame = await frameOf(page);
  for (const width of [300, 360, 500, 680, 300]) {
    await page.evaluate((pixels) => {
      const column = document.getElementById('column');
      if (column) column.style.width = `${pixels}px`;
    }, width);
    await expect
      .poll(async () => {
        const main = await frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
        return Math.abs((await inner(frame)).has - Math.ceil(main));
      }, `${width} px`)
      .toBe(0);
    expect(await frame.evaluate(sticksOut), `${width} px`).toEqual([]);
  }
  expect(await page.locator('#other').evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(
    110,
  );
  expect(await page.locator('#other').getAttribute('style')).toBe('height:111px');
});

test('the script hears no site but ours', async ({ page }) => {
  const heard = `<script>addEventListener('message', () => { document.title = 'Heard'; });</script>`;
  body = `${heightScript({ address: 'https://stranger.example/' })}${heard}${await snippetOf('crash')}`;
  await page.goto(hostAddress());
  await expect(page).toHaveTitle('Heard');
  expect(await page.locator('iframe').getAttribute('style')).toContain('aspect-ratio');
});

test('the address asks for a view, and every link leads to the same', async ({ page }) => {
  body = await snippetOf('capex-to-gdp', '?a=start&s=log');
  await page.goto(hostAddress());
  const frame = await frameOf(page);
  await expect(frame.locator('.chart-subtitle')).toContainText('logarithmic axis');
  await expect(frame.locator('.view-form, .view-reset, summary').filter({ visible: true })).toHaveCount(0);
  const link = frame.getByRole('link', { name: 'The Tracks Remain' });
  await expect(link).toHaveAttribute('href', /\/charts\/capex-to-gdp\/\?a=start&s=log$/);
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(opened.locator('.chart-subtitle').first()).toContainText('logarithmic axis');
  expect(page.url()).toBe(hostAddress());
});

test('an address that asks for what the chart does not offer shows the author’s chart, and says so', async ({
  page,
}) => {
  await open(page, './embed/crash/?a=nonsense');
  await expect(page.locator('.view-said')).toBeVisible();
  await expect(page.locator('.view-said')).toContainText('anchor not offered here');
  await expect(page.locator('.view-form button, .view-form input').filter({ visible: true })).toHaveCount(0);
});

test('its points can be read', async ({ page }, { project }) => {
  await open(page, './embed/capex-to-gdp/');
  const plot = page.locator('chart-pointer');
  const box = await plot.boundingBox();
  if (box === null) throw new Error('no plot');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (project.name === 'phone') await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  await expect(plot.locator('output')).toContainText('%');
  await plot.press('Escape');
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await expect(plot.locator('output')).toContainText('%');
});

for (const width of [300, 720])
  test(`axe finds nothing, and all stands within, at ${width} pixels`, async ({ page, baseURL }) => {
    const noise = watch(page, new URL(baseURL ?? '').origin);
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['./embed/capex-to-gdp/', './embed/who-captured/', './embed/crash/?s=log']) {
      await open(page, path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(sticksOut), path).toEqual([]);
    }
    expect(noise).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is whole: claim, drawing, key, sources and the way to its page', async ({ page }) => {
    await page.goto('./embed/capex-to-gdp/');
    for (const part of ['h1', '.chart-subtitle', '.chart-key', '.chart-sources', '.embed-from a'])
      await expect(page.locator(part)).toBeVisible();
    await expect(page.locator('.chart-plot svg').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('summary')).toBeHidden();
  });
});
