import { expect, type Page, test } from '@playwright/test';
import { sticksOut } from './in-page.ts';
import { open } from './pages.ts';

const list = './data/';
const query = (page: Page) => new URL(page.url()).search;
const numbersIn = async (page: Page) =>
  (await page.locator('table-tools tbody td:nth-child(5)').filter({ visible: true }).allTextContents()).map((text) =>
    Number(text.replace(',', '')),
  );

test('sorts all topics in one list by a head, the other way, and back', { tag: '@desk' }, async ({ page }) => {
  await open(page, list);
  const listed = await numbersIn(page);
  const head = page.getByRole('columnheader', { name: 'Rows' }).filter({ visible: true }).first();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await numbersIn(page)).toEqual([...listed].sort((a, b) => a - b));
  await expect(page.locator('table-tools h2').filter({ visible: true })).toHaveCount(0);
  await expect.poll(() => query(page)).toBe('?sort=rows');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await numbersIn(page)).toEqual([...listed].sort((a, b) => b - a));
  await head.getByRole('button').click();
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await numbersIn(page)).toEqual(listed);
  await expect(page.locator('h2#mobile')).toBeVisible();
  expect(query(page)).toBe('');
});

test('a link to a topic brings the topics back into a sorted list', { tag: '@desk' }, async ({ page }) => {
  await open(page, `${list}?sort=rows&wave=mobile`);
  await expect(page.locator('h2#mobile')).toBeHidden();
  await page.getByRole('navigation', { name: 'Topics' }).locator('a[href="#mobile"]').click();
  await expect(page.locator('h2#mobile')).toBeInViewport();
});

test('years typed the wrong way round change places', { tag: '@desk' }, async ({ page }) => {
  await open(page, list);
  await page.getByLabel('From year').fill('2000');
  await page.getByLabel('To year').fill('1990');
  await page.getByLabel('To year').blur();
  await expect(page.getByLabel('From year')).toHaveValue('1990');
  await expect(page.getByLabel('To year')).toHaveValue('2000');
  await expect.poll(() => query(page)).toBe('?from=1990&to=2000');
  expect((await numbersIn(page)).length).toBeGreaterThan(0);
});

test('sorts on a phone by a field, since no head shows', { tag: '@phone' }, async ({ page }) => {
  await open(page, list);
  await expect(page.getByLabel('Sort by')).toBeHidden();
  await page.locator('.table-open').tap();
  await page.getByLabel('Sort by').selectOption('-rows');
  const numbers = await numbersIn(page);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(await page.evaluate(sticksOut)).toEqual([]);
});
