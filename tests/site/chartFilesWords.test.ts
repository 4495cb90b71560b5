import { JSDOM } from 'jsdom';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { unspaced } from '../read-office.ts';
import { charts } from './charts.ts';
import { read, readBytes } from './dist.ts';

const { DOMParser } = new JSDOM().window;

/** What every picture of a chart says. */
const wordsOf = ({ chart, date, printed }: (typeof charts)[number]) => [
  chart.title,
  `Sources: ${chart.sourceLine}. Data ${date}. Picture CC BY 4.0`,
  `The Tracks Remain · ${printed}`,
];

describe('the PDF of every chart', () => {
  test.each(charts)('$id: one page that holds claim, sources, terms and address as text', async (chart) => {
    const document = await getDocumentProxy(new Uint8Array(readBytes(`/charts/${chart.id}.pdf`)));
    expect(document.numPages).toBe(1);
    const { text } = await extractText(document, { mergePages: true });
    for (const words of wordsOf(chart)) expect(unspaced(text)).toContain(unspaced(words));
  });
});

describe.each(['.svg', '_slide-16x9.svg', '_slide-16x9-dark.svg'])('the SVG %s of every chart', (end) => {
  test.each(charts)('$id: well-formed, with its words, its letters and no address but its own', (chart) => {
    const text = read(`/charts/${chart.id}${end}`);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.getElementsByTagName('parsererror')).toHaveLength(0);
    const first = [...svg.documentElement.children].slice(0, 2);
    expect(first.map(({ localName, textContent }) => [localName, textContent])).toEqual([
      ['title', chart.chart.title],
      ['desc', chart.chart.takeaway],
    ]);
    const said = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const words of wordsOf(chart)) expect(unspaced(said)).toContain(unspaced(words));
    const letters = [
      ...text.matchAll(/@font-face\{font-family:'([^']+)';font-weight:\d+;src:url\((data:font\/woff2)/g),
    ];
    expect(new Set(letters.map(([, family]) => family))).toEqual(new Set(['Source Sans 3', 'Source Serif 4']));
    const addresses = new Set([...text.matchAll(/\b(?:https?|ftp|file):[^\s"'<>)]+/g)].map(([address]) => address));
    expect([...addresses].sort()).toEqual(
      [
        'http://purl.org/dc/elements/1.1/',
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'http://www.w3.org/2000/svg',
        chart.address,
      ].sort(),
    );
  });
});
