import { describe, expect, test } from 'vitest';
import { bytes, files, gzipped, pages, read, scripts, stylesheets } from './dist.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('a page is light', () => {
  test('no HTML over 60 kB, compressed', () => {
    const over = files.filter((file) => file.endsWith('.html') && gzipped(file) > 60_000);
    expect(over.map((file) => `${file} ${gzipped(file)}`)).toEqual([]);
  });

  test('no more than 10 kB of script before a reader does anything', () => {
    const over = pages.filter((page) => sum(scripts(page).map(gzipped)) > 10_000);
    expect(over.map((page) => `${page.path} ${scripts(page).join(' ')}`)).toEqual([]);
  });

  test('no more than 15 kB of styles', () => {
    const over = pages.filter((page) => sum(stylesheets(page).map(gzipped)) > 15_000);
    expect(over.map((page) => page.path)).toEqual([]);
  });

  test('two fonts, 100 kB together, both preloaded', () => {
    const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(2);
    expect(sum(fonts.map(bytes))).toBeLessThanOrEqual(100_000);
    for (const { path, document } of pages)
      expect(document.querySelectorAll('link[rel="preload"][as="font"][crossorigin]').length, path).toBe(2);
  });

  test('no validator in a script', () => {
    const validators = files.filter((file) => file.endsWith('.js') && /\bzod\b|ZodError|_zod\b/i.test(read(file)));
    expect(validators).toEqual([]);
  });
});
