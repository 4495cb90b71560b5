import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/charts/figure.ts';
import { figureOf } from '../../src/charts/figureOf.ts';
import { pictureWords } from '../../src/charts/pictureWords.ts';
import { tableOf } from '../../src/charts/table.ts';
import { tokens } from '../../src/charts/tokens.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { chartDeck } from '../../src/render/slides/chartDeck.ts';
import type { DeckChart } from '../../src/render/slides/deckPages.ts';
import { essayDeck } from '../../src/render/slides/essayDeck.ts';
import { office, type Parts, printed, problemsOf, readParts, readXml, unspaced } from '../read-office.ts';
import { misplaced } from './chart-schema.ts';
import { chartsIn, count, pointsIn, remembered, rowsIn, slideText, symbolsIn, titleOf } from './deck-charts.ts';

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function deckChart(id: string): DeckChart {
  const chart = catalogue.charts.get(id);
  if (chart === undefined) throw new Error(`unknown chart ${id}`);
  const figure = figureOf(chart, catalogue, lineOf);
  const address = `https://tracks.example/charts/${id}/`;
  const words = pictureWords(figure, address);
  return { figure, words, address, picture: Buffer.from(onePixel, 'base64'), citation: `Full reference of ${id}.` };
}

const ids = [...catalogue.charts.keys()];
const essay = { title: 'A talk', address: 'https://tracks.example/essays/talk/', date: '2026-01-02' };
const talkOf = ['capex-to-gdp', 'who-captured', 'crash'];
const decks = new Map<string, { readonly chart: DeckChart; readonly bytes: Uint8Array; readonly parts: Parts }>();
let talk: Uint8Array = new Uint8Array();
beforeAll(async () => {
  for (const id of ids) {
    const chart = deckChart(id);
    const bytes = await chartDeck(chart);
    decks.set(id, { chart, bytes, parts: readParts(bytes) });
  }
  talk = await essayDeck({ ...essay, charts: talkOf.map(deckChart) });
}, 120_000);

const deckOf = (id: string) => {
  const deck = decks.get(id);
  if (deck === undefined) throw new Error(`no deck of ${id}`);
  return deck;
};

