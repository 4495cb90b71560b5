import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseBibTex } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bibTex, ris } from '../../src/render/citations/citationFiles.ts';
import { itemsOf, sourceItem, workItem } from '../../src/render/citations/cslItem.ts';
import { citationTags } from '../../src/render/citations/metaTags.ts';
import { type ReferenceStyle, references, referenceText } from '../../src/render/citations/references.ts';
import { stepsOf } from '../../src/render/citations/steps.ts';
import { sourceLine, type Work } from '../../src/render/citations/work.ts';

const ulmer = {
  id: 'ulmer-1960',
  title: 'Capital in Transportation, Communication, and Public Utilities, 1870-1950',
  short: 'Ulmer 1960',
  authors: 'Melville J. Ulmer',
  year: 1960,
  publisher: 'NBER',
  url: 'https://www.nber.org/books/ulme60-1',
  read: '2026-11-21',
  kind: 'book',
  licence: 'not stated',
  bulk: true,
} as const;
const { authors: _, year: __, publisher: ___, ...bare } = ulmer;
const page = { ...bare, id: 'tin', title: 'What is tin?', short: 'Tin', kind: 'web' } as const;
const chart: Work = {
  kind: 'chart',
  id: 'crash',
  title: 'All US shares fell 47% after 1872, the S&P 500 44% after 2000',
  date: '2026-11-21',
  address: 'https://tracks.example/charts/crash/',
  done: 'They were indexed.',
  sources: [ulmer, page],
};

const written = (items: Parameters<typeof references>[0], style: ReferenceStyle) =>
  [...references(items, style).values()].map(referenceText);

describe('a reference, as the manuals have it', () => {
  test('APA 7: a chart has a version and a bracket, and a publisher that is its author is not named again', () => {
    expect(written([workItem(chart)], 'apa')).toEqual([
      'The Tracks Remain. (2026). All US shares fell 47% after 1872, the S&P 500 44% after 2000 (Version 2026-11-21) [Chart]. https://tracks.example/charts/crash/',
    ]);
  });

  test('Chicago, author-date: the title in quotes and in headline capitals', () => {
    expect(written([workItem(chart)], 'chicago')).toEqual([
      'The Tracks Remain. 2026. “All US Shares Fell 47% after 1872, the S&P 500 44% after 2000.” Chart, version 2026-11-21. The Tracks Remain. https://tracks.example/charts/crash/.',
    ]);
  });

  test('a book in both, its title in italics and as it is printed', () => {
    expect([...references([sourceItem(ulmer)], 'apa').values()]).toEqual([
      'Ulmer, M. J. (1960). <i>Capital in Transportation, Communication, and Public Utilities, 1870-1950</i>. NBER. https://www.nber.org/books/ulme60-1',
    ]);
    expect([...references([sourceItem(ulmer)], 'chicago').values()]).toEqual([
      'Ulmer, Melville J. 1960. <i>Capital in Transportation, Communication, and Public Utilities, 1870-1950</i>. NBER. https://www.nber.org/books/ulme60-1.',
    ]);
  });

  test('a page without author, year or publisher is "n.d.", with the day it was read', () => {
    expect(written([sourceItem(page)], 'apa')).toEqual([
      'What is tin? (n.d.). Retrieved November 21, 2026, from https://www.nber.org/books/ulme60-1',
    ]);
  });

  test('several persons are joined as each style wants', () => {
    const item = sourceItem({ ...ulmer, authors: 'Albert Fishlow; Jean-Paul Rodrigue' });
    expect(written([item], 'apa')[0]).toMatch(/^Fishlow, A., & Rodrigue, J.-P. \(1960\)\./);
    expect(written([item], 'chicago')[0]).toMatch(/^Fishlow, Albert, and Jean-Paul Rodrigue. 1960\./);
  });

  test('references stand in the order of their authors, or of their titles where nobody is named', () => {
    const [first, second, third] = [
      sourceItem({ ...ulmer, id: 'z', authors: 'Albert Fishlow' }),
      sourceItem({ ...ulmer, id: 'y', authors: 'Zachary Adams; quoted' }),
      sourceItem({ ...page, id: 'a' }),
    ];
    for (const style of ['apa', 'chicago'] as const)
      expect([...references([second, third, first], style).keys()]).toEqual(['z', 'a', 'y']);
  });

  test('headline capitals leave alone a word with a dot or a capital within', () => {
    const title = 'how Amazon.com, cable.co.uk, models.dev and the iPhone use AI per GPU-hour (story.json)';
    expect(written([{ ...sourceItem(page), title }], 'chicago')[0]).toMatch(
      /^“How Amazon\.com, cable\.co\.uk, models\.dev and the iPhone Use AI per GPU-Hour \(story\.json\)\.”/,
    );
    expect(written([{ ...sourceItem(page), title }], 'apa')[0]).toContain(
      'the iPhone use AI per GPU-hour (story.json)',
    );
  });

  test('a reference is the same whatever stands beside it', () => {
    const twin = { ...sourceItem(ulmer), id: 'twin' };
    const [alone] = written([twin], 'chicago');
    expect(written([sourceItem(ulmer), twin], 'chicago')[1]).toBe(alone);
    expect(written([sourceItem(ulmer), twin], 'apa')[0]).not.toContain('1960a');
  });

  test('words that stand for a missing name are no author', () => {
    const unnamed = sourceItem({ ...ulmer, authors: 'unnamed repository author, quoting CNN' });
    expect(unnamed.author).toBeUndefined();
    expect(unnamed.note).toContain('Author: unnamed repository author, quoting CNN.');
  });
});

