import { type Creator, parse as parseBibTex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { type BuiltPage, pages, read } from './dist.ts';

const catalogue = readCatalogue(process.cwd());
const pageOf = new Map(pages.map((page) => [page.path, page]));

/** The works that the page of a chart or dataset lists under its sources. */
const listedOn = (path: string) =>
  [...(pageOf.get(path)?.document.querySelectorAll('ol.bibliography > li') ?? [])].map(({ id }) =>
    id.replace('source-', ''),
  );

/** Every work with its title and the works that must stand behind it, found without the code that wrote the files. */
const works = [
  ...[...catalogue.charts.values()].map(({ id, title }) => ({
    path: `/charts/${id}`,
    title,
    behind: listedOn(`/charts/${id}/`),
  })),
  ...[...catalogue.datasets.values()].map(({ id, title, observations }) => ({
    path: `/data/${id}`,
    title,
    behind: [...new Set(observations.map(({ source }) => source))],
  })),
  ...[...catalogue.essays].map(([slug, { text }]) => {
    const cited = [...text.matchAll(/:cite\[(?:\\.|[^\]])*\]\{source="?([^"}\s]+)/g)].map(([, id = '']) => id);
    const charts = [...text.matchAll(/::chart\{#([a-z\d-]+)/g)].flatMap(([, id]) => listedOn(`/charts/${id}/`));
    const title = pageOf.get(`/essays/${slug}/`)?.document.querySelector('h1')?.textContent ?? '';
    return { path: `/essays/${slug}`, title, behind: [...new Set([...cited, ...charts])] };
  }),
];

const meta = ({ document }: BuiltPage) =>
  Object.fromEntries(
    [...document.querySelectorAll('meta[name^="citation_"]')].map((node) => [
      node.getAttribute('name'),
      node.getAttribute('content'),
    ]),
  );

test('every chart, dataset and essay is a work', () => {
  expect(works).toHaveLength(catalogue.charts.size + catalogue.datasets.size + catalogue.essays.size);
  expect(works.filter(({ behind }) => behind.length === 0)).toEqual([]);
});

/** Names in the order of speech, without what stands between them. */
const wordsOf = (names = '') => names.replace(/; |, and | and |, /g, ' ');
const namesOf = (authors: readonly Creator[]) =>
  wordsOf(
    authors.map(({ firstName, lastName, name }) => name ?? [firstName, lastName].filter(Boolean).join(' ')).join(' '),
  );

describe('read back by libraries that did not write them', () => {
  test('BibTeX: this work, then every work behind it, with titles and names uncut', () => {
    for (const { path, title, behind } of works) {
      const { entries, errors } = parseBibTex(read(`${path}.bib`), { sentenceCase: false });
      const [own, ...others] = entries;
      expect(errors, path).toEqual([]);
      expect(own?.fields['title'], path).toBe(title);
      expect(own?.fields['author'], path).toEqual([{ name: 'The Tracks Remain' }]);
      expect(own?.fields['urldate'], path).toBeUndefined();
      expect(others.map(({ key }) => key).sort(), path).toEqual([...behind].sort());
      for (const { key, fields } of others) {
        const source = catalogue.sources.get(key);
        expect(fields['title'], key).toBe(source?.title);
        expect(fields['url'], key).toBe(source?.url?.replaceAll('$', '%24'));
        if (fields['author'] !== undefined) expect(namesOf(fields['author']), key).toBe(wordsOf(source?.authors));
      }
    }
  });

  test('RIS: the same works in the same order, with the same titles and addresses', () => {
    for (const { path, title, behind } of works) {
      const text = read(`${path}.ris`);
      const [own, ...others] = parseRis(text);
      expect(own, path).toMatchObject({ title, type: path.startsWith('/essays/') ? 'webpage' : 'dataset' });
      expect(text.startsWith(path.startsWith('/essays/') ? 'TY  - ELEC\n' : 'TY  - DATA\n'), path).toBe(true);
      const expected = behind.map((id) => catalogue.sources.get(id)?.title);
      expect(others.map((entry) => entry.title).sort(), path).toEqual(expected.sort());
    }
  });

  test('CSL-JSON: the same works, the first with a note of what was done to the numbers', () => {
    for (const { path, title, behind } of works) {
      const [own, ...others] = JSON.parse(read(`${path}.csl.json`));
      expect(own, path).toMatchObject({ title, author: [{ literal: 'The Tracks Remain' }] });
      expect(own.note, path).toMatch(/\.$/);
      expect(others.map(({ id }: { id: string }) => id).sort(), path).toEqual([...behind].sort());
    }
  });
});

test('what a page says in its head agrees with its files and its block', () => {
  for (const { path, title } of works) {
    const page = pageOf.get(`${path}/`);
    const fields: Record<string, unknown> = { ...parseBibTex(read(`${path}.bib`)).entries[0]?.fields };
    const date = String(fields['date']);
    const tags = page === undefined ? {} : meta(page);
    const block = page?.document.querySelector('#cite')?.parentElement?.textContent;
    expect(tags, path).toMatchObject({
      citation_title: title,
      citation_author: 'The Tracks Remain',
      citation_publication_date: date.replaceAll('-', '/'),
      citation_public_url: fields['url'],
    });
    expect(page?.document.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toBe(fields['url']);
    for (const part of [`“${title}”`, String(fields['url']), date]) expect(block, path).toContain(part);
  }
});

test('the block needs no script: every style stands in the page, and no entity is left over', () => {
  for (const { path } of works) {
    const block = pageOf.get(`${path}/`)?.document.querySelector('#cite')?.parentElement;
    const boxes = [...(block?.querySelectorAll('[data-copy]') ?? [])];
    expect(boxes.length, path).toBeGreaterThanOrEqual(3);
    for (const box of boxes) expect(box.textContent, path).not.toMatch(/&(?:#\d+|[a-z]+);|<\/?[a-z]|undefined/);
  }
});

test('a chart that says it only draws rows computes none of its values from several', () => {
  for (const { id } of catalogue.charts.values()) {
    const note: string = JSON.parse(read(`/charts/${id}.csl.json`))[0].note;
    if (!note.startsWith('Drawn')) continue;
    const rows: { readonly observations: string }[] = JSON.parse(read(`/charts/${id}.json`)).values;
    expect(
      rows.filter(({ observations }) => observations.includes(';')),
      id,
    ).toEqual([]);
  }
});
