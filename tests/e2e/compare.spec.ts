import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sticksOut } from './in-page.ts';
import { open, watch } from './pages.ts';

const rails = 'railroads/investment.gross';
const alphabet = 'ai/capex.alphabet';
const both = `./compare/?l=${rails}~${alphabet}`;
const lines = (page: Page) => page.locator('.compare-lines li b');
const drawn = (page: Page) => page.locator('#chart-compare .chart-plot > svg').first();
const query = (page: Page) => new URL(page.url()).searchParams;

async function find(page: Page, words: string): Promise<void> {
  await page.getByLabel('Find a series').fill(words);
  await expect(page.locator('#compare-results [role=option]').first()).toBeVisible();
}

test('a series is found and drawn by keys alone, and the address keeps it', async ({ page, baseURL }) => {
  const said = watch(page, new URL(baseURL ?? '').origin);
  await open(page, './compare/');
  await find(page, 'gross capital spending steam railroads');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveText(['Gross capital spending of steam railroads (Ulmer)']);
  await expect(drawn(page)).toBeAttached();
  expect(query(page).get('l')).toBe(rails);
  await expect(page.getByLabel('Find a series')).toBeFocused();
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  expect(said).toEqual([]);
});

test('nothing of Plot and no data load before a line is chosen', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, './compare/');
  await expect(page.getByRole('link', { name: /^Gross investment of US railroads/ })).toBeVisible();
  expect(asked.filter((path) => /redrawn|json$/.test(path))).toEqual([]);
});

test('each ready comparison is drawn as its address says, without a note', async ({ page }) => {
  await open(page, './compare/');
  const addresses = await page
    .locator('.compare-ready a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    await open(page, address);
    await expect(drawn(page)).toBeAttached();
    await expect(lines(page)).toHaveCount(new URL(address).searchParams.get('l')?.split('~').length ?? 0);
    await expect(page.locator('.compare-notes')).toBeHidden();
    await expect(page.locator('.compare-figures tbody tr')).toHaveCount(await lines(page).count());
  }
});