describe('every chart as a deck', () => {
  test.each(ids)('%s is a package that Office programs accept', (id) => {
    const { parts } = deckOf(id);
    expect(problemsOf(parts)).toEqual([]);
    expect(chartsIn(parts).flatMap(({ chart }) => misplaced(chart))).toEqual([]);
  });

  test.each(ids)('%s has the very numbers and ranges of its table in its charts and in their sheets', (id) => {
    const { chart, parts } = deckOf(id);
    const charts = chartsIn(parts);
    for (const { chart: drawn, sheet } of charts)
      for (const reference of [...drawn.getElementsByTagName('c:numRef'), ...drawn.getElementsByTagName('c:strRef')]) {
        const { cells, kept } = remembered(reference, sheet);
        expect(kept).toEqual(cells);
      }
    const table = tableOf(chart.figure, catalogue);
    // Where rows do not fit one slide, the first has some of them and those after it all.
    const whole = charts.length === 1 ? charts : charts.slice(1);
    if (chart.figure.kind === 'lines')
      expect(whole.flatMap(({ chart: drawn, sheet }) => pointsIn(drawn, sheet)).sort()).toEqual(
        table.map(({ x, value, status, low, high }) => `${x} ${value} ${status} ${low} ${high}`).sort(),
      );
    else
      expect(whole.flatMap(({ sheet }) => rowsIn(sheet))).toEqual(
        table.map(({ value, status, low, high }) => `${value} ${status} ${low} ${high}`),
      );
  });

  test('has a slide to edit, then its picture, both with words for those who do not see them', () => {
    for (const [id, { chart, parts }] of decks) {
      const [first, second] = [1, 2].map((number) => readXml(parts, `ppt/slides/slide${number}.xml`));
      const said = (slide: Document | undefined, tag: string) =>
        slide?.getElementsByTagName(tag)[0]?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr');
      for (const words of [said(first, 'p:graphicFrame'), said(second, 'p:pic')])
        expect(words, id).toContain(chart.figure.chart.takeaway.slice(0, 40));
      expect(first?.getElementsByTagName('p:ph')[0]?.getAttribute('type'), id).toBe('title');
      const links = readXml(parts, 'ppt/slides/_rels/slide1.xml.rels').getElementsByTagName('Relationship');
      expect([...links].map((link) => link.getAttribute('Target'))).toContain(chart.address);
    }
  });

  test('holds the 29 ranges of the share in receivership, and says so in its notes', () => {
    const { parts } = deckOf('distress');
    const points = chartsIn(parts).flatMap(({ chart, sheet }) => pointsIn(chart, sheet));
    expect(points.filter((point) => !point.endsWith('undefined undefined'))).toHaveLength(29);
    const notes = readXml(parts, 'ppt/notesSlides/notesSlide1.xml').documentElement.textContent;
    expect(notes).toContain('The workbook holds the ranges.');
  });

  test('writes an event in ink, not bold, and a value in the color of its wave', () => {
    const [chart] = chartsIn(deckOf('distress').parts).map((each) => each.chart);
    const labels = [...(chart?.getElementsByTagName('c:dLbl') ?? [])].map((label) => {
      const format = label.getElementsByTagName('c:numFmt')[0]?.getAttribute('formatCode') ?? '';
      const style = label.getElementsByTagName('a:defRPr')[0];
      const color = style?.getElementsByTagName('a:srgbClr')[0]?.getAttribute('val');
      return { format, color: `#${color?.toLowerCase()}`, bold: style?.getAttribute('b') };
    });
    expect(labels.find(({ format }) => format.startsWith('"Panic, 1873"'))).toMatchObject({
      ...{ color: tokens.light.ink.toLowerCase(), bold: '0' },
    });
    expect(labels.find(({ format }) => format.includes('in 1876'))?.color).toBe(
      tokens.light.wave.railroads.text.toLowerCase(),
    );
  });

  test('has points hollow that no source reports', () => {
    for (const [id, { chart, parts }] of decks) {
      if (chart.figure.kind !== 'lines') continue;
      for (const { chart: drawn, sheet } of chartsIn(parts))
        for (const { status, inside } of symbolsIn(drawn, sheet))
          if (status !== 'reported') expect(inside, `${id} ${status}`).toBe('FFFFFF');
    }
  });

  test('names the slide of its picture by its claim, above the slide', () => {
    for (const [id, { chart, parts }] of decks) {
      const slide = readXml(parts, 'ppt/slides/slide2.xml');
      expect(titleOf(slide), id).toEqual({ said: `${chart.words.title} (picture)`, isAbove: true });
    }
  });

  test('speaks of no arrows, since a slide to edit has none', () => {
    for (const [id, { parts }] of decks) expect(slideText(parts, 1), id).not.toMatch(/\barrows?\b/i);
  });

  test('has type of at least 18 points in its charts and of 12 on its slides', () => {
    for (const [id, { parts }] of decks)
      for (const name of Object.keys(parts).filter((part) => /^ppt\/(charts|slides)\/\w+\.xml$/.test(part))) {
        const sizes = [...readXml(parts, name).getElementsByTagName('*')].flatMap((each) =>
          Number(each.getAttribute('sz') ?? []),
        );
        const least = name.startsWith('ppt/charts') ? 1800 : 1200;
        expect(
          sizes.filter((size) => size > 0 && size < least),
          `${id} ${name}`,
        ).toEqual([]);
      }
  });

  test('says under its slides what is defined, lined up, not reported, and how it is cited', () => {
    const notes = readXml(deckOf('capex-to-gdp').parts, 'ppt/notesSlides/notesSlide1.xml');
    const said = [...notes.getElementsByTagName('a:p')].map((paragraph) => paragraph.textContent ?? '');
    const { chart, subjects, rule } = deckChart('capex-to-gdp').figure as Extract<Figure, { kind: 'lines' }>;
    expect(said).toContain(chart.takeaway);
    expect(said).toContain(rule);
    expect(said).toContain('Cite as: Full reference of capex-to-gdp.');
    for (const { title, includes } of subjects) expect(said).toContain(`${title}: ${includes}`);
    for (const caveat of chart.caveats) expect(said).toContain(`Mind: ${caveat}`);
    expect(said.find((each) => each.startsWith('Not reported'))).toContain('AI (derived');
  });

  test('draws a log axis where the chart has one', () => {
    for (const [id, { chart, parts }] of decks) {
      const logs = chartsIn(parts).map(({ chart: drawn }) => drawn.getElementsByTagName('c:logBase').length);
      const isLog = chart.figure.chart.value.scale === 'log';
      expect(
        logs.every((each) => each === (isLog ? 1 : 0)),
        id,
      ).toBe(true);
    }
  });

  test('is equal in two makings, even after others', async () => {
    for (const id of ['crash', 'who-captured'])
      expect(Buffer.compare(await chartDeck(deckChart(id)), deckOf(id).bytes), id).toBe(0);
  });

  test('tells the date of its data as its time', () => {
    const { chart, parts } = deckOf('crash');
    const core = readXml(parts, 'docProps/core.xml');
    for (const tag of ['dcterms:created', 'dcterms:modified'])
      expect(core.getElementsByTagName(tag)[0]?.textContent).toBe(`${chart.words.date}T00:00:00Z`);
  });
});