describe('the note of a work tells where it was read', () => {
  const note = (seenAt: string) => sourceItem({ ...ulmer, seenAt }).note;

  test('by an address or in plain words', () => {
    expect(note('https://openai.com:443/api')).toBe('Read on 2026-11-21 in https://openai.com:443/api.');
    expect(note('mirror of the AWS page')).toBe('Read on 2026-11-21 in mirror of the AWS page.');
  });

  test.each([
    'Yorugairo/Outreach:docs/railway-VERIFY.md',
    'github.com/datasets/gdp-us commit bb5921d: data/year.csv and data/quarter.csv',
    'public GitHub file, code-index id 69620851526 (repository and path not shown)',
  ])('but not by a path that nobody can open: %s', (seenAt) => {
    expect(note(seenAt)).toBe('Read on 2026-11-21.');
  });
});

describe('the line for a slide', () => {
  test('names this work and the producers', () => {
    expect(sourceLine(chart)).toBe(
      'The Tracks Remain, “All US shares fell 47% after 1872, the S&P 500 44% after 2000”, data of 2026-11-21, https://tracks.example/charts/crash/. Behind it: Ulmer 1960; Tin.',
    );
  });

  test('where they are many it takes the few words that somebody wrote, and counts', () => {
    const many = { ...chart, sources: Array<typeof ulmer>(7).fill(ulmer) };
    expect(sourceLine({ ...many, producers: 'NBER; BEA' })).toMatch(
      / Behind it: NBER; BEA \(7 works, listed there\)\.$/,
    );
    expect(sourceLine(many)).toMatch(/ Behind it: 7 works, listed there\.$/);
  });
});

describe('the files', () => {
  const odd = `5% & $3 _under_ #1 {braced} “quoted” – it’s ~ ^ \\ Müller ½`;
  const work = { ...chart, title: odd };

  test('BibTeX survives what TeX would take for a command', () => {
    const { entries, errors } = parseBibTex(bibTex(itemsOf(work)), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key, type }) => [key, type])).toEqual([
      ['tracks-remain-chart-crash', 'dataset'],
      ['ulmer-1960', 'book'],
      ['tin', 'online'],
    ]);
    expect(entries[0]?.fields).toMatchObject({ title: odd, version: '2026-11-21', note: 'They were indexed.' });
    expect(entries[0]?.fields['urldate']).toBeUndefined();
    expect(entries[1]?.fields).toMatchObject({
      author: [{ firstName: 'Melville J.', lastName: 'Ulmer' }],
      urldate: '2026-11-21',
    });
  });

  test('RIS holds each field on one line, however long', () => {
    const long = `${odd} `.repeat(12).trim();
    const lines = ris(itemsOf({ ...chart, title: long })).split('\n');
    expect(lines).toContain(`TI  - ${long}`);
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
  });
});

test('the tags in the head take the date as search engines of papers want it', () => {
  expect(Object.fromEntries(citationTags(chart))).toMatchObject({
    citation_title: chart.title,
    citation_author: 'The Tracks Remain',
    citation_publication_date: '2026/11/21',
    citation_public_url: chart.address,
  });
});

test('what was done to numbers is told in the order of work, with the yardstick by its name', () => {
  const datasets = new Map([['macro/us-gdp', { title: 'US GDP, current dollars' }]]);
  const sum = { sum: ['a/b#x', 'a/b#y'] };
  expect(stepsOf({ ratio: [sum, 'macro/us-gdp#main'], unit: 'percent' }, { datasets })).toEqual([
    'added up',
    'divided by US GDP',
  ]);
  expect(stepsOf('a/b#x', { datasets })).toEqual([]);
});

describe('CITATION.cff', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const text = readFileSync(path.join(root, 'CITATION.cff'), 'utf8');
  const file = parseYaml(text);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

  test('holds what its format asks for, and agrees with package.json', () => {
    expect(file).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: manifest.version });
    expect(file.message && file.title && file.abstract).toBeTruthy();
    expect(file.authors).toEqual([{ name: 'The Tracks Remain contributors' }]);
    expect(file.license).toEqual([manifest.license, 'CC-BY-4.0']);
  });

  test('knows no address: one file of the project does', () => {
    expect(text).not.toMatch(/https?:|\bdoi\b/i);
  });
});
