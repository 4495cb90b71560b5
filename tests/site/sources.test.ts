import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { rowPath } from '../../src/site/rowPath.ts';
import { base, pages } from './dist.ts';

const catalogue = readCatalogue(process.cwd());
const rows = [...catalogue.datasets.values()].flatMap(({ id, observations }) =>
  observations.map((row) => ({ ...row, dataset: id, name: `${id}#${row.series}@${row.period.text}` })),
);
const rowsOf = Map.groupBy(rows, ({ source }) => source);
const pageOf = (path: string) => pages.find((page) => page.path === path)?.document;
const inSite = (path: string) => `${base}${path.slice(1)}`;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const fact = (document: Document | undefined, name: string) =>
  text([...(document?.querySelectorAll('dl.facts dt') ?? [])].find((dt) => text(dt) === name)?.nextElementSibling);

describe.each([...catalogue.sources.values()])('the page of $id', (source) => {
  const document = pageOf(`/sources/${source.id}/`);
  const own = rowsOf.get(source.id) ?? [];

  test('says how many rows were read from the work', () => {
    const said = /^([\d,]+) rows?\b/.exec(fact(document, 'Read from it'))?.[1] ?? '0';
    expect(Number(said.replaceAll(',', ''))).toBe(own.length);
  });

  test('names each row by its place: a link to it, or to the first and the last of its run, with their count', () => {
    const told = new Map<string, number>();
    const links = new Set<string>();
    for (const run of document?.querySelectorAll('.places p') ?? []) {
      const [series, ...linked] = [...run.querySelectorAll('a')].map((node) => node.getAttribute('href') ?? '');
      const pairs = run.querySelectorAll('.pair').length;
      const count = pairs > 0 ? pairs : Number(/, ([\d,]+) rows$/.exec(text(run))?.[1]?.replaceAll(',', ''));
      told.set(series ?? '', (told.get(series ?? '') ?? 0) + count);
      for (const link of linked) links.add(link);
    }
    const bySeries = Map.groupBy(own, ({ dataset, series }) => inSite(rowPath(`${dataset}#${series}`)));
    expect(told).toEqual(new Map([...bySeries].map(([link, list]) => [link, list.length])));
    const ends = [...bySeries.values()].flatMap((list) => [list[0], list.at(-1)].flatMap((row) => row?.name ?? []));
    expect(ends.map((name) => inSite(rowPath(name))).filter((link) => !links.has(link))).toEqual([]);
  });

  test('gives its address, its terms, what is weak in it, and whether its rows are offered', () => {
    if (source.url !== undefined)
      expect(document?.querySelector('dl.facts .address a')?.getAttribute('href')).toBe(source.url);
    expect(fact(document, 'Terms')).toBe(source.licence.replace(/\s+/g, ' '));
    expect(fact(document, 'Weak')).toContain(source.weakness?.replace(/\s+/g, ' ') ?? '');
    expect(fact(document, 'In downloads').startsWith('Not offered')).toBe(own.length > 0 && !source.bulk);
  });
});

test('the list of sources leads to every work once', () => {
  const links = [...(pageOf('/sources/')?.querySelectorAll('table.works th a') ?? [])].map((node) =>
    node.getAttribute('href'),
  );
  expect(links.toSorted()).toEqual([...catalogue.sources.keys()].map((id) => inSite(`/sources/${id}/`)).toSorted());
});

test('events and anchors lead to the pages of their sources, which lead back to them', () => {
  const cited = [
    ...[...catalogue.events.values()].flat().map(({ id, source }) => ({ id: `event-${id}`, source })),
    ...[...catalogue.waves.values()].flatMap(({ id, anchors }) =>
      Object.entries(anchors).flatMap(([name, anchor]) =>
        'source' in anchor ? [{ id: `anchor-${id}-${name}`, source: anchor.source }] : [],
      ),
    ),
  ];
  const waves = pages.filter(({ path }) => path.startsWith('/waves/'));
  for (const { id, source } of cited) {
    const page = waves.find(({ document }) => document.getElementById(id) !== null);
    const link = page?.document.getElementById(id)?.querySelector('td:last-child a')?.getAttribute('href');
    expect(link, id).toBe(inSite(`/sources/${source}/`));
    const back = inSite(`${page?.path}#${id}`);
    expect(pageOf(`/sources/${source}/`)?.querySelector(`#dated ~ ul a[href="${back}"]`), back).not.toBeNull();
  }
});

test('a work listed under a chart, a dataset or an essay leads to its page and to its own address', () => {
  const lists = pages.filter(({ path }) => /^\/(?:charts|data|essays)\/./.test(path));
  const wrong = lists.flatMap(({ path, document }) =>
    [...document.querySelectorAll('li[id^="source-"]')].flatMap((item) => {
      const id = item.id.slice('source-'.length);
      const links = [...item.querySelectorAll('a')].map((node) => node.getAttribute('href'));
      const url = catalogue.sources.get(id)?.url;
      return links.includes(inSite(`/sources/${id}/`)) && (url === undefined || links.includes(url)) ? [] : [path + id];
    }),
  );
  expect(wrong).toEqual([]);
});