test('lines are moved and removed, the focus stays, and the way back brings them again', async ({ page }) => {
  await open(page, both);
  await page.getByRole('button', { name: 'Move up Alphabet' }).click();
  await expect(lines(page)).toHaveText(['Alphabet', /Ulmer/]);
  expect(query(page).get('l')).toBe(`${alphabet}~${rails}`);
  await expect(page.getByRole('button', { name: 'Remove Alphabet' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Alphabet' }).click();
  await expect(lines(page)).toHaveText([/Ulmer/]);
  await page.goBack();
  await expect(lines(page)).toHaveText(['Alphabet', /Ulmer/]);
  await page.goForward();
  await expect(lines(page)).toHaveText([/Ulmer/]);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.locator('.compare-ready')).toBeVisible();
  await expect(page.getByLabel('Find a series')).toBeFocused();
});

test('the controls are those of a chart: a share of GDP stands in the address and in the figures', async ({ page }) => {
  await open(page, both);
  await page.getByText('Change the view').click();
  await page.getByLabel('Share of GDP').check();
  await expect(page.locator('.compare-figures tbody tr').first()).toContainText('5.4% in 1871');
  expect(query(page).get('v')).toBe('gdp');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.compare-figures tbody tr').first()).toContainText('$440m in 1881');
});

test('lines of different units become indexes, and an address that asks for more gets a note', async ({ page }) => {
  await open(page, `./compare/?l=${rails}~railroads/mileage.operated-chart&v=gdp`);
  await expect(page.locator('#chart-compare .chart-subtitle')).toContainText('each is an index');
  await expect(page.locator('.compare-notes')).toContainText('asks for values not offered here');
});

test('a hostile address draws what it can and shows nothing of the rest', async ({ page, baseURL }) => {
  const said = watch(page, new URL(baseURL ?? '').origin);
  const evil = encodeURIComponent('<img src=x onerror=alert(1)>');
  await open(
    page,
    `./compare/?l=${rails}~${evil}~../../etc.passwd~constructor.toString~__proto__&v=${evil}&f=${evil}&r=${evil}`,
  );
  await expect(drawn(page)).toBeAttached();
  await expect(page.locator('.compare-notes')).toContainText('4 lines of the address cannot be drawn here');
  expect(await page.locator('compare-desk img').count()).toBe(0);
  expect(said).toEqual([]);
});

test('a series that may not be handed on is listed and not drawn', async ({ page }) => {
  await open(page, './compare/');
  await find(page, 'Packs in dollars of 2018');
  const option = page.locator('#compare-results [role=option]').first();
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await option.click({ force: true });
  await expect(page.locator('.compare-status')).toContainText('cannot be drawn here');
  await expect(lines(page)).toHaveCount(0);
});

test.describe('a line of one’s own', () => {
  const box = (page: Page) => page.getByLabel('Period and value');
  const draw = (page: Page) => page.getByRole('button', { name: 'Draw your line' });

  test('is drawn, asks nothing of any server and stands in no address', async ({ page }) => {
    await open(page, `./compare/?l=${rails}`);
    await expect(drawn(page)).toBeAttached();
    await page.getByText('Add a line of your own').click();
    await box(page).fill('1870,1\n1871,1');
    await draw(page).click();
    await expect(lines(page)).toHaveText([/Ulmer/, 'Your line']);
    const before = page.url();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await box(page).fill('period,value\n1870,123456\n1880,654321');
    await draw(page).click();
    await expect(page.locator('.compare-figures tbody tr').nth(1)).toContainText('530 in 1880');
    expect(asked).toEqual([]);
    expect(page.url()).toBe(before);
    await page.getByRole('button', { name: 'Remove Your line' }).click();
    await expect(lines(page)).toHaveText([/Ulmer/]);
  });

  test('is counted like a line on the desk where its reader says so', async ({ page }) => {
    await open(page, `./compare/?l=${rails}`);
    await expect(drawn(page)).toBeAttached();
    await page.getByText('Add a line of your own').click();
    await box(page).fill('1870,100\n1880,200');
    await page.getByLabel('Counted in').selectOption('million US dollars');
    await draw(page).click();
    await expect(page.locator('.compare-figures tbody tr').nth(1)).toContainText('$200m in 1880');
  });

  test('with mistakes gets all of them in one report, and a file is read like what is typed', async ({ page }) => {
    await open(page, './compare/');
    await page.getByText('Add a line of your own').click();
    await box(page).fill('1873,"2,400"\n1872,n/a');
    await draw(page).click();
    await expect(page.getByRole('alert')).toHaveText(
      /found "2,400", expected a plain decimal number, fix: write 2400;[\s\S]*found "n\/a"[\s\S]*a gap is a gap/,
      { timeout: 10_000 },
    );
    await page
      .getByLabel('Or a CSV file')
      .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('1873,1\n1874,2\n') });
    await expect(lines(page)).toHaveText(['Your line']);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('what is drawn can be taken as a file', async ({ page }) => {
  await open(page, both);
  await expect(drawn(page)).toBeAttached();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV file' }).click(),
  ]);
  const text = await new Response((await file.createReadStream()) as never).text();
  expect(text.split('\n')[1]).toMatch(/railroads\/investment#gross,.*,1870,.*railroads\/investment#gross@1870/);
});

test('the figure reads its points by keys', async ({ page }) => {
  await open(page, both);
  await expect(drawn(page)).toBeAttached();
  await page.locator('#chart-compare .chart-plot').focus();
  await page.keyboard.press('End');
  await expect(page.locator('#chart-compare output')).toContainText('1900');
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const)
  test(`axe finds nothing and nothing sticks out at ${width} pixels, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open(page, both);
    await expect(drawn(page)).toBeAttached();
    await page.getByText('Change the view').click();
    await page.getByText('Add a line of your own').click();
    await find(page, 'miles');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(sticksOut)).toEqual([]);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and leads on', async ({ page }) => {
    await page.goto('./compare/');
    await expect(page.getByText('Comparing needs JavaScript.')).toBeVisible();
    await expect(page.locator('compare-desk')).toBeHidden();
  });
});
