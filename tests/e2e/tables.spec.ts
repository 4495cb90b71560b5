import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { layoutShift, observeLayoutShift } from './in-page.ts';
import { open } from './pages.ts';

const list = './data/';
const dataset = './data/railroads/investment/';

const rows = (page: Page) => page.locator('table-tools tbody tr').filter({ visible: true });
const count = (page: Page) => page.locator('table-tools').getByRole('status');
const find = (page: Page) => page.locator('table-tools').getByRole('searchbox');
const query = (page: Page) => new URL(page.url()).search;

/** On a phone the fields stand behind a button. */
async function openFields(page: Page): Promise<void> {
  const button = page.locator('.table-open');
  if (await button.isVisible()) await button.click();
  await expect(find(page)).toBeVisible();
}

test.describe('the list of datasets', () => {
  test('is chosen by wave, unit, status, years and words; the address says so and a reload keeps it', async ({
    page,
  }) => {
    await open(page, list);
    const all = await rows(page).count();
    await expect(count(page)).toHaveText(`${all} datasets`);
    await openFields(page);
    await page.getByLabel('Wave').selectOption('ai');
    await page.getByLabel('Status').selectOption('reported');
    await page.getByLabel('Values are in').selectOption('dollars');
    await page.getByLabel('From year').fill('2015');
    await page.getByLabel('To year').fill('2026');
    await find(page).fill('capex');
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${all} datasets$`));
    await expect.poll(() => query(page)).toBe('?wave=ai&status=reported&unit=dollars&from=2015&to=2026&q=capex');
    const shown = await rows(page).allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all / 4);
    for (const row of shown) expect(row).toContain('reported');
    await page.reload();
    await expect(count(page)).toHaveText(`${shown.length} of ${all} datasets`);
    expect(await rows(page).allTextContents()).toEqual(shown);
    await openFields(page);
    await expect(page.getByLabel('Wave')).toHaveValue('ai');
    await expect(find(page)).toHaveValue('capex');
  });

  test('leaves out topics without a row, and shows all again', async ({ page }) => {
    await open(page, `${list}?wave=railroads`);
    await expect(page.locator('h2#railroads')).toBeVisible();
    await expect(page.locator('h2#mobile')).toBeHidden();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.locator('h2#mobile')).toBeVisible();
    expect(query(page)).toBe('');
    await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  });

  test('names the comparison that a dataset is part of', async ({ page }) => {
    await open(page, `${list}?measure=capex-to-gdp`);
    await expect(rows(page).filter({ hasText: 'Railroad investment' }).first()).toBeVisible();
    await expect(page.locator('tr', { hasText: 'Steel rails' }).first()).toBeHidden();
  });

  test('says what was asked where nothing fits', async ({ page }) => {
    await open(page, `${list}?wave=ai&to=1850&q=%3Cb%3E`);
    await expect(count(page)).toHaveText(/^None of \d+ datasets fits: .+, to 1850, “<b>”\.$/);
    await expect(rows(page)).toHaveCount(0);
  });

  test('shows the topic of a link that a choice hides; going back brings the choice back', async ({ page }) => {
    await open(page, `${list}?wave=railroads`);
    await page.getByRole('navigation', { name: 'Topics' }).locator('a[href="#mobile"]').click();
    await expect(page.locator('h2#mobile')).toBeInViewport();
    await expect.poll(() => query(page)).toBe('');
    await page.goBack();
    await expect(page.locator('h2#mobile')).toBeHidden();
    expect(query(page)).toBe('?wave=railroads');
  });

  test('comes back as it was left', async ({ page }) => {
    await open(page, `${list}?wave=mobile`);
    const shown = await rows(page).count();
    await rows(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/data\/mobile\//);
    await page.goBack();
    await expect(rows(page)).toHaveCount(shown);
  });

  for (const hostile of [
    'wave=steam&unit=__proto__&status=constructor&measure=%00',
    'from=abc&to=99999&sort=--rows',
    'wave[]=ai&sort=toString&%E0%A4%A',
    'from=1&to=-5&from=9999999',
  ])
    test(`passes over ?${hostile}`, async ({ page }) => {
      await open(page, `${list}?${hostile}`);
      await expect(count(page)).toHaveText(/^\d+ datasets$/);
      await expect(page.locator('h2#mobile')).toBeVisible();
    });

  test('takes markup in the address for words', async ({ page }) => {
    const attack = '"><img src=x onerror=alert(1)>';
    await open(page, `${list}?q=${encodeURIComponent(attack)}`);
    await expect(page.locator('table-tools input[type=search]')).toHaveValue(attack);
    await expect(page.locator('table-tools img')).toHaveCount(0);
  });

  test('is worked by keys alone', { tag: '@desk' }, async ({ page }) => {
    await open(page, list);
    await find(page).focus();
    await page.keyboard.type('steel rails');
    await expect(count(page)).toHaveText(/^\d+ of /);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Wave')).toBeFocused();
    await page.getByRole('columnheader', { name: 'Years' }).first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('th[aria-sort=ascending]').first()).toHaveText('Years');
    await page.getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Space');
    await expect(count(page)).toHaveText(/^\d+ datasets$/);
    await expect(find(page)).toHaveValue('');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`breaks no rule of access with its fields open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `${list}?wave=railroads&sort=rows`);
      await openFields(page);
      const { violations } = await new AxeBuilder({ page }).include('table-tools').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

  for (const address of [list, `${list}?wave=ai&status=projection`])
    test(`shifts nothing as ${address} opens`, async ({ page }) => {
      await page.addInitScript(observeLayoutShift);
      await open(page, address);
      await expect(page.locator('.table-controls')).toBeVisible();
      expect(await page.evaluate(layoutShift)).toBeLessThan(0.01);
    });

  test('keeps as much place for its fields as they take', async ({ page }) => {
    await open(page, list);
    const [built, kept] = await page.locator('table-tools').evaluate((tools) => {
      const built = tools.querySelector('.table-controls')?.getBoundingClientRect().height;
      const box = tools.ownerDocument.createElement('div');
      box.style.height = 'var(--place)';
      tools.append(box);
      return [built, box.getBoundingClientRect().height];
    });
    expect(built).toBe(kept);
  });

  test('prints the rows that show, without the fields', async ({ page }) => {
    await open(page, `${list}?wave=railroads`);
    const shown = await rows(page).count();
    await page.emulateMedia({ media: 'print' });
    await expect(find(page)).toBeHidden();
    await expect(count(page)).toBeVisible();
    await expect(rows(page)).toHaveCount(shown);
  });
});

test.describe('the rows of a dataset', () => {
  test('a row that the address names shows, though a choice hid it, and stays marked when rows are sorted', async ({
    page,
  }) => {
    await open(page, dataset);
    await openFields(page);
    await page.getByLabel(/^Find in (this table|these tables)$/).fill('no row holds this');
    await expect(rows(page)).toHaveCount(0);
    await page.evaluate(() => {
      location.hash = '#gross-1871';
    });
    const row = page.locator('#gross-1871');
    await expect(row).toBeVisible();
    await expect(row).toBeInViewport();
    await page
      .locator('table-tools')
      .getByLabel('Sort by')
      .evaluate((select: HTMLSelectElement) => {
        select.value = '-period';
        select.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await expect(page.locator('th[aria-sort=descending]').first()).toHaveText('Period');
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    const years = await page.locator('tr[id^="gross-"]').evaluateAll((list) => list.map(({ id }) => id));
    expect(years).toEqual([...years].sort().reverse());
  });

  test('its sources are named in the choice as in the rows', async ({ page }) => {
    await open(page, dataset);
    await openFields(page);
    const options = await page.locator('table-tools').getByLabel('Source').locator('option').allTextContents();
    expect(options[0]).toBe('All');
    expect(options.length).toBeGreaterThan(2);
    const cells = await page.locator('table-tools tbody td').allTextContents();
    for (const option of options.slice(1)) {
      const name = option.replace(/ \([\d,]+\)$/, '');
      expect(cells.map((cell) => cell.trim())).toContain(name);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every dataset is listed and no field shows', async ({ page }) => {
    await page.goto(list);
    await expect(page.locator('table.datasets').first()).toBeVisible();
    await expect(page.locator('table-tools :is(input, select, button)')).toHaveCount(0);
    const gap = await page.locator('table-tools').evaluate((tools) => {
      const first = tools.querySelector('section');
      return first === null ? -1 : first.getBoundingClientRect().top - tools.getBoundingClientRect().top;
    });
    expect(gap).toBeLessThan(44);
  });
});
