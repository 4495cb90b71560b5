import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/charts/figure.ts';
import { countSlides } from '../read-deck.ts';
import { office, printed, problemsOf, readParts, unspaced } from '../read-office.ts';
import { catalogue, charts, published } from './charts.ts';
import { readBytes } from './dist.ts';

const essays = [...catalogue.essays.keys()].map((slug) => {
  const { page, printed: address } = published(`/essays/${slug}/`);
  const shown = [...page.document.querySelectorAll('figure.chart[id^="chart-"]')].map(({ id }) => id.slice(6));
  const title = page.document.querySelector('h1')?.textContent ?? '';
  return { id: slug, title, address, charts: [...new Set(shown)] };
});
const decks = [
  ...charts.map(({ id }) => ({ name: `chart-${id}.pptx`, file: `/charts/${id}.pptx` })),
  ...essays.map(({ id }) => ({ name: `essay-${id}.pptx`, file: `/essays/${id}.pptx` })),
];

test.each(decks)('$file is a package that Office programs accept', ({ file }) => {
  expect(problemsOf(readParts(readBytes(file)))).toEqual([]);
});

const soffice = office();
describe.skipIf(soffice === undefined)('in LibreOffice (skipped where it is not installed, never in CI)', () => {
  let pages: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(async () => {
    pages = await printed(soffice ?? '', new Map(decks.map(({ name, file }) => [name, readBytes(file)])));
  }, 300_000);
  const pagesOf = (name: string) => (pages.get(name) ?? []).map(unspaced);

  test.each(decks)('$file opens with all of its slides', ({ name, file }) => {
    expect(pagesOf(name)).toHaveLength(countSlides(readParts(readBytes(file))));
  });

  test.each(charts)(
    '$id: its first slide has claim, sources, terms and address; its slides name all that is drawn',
    (chart) => {
      const [first = '', ...rest] = pagesOf(`chart-${chart.id}.pptx`);
      for (const words of wordsOf(chart)) expect(first).toContain(unspaced(words));
      for (const name of namesIn(chart.figure)) expect([first, ...rest].join('')).toContain(unspaced(name));
    },
  );

  test.each(essays)(
    '$id: opens with title and address; each of its charts follows with claim, sources and address',
    (essay) => {
      const [opening = '', ...rest] = pagesOf(`essay-${essay.id}.pptx`);
      for (const words of [essay.title, essay.address]) expect(opening).toContain(unspaced(words));
      expect(rest).toHaveLength(2 * essay.charts.length);
      for (const [index, id] of essay.charts.entries()) {
        const chart = charts.find((each) => each.id === id);
        for (const words of chart === undefined ? ['no such chart'] : wordsOf(chart))
          expect(rest[2 * index + 1], id).toContain(unspaced(words));
      }
    },
  );
});

function wordsOf({ chart, date, printed: address }: (typeof charts)[number]): string[] {
  return [chart.title, `Sources: ${chart.sourceLine}. Data ${date}. Picture CC BY 4.0`, address];
}

/** The names that a chart prints: of lines, unless its specification leaves them out, or of rows and their groups. */
function namesIn(figure: Figure): string[] {
  if (figure.kind === 'rows')
    return figure.groups.flatMap(({ heading, rows }) => [heading ?? '', ...rows.map(({ name }) => name)]);
  return figure.lines.flatMap(({ name }, index) => (figure.chart.lines[index]?.place === 'none' ? [] : [name]));
}
