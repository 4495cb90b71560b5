import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';

/** Pages made to stand in a frame of another site: they have no masthead, and the page of their chart speaks for them. */
const isFrame = ({ path }: { readonly path: string }) => path.startsWith('/embed/');

describe('every page', () => {
  test('has one h1, and no heading skips a level', () => {
    const wrong = pages.flatMap(({ path, document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return skips || levels.filter((level) => level === 1).length !== 1 ? [`${path}: ${levels.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('says its language, title and description; no two titles are alike', () => {
    for (const page of pages) {
      const { path, document } = page;
      expect(document.documentElement.lang, path).toBe('en');
      expect(document.title, path).not.toBe('');
      expect(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '', path).not.toBe('');
      const isListed = document.querySelector('meta[name="robots"]') === null;
      expect(document.querySelectorAll('link[rel="canonical"]').length, path).toBe(isListed || isFrame(page) ? 1 : 0);
    }
    const titles = pages.map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('shows no broken value', () => {
    const broken = pages.flatMap(({ path, html }) => {
      const at = html.search(/\bNaN\b|\bundefined\b|\[object |\bInfinity\b/);
      return at < 0 ? [] : [`${path}: ${html.slice(Math.max(0, at - 40), at + 30)}`];
    });
    expect(broken).toEqual([]);
  });

  test('allows no inline script and has none', () => {
    for (const { path, document } of pages) {
      const policy =
        document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy.match(/script-src ([^;]*)/)?.[1], path).toBe("'self'");
      const inline = [...document.querySelectorAll('script:not([src])')].filter(
        (node) => !/json$/.test(node.getAttribute('type') ?? ''),
      );
      expect(
        inline.map((node) => node.textContent),
        path,
      ).toEqual([]);
      const handlers = [...document.querySelectorAll('*')].flatMap((node) =>
        node.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(handlers, path).toEqual([]);
    }
  });

  test('has one main part, a way to skip to it, and one navigation of the site', () => {
    for (const page of pages) {
      const { path, document } = page;
      expect(document.querySelectorAll('main#content').length, path).toBe(1);
      if (isFrame(page)) continue;
      expect(document.querySelector('body > a')?.getAttribute('href'), path).toBe('#content');
      expect(document.querySelectorAll('nav[aria-label="Site"]').length, path).toBe(1);
    }
  });

  test('has no table without heads, and every scrolling box can be reached and is named', () => {
    for (const { path, document } of pages) {
      expect(
        [...document.querySelectorAll('table')].filter((table) => table.querySelector('th') === null),
        path,
      ).toEqual([]);
      const boxes = [...document.querySelectorAll('.scroll')];
      expect(
        boxes.filter((box) => box.getAttribute('tabindex') !== '0' || box.getAttribute('aria-label') === null),
        path,
      ).toEqual([]);
    }
  });
});