describe('an essay as a deck', () => {
  test('opens with its title and date, then has each chart as a picture and to be edited', () => {
    const parts = readParts(talk);
    expect(problemsOf(parts)).toEqual([]);
    expect(count(parts, /^ppt\/slides\/slide\d+\.xml$/)).toBe(1 + 2 * talkOf.length);
    for (const words of [essay.title, essay.date, 'tracks.example/essays/talk'])
      expect(slideText(parts, 1)).toContain(words);
    for (const [index, id] of talkOf.entries()) {
      const picture = readXml(parts, `ppt/slides/slide${2 + 2 * index}.xml`);
      expect(titleOf(picture), id).toEqual({ said: `${deckOf(id).chart.words.title} (picture)`, isAbove: true });
      expect(slideText(parts, 3 + 2 * index), id).toContain(deckOf(id).chart.words.title);
      const notes = readXml(parts, `ppt/notesSlides/notesSlide${2 + 2 * index}.xml`);
      expect(notes.documentElement.textContent, id).toContain(deckOf(id).chart.figure.chart.takeaway);
    }
  });
});

const soffice = office();
describe.skipIf(soffice === undefined)('in LibreOffice (skipped where it is not installed, never in CI)', () => {
  test('every deck opens and shows its title, source, address and the names of its series', {
    timeout: 240_000,
  }, async () => {
    const files = new Map([...decks].map(([id, { bytes }]) => [`${id}.pptx`, bytes]));
    const pages = await printed(soffice ?? '', files.set('talk.pptx', talk));
    for (const [id, { chart, parts }] of decks) {
      const said = pages.get(`${id}.pptx`) ?? [];
      expect(said, id).toHaveLength(count(parts, /^ppt\/slides\/slide\d+\.xml$/));
      const first = unspaced(said[0] ?? '');
      const all = unspaced(said.join(' '));
      const { figure, words } = chart;
      for (const needed of [words.title, words.subtitle, words.source, words.address])
        expect(first, id).toContain(unspaced(needed));
      for (const name of namesIn(figure)) expect(all, id).toContain(unspaced(name));
    }
    expect(pages.get('talk.pptx')).toHaveLength(7);
  });
});

/** The names that a chart prints: of lines, unless its specification leaves them out, or of rows and their groups. */
function namesIn(figure: Figure): string[] {
  if (figure.kind === 'rows')
    return figure.groups.flatMap(({ heading, rows }) => [heading ?? '', ...rows.map(({ name }) => name)]);
  return figure.lines.flatMap(({ name }, index) => (figure.chart.lines[index]?.place === 'none' ? [] : [name]));
}
