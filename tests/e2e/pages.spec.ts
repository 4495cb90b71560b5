import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { crowdedText, layoutShift, notOneDrawing, observeLayoutShift, sticksOut } from './in-page.ts';
import { open, pages, pagesUnder, watch } from './pages.ts';

test.describe.configure({ timeout: 240_000 });

/* One visit of each page serves every check; each failure names its page. */
test('every page is quiet, still and as wide as the screen, and its charts are readable', async ({ page, baseURL }) => {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const noise = watch(page, new URL(baseURL ?? '').origin);
  const found = { shift: [] as string[], sideways: [] as string[], drawings: [] as string[], text: [] as string[] };
  await page.addInitScript(observeLayoutShift);

  for (const address of pages) {
    const note = (list: string[], problems: readonly string[]) =>
      list.push(...problems.map((problem) => `${address} ${problem}`));
    await page.setViewportSize(size);
    await open(page, address);
    const shift = await page.evaluate(layoutShift);
    if (shift >= 0.01) note(found.shift, [`moves by ${shift.toFixed(3)}`]);
    for (const width of size.width > 400 ? [size.width] : [size.width, 320]) {
      await page.setViewportSize({ width, height: size.height });
      note(found.sideways, await page.evaluate(sticksOut));
      note(found.drawings, await page.evaluate(notOneDrawing));
      note(found.text, await page.evaluate(crowdedText));
    }
  }

  expect(pages.length).toBeGreaterThan(0);
  expect.soft(noise, 'console, exceptions, other origins').toEqual([]);
  expect.soft(found.shift, 'layout shift').toEqual([]);
  expect.soft(found.sideways, 'sideways scroll').toEqual([]);
  expect.soft(found.drawings, 'drawings shown').toEqual([]);
  expect.soft(found.text, 'text in charts').toEqual([]);
});

/*
 * Charts are alike under axe: all have the same controls, and light and dark differ only by the tokens, whose contrast
 * is tested. So in the light every page is looked at on both screens and every chart on one of them; in the dark every
 * page on one, and every third chart.
 */
const charts = pagesUnder('charts');
const others = pages.filter((address) => !charts.includes(address));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${colorScheme}`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const half = (list: readonly string[]) =>
      list.filter((_, place) => (place % 2 === 0) === (project.name === 'desk'));
    const light = [...others, ...half(charts)];
    const dark = [...half(others), ...half(charts.filter((_, place) => place % 3 === 0))];
    for (const address of colorScheme === 'light' ? light : dark) {
      await open(page, address);
      // Rows of a table are alike, and axe needs a minute for a thousand of them: the first ones speak for the rest.
      await page.evaluate(() => {
        for (const row of document.querySelectorAll('tbody tr:nth-child(n+9)')) row.remove();
      });
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(); // there are no frames
      const { violations } = await axe.analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${address} ${id} (${nodes.length}): ${nodes[0]?.target.join(' ')}`),
      );
    }
    expect(found).toEqual([]);
  });
}
