import { describe, expect, test } from 'vitest';
import { files, loaded, locate, pages, read } from './dist.ts';

const known = new Set(files);
const ids = new Map(
  pages.map(({ path, document }) => [path, [...document.querySelectorAll('[id]')].map(({ id }) => id)]),
);
const idSets = new Map([...ids].map(([path, list]) => [path, new Set(list)]));

describe('links', () => {
  test('every id stands once in its page', () => {
    const twice = [...ids].flatMap(([path, list]) =>
      list.filter((id, index) => list.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('every link within the site finds its page and its anchor', () => {
    const broken = pages.flatMap((page) =>
      [...page.document.querySelectorAll('a[href]')].flatMap((node) => {
        const address = node.getAttribute('href') ?? '';
        if (address === '') return [`${page.path}: an empty address`];
        const target = locate(address, page);
        if (target === undefined) return [];
        const isMissing = !known.has(target.file);
        const isLost = target.id !== '' && !idSets.get(target.file.replace(/index\.html$/, ''))?.has(target.id);
        return isMissing || isLost ? [`${page.path}: ${address}`] : [];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('every reference of a label, a description or a drawing finds its id', () => {
    const lost = pages.flatMap(({ path, document, html }) => {
      const named = [
        ...document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls], [for]'),
      ].flatMap((node) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
          (name) => node.getAttribute(name)?.split(/\s+/) ?? [],
        ),
      );
      const painted = [...html.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id = '']) => id);
      return [...named, ...painted].filter((id) => !idSets.get(path)?.has(id)).map((id) => `${path}: ${id}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('nothing comes from elsewhere', () => {
  test('every file that a page loads is one of the site', () => {
    const foreign = pages.flatMap((page) =>
      loaded(page)
        .filter((address) => !address.startsWith('#') && !address.startsWith('data:'))
        .filter((address) => !known.has(locate(address, page)?.file ?? ''))
        .map((address) => `${page.path}: ${address}`),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });

  test('styles load only files of the site', () => {
    const sheets = files.filter((file) => file.endsWith('.css')).map((file) => [file, read(file)] as const);
    const inline = pages.map(({ path, html }) => [path, html] as const);
    const foreign = [...sheets, ...inline].flatMap(([file, text]) =>
      [...text.matchAll(/url\(["']?((?:https?:)?\/\/[^"')]+)|@import\s*["']([^"']+)/g)].map(
        ([all]) => `${file}: ${all}`,
      ),
    );
    expect(foreign).toEqual([]);
  });
});
