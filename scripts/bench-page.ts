import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { advice, browserArguments, findBrowser } from './browser.ts';
import { root } from './run.ts';

/** What a reader's browser does: bytes before and after the first change of view, time of a redraw, long tasks while scrolling. */

const dist = path.resolve(root, process.env['SITE_DIST'] ?? 'dist');
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(advice);

/** Serves the built site and gives its address. */
async function serve(): Promise<{ readonly address: string; readonly end: () => void }> {
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    cwd: root,
    env: { ...process.env, SITE_DIST: dist, PORT: '4700' },
  });
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const found = /is at (http\S+)/.exec(String(chunk))?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { address, end: () => server.kill() };
}

/** The compressed bytes of the scripts that a page has asked for since it was opened. */
async function scriptBytes(asked: readonly string[], address: string): Promise<number> {
  const files = [...new Set(asked)].map((url) =>
    path.join(dist, new URL(url).pathname.slice(new URL(address).pathname.length - 1)),
  );
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Milliseconds from a change of the scale to the new drawing, as the median of nine, all code being loaded. */
async function redraw(page: Page, chart: string): Promise<number> {
  await page.goto(`charts/${chart}/`);
  await page.locator('.chart-view > details > summary').click();
  await page.locator('.view-form').waitFor();
  return page.evaluate(async () => {
    const plot = document.querySelector('.chart-plot');
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('.view-form input[name=s], .view-form input[name=m]'),
    ];
    const times: number[] = [];
    for (let round = 0; round < 11; round++) {
      const field = fields[round % fields.length];
      if (field === undefined || plot === null) break;
      const begin = performance.now();
      const drawn = new Promise((resolve) => plot.addEventListener('chart-drawn', resolve, { once: true }));
      field.checked = true;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn;
      times.push(performance.now() - begin);
    }
    return times.slice(2).sort((a, b) => a - b)[4] ?? Number.NaN;
  });
}

/** Milliseconds from a move of the first slider of a scenario to its new words, tables and drawing, as the median of thirty-one, all code being loaded. */
async function scenarioRedraw(page: Page, scenario: string): Promise<number> {
  await page.goto(`scenarios/${scenario}/`);
  return page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.knob input[type=range]');
    const drawing = document.querySelector('[data-part="drawing"]');
    if (slider === null || drawing === null) return Number.NaN;
    // A frame is up to 16 ms away: what is measured is the work, not the wait.
    window.requestAnimationFrame = (act) => {
      act(performance.now());
      return 0;
    };
    const times: number[] = [];
    for (let round = 0; round < 35; round++) {
      const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(drawing, { childList: true }));
      const begin = performance.now();
      slider.value = String(Number(slider.min) + ((Number(slider.max) - Number(slider.min)) * (round % 9)) / 9);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn;
      times.push(performance.now() - begin);
    }
    return times.slice(4).sort((a, b) => a - b)[15] ?? Number.NaN;
  });
}

/** The longest task in milliseconds while a page of twenty charts is scrolled through on a processor slowed four times. */
async function scrolling(page: Page, charts: readonly string[]): Promise<number> {
  await page.goto(`charts/${charts[0]}/`);
  await page.evaluate(
    async (others) => {
      for (const chart of others) {
        const html = await (await fetch(`../${chart}/`)).text();
        const figure = new DOMParser().parseFromString(html, 'text/html').querySelector('figure.chart');
        if (figure !== null) document.querySelector('main')?.append(document.adoptNode(figure));
      }
    },
    charts.slice(1, 20),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page.evaluate(async () => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    }).observe({ type: 'longtask' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.body.scrollHeight; top += 120) {
      scrollTo(0, top);
      await frame();
    }
    return longest;
  });
}

const { address, end } = await serve();
const browser = await chromium.launch({ executablePath, args: browserArguments });
try {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  await page.goto('charts/capex-to-gdp/');
  await page.waitForLoadState('networkidle');
  const before = await scriptBytes(asked, address);
  await page.locator('.chart-view > details > summary').click();
  await page.locator('.view-form input[name=s]:not([value=""])').check();
  await page.locator('.view-reset').waitFor();
  await page.waitForLoadState('networkidle');
  const after = await scriptBytes(asked, address);
  const list = JSON.parse(await readFile(path.join(dist, 'search', 'index.json'), 'utf8')) as unknown;
  const names = [...new Set(JSON.stringify(list).match(/\/charts\/[a-z0-9-]+\//g))].map(
    (found) => found.split('/')[2] ?? '',
  );
  const scenarios: [string, string][] = [];
  for (const file of (await readdir(path.join(root, 'content/scenarios'))).sort()) {
    const id = file.replace(/\.yaml$/, '');
    scenarios.push([`redraw of the scenario ${id}`, `${(await scenarioRedraw(page, id)).toFixed(1)} ms`]);
  }
  const rows: readonly (readonly [string, string])[] = [
    ['script of a chart page before a reader acts, compressed', `${(before / 1000).toFixed(1)} kB`],
    ['script after the first change of view, Plot included, compressed', `${(after / 1000).toFixed(1)} kB`],
    [
      'redraw of capex-to-gdp, median of changes of axis and of panels',
      `${(await redraw(page, 'capex-to-gdp')).toFixed(0)} ms`,
    ],
    [
      'redraw of tokens-frontier-and-floor, 34 lines, likewise',
      `${(await redraw(page, 'tokens-frontier-and-floor')).toFixed(0)} ms`,
    ],
    ...scenarios,
    [
      'longest task while scrolling twenty charts, processor slowed four times',
      `${(await scrolling(page, names)).toFixed(0)} ms`,
    ],
  ];
  console.log('| what | measured |\n| --- | ---: |');
  for (const [what, measured] of rows) console.log(`| ${what} | ${measured} |`);
} finally {
  await browser.close();
  end();
}
