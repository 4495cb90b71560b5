import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import type { ViewPoints } from '../../src/render/viewPoints.ts';
import { observationId } from '../../src/site/observationId.ts';
import { base, files, gzipped, read } from './dist.ts';

const pictures = files.filter((file) => /^\/?data\/.+\/picture\.json$/.test(file));
const points = (file: string) =>
  (JSON.parse(read(file)) as readonly (ViewPoints | null)[]).flatMap(
    (picture) => picture?.lines.flatMap((line) => line.points) ?? [],
  );

/** The ids of a page, read once. */
const known = new Map<string, ReadonlySet<string>>();
function idsOf(page: string): ReadonlySet<string> {
  const ids = known.get(page) ?? new Set([...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  known.set(page, ids);
  return ids;
}

describe('the points of the pictures of datasets', () => {
  test('nearly every dataset has them', () => {
    expect(pictures.length).toBeGreaterThan(150);
  });

  test.each(pictures)('%s leads to rows that stand in their pages', (file) => {
    const page = file.replace('picture.json', 'index.html');
    const missing = new Set<string>();
    for (const { to = '' } of points(file)) {
      const [path = '', id = ''] = to.split('#');
      const target = path === '' ? page : `${path.replace(base, '/')}index.html`;
      if (!idsOf(target).has(id)) missing.add(to);
    }
    expect([...missing]).toEqual([]);
  });

  test('no row stands in them that may not be handed on', () => {
    const { datasets, sources } = readCatalogue(process.cwd());
    const withheld = new Set(
      [...datasets.values()].flatMap(({ id, observations }) =>
        observations
          .filter(({ source }) => sources.get(source)?.bulk === false)
          .map(({ series, period }) => `${id}#${observationId(series, period.text)}`),
      ),
    );
    expect(withheld.size).toBeGreaterThan(0);
    const found = pictures.flatMap((file) => {
      const own = file.replace(/^\/data\/(.+)\/picture\.json$/, '$1');
      return points(file)
        .map(({ to = '' }) => (to.startsWith('#') ? own + to : to.replace(/^.*\/data\/(.+)\/#/, '$1#')))
        .filter((row) => withheld.has(row));
    });
    expect(found).toEqual([]);
  });

  test('none is heavier than a picture, compressed', () => {
    expect(pictures.filter((file) => gzipped(file) > 60_000)).toEqual([]);
  });
});
