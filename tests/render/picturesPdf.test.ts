import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { expect, test } from 'vitest';
import { haloPaths } from '../../src/render/pictures/haloPaths.ts';
import { svgPdf } from '../../src/render/pictures/pdf.ts';
import { parseSvg } from '../../src/render/pictures/svgTexts.ts';
import { drawing, told } from './picture-tin.ts';

const pdf = (drawn = drawing()) => svgPdf(drawn, told);
/** A reader takes the bytes it is given for its own, so that it is given a copy. */
const read = async (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes));

test('is one page, three points wide for four pixels of the drawing', async () => {
  const document = await read(await pdf());
  expect(document.numPages).toBe(1);
  expect((await document.getPage(1)).view).toEqual([0, 0, 300, 150]);
});

test('refuses a drawing that states no size', async () => {
  await expect(pdf(drawing().replace('height="200"', ''))).rejects.toThrow('a drawing without height has no page');
});

test('holds its words as text, each once in spite of its halo', async () => {
  const { text } = await extractText(await read(await pdf()), { mergePages: true });
  for (const words of ['Fiber’s peak, 2000', 'Railroads', 'tin.example/charts/tin'])
    expect(text.split(words), words).toHaveLength(2);
});

test('bears subsets of the bundled fonts and no other', async () => {
  const names = [...(await pdf()).toString().matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
  expect(names.every((name) => /^[A-Z]{6}\+/.test(name ?? ''))).toBe(true);
  expect([...new Set(names.map((name) => name?.slice(7)))].sort()).toEqual([
    'SourceSans3-Regular',
    'SourceSans3-SemiBold',
    'SourceSerif4-SemiBold',
  ]);
});

test('says what it is, under which terms and where it is from, and has the date of the data', async () => {
  const { info } = await getMeta(await read(await pdf()));
  expect(info).toMatchObject({
    Title: 'Fiber’s peak & after, 2000',
    Author: 'The Tracks Remain',
    Subject: 'A line that rises to 2000 and falls < half.',
    Keywords: 'CC BY 4.0; https://tin.example/charts/tin/',
    CreationDate: 'D:20261121000000Z',
    ModDate: 'D:20261121000000Z',
    Language: 'en-US',
  });
});

test('is byte-equal when made again', async () => expect(await pdf()).toEqual(await pdf()));

test('refuses a letter and a font that are not bundled', async () => {
  await expect(pdf(drawing({ label: 'rails ☃' }))).rejects.toThrow('no glyph for "☃"');
  await expect(pdf(drawing({ font: 'Helvetica' }))).rejects.toThrow('no bundled font "Helvetica" 400');
});

test('a halo lies below its text, as outlines of the letters where these stand', () => {
  const root = parseSvg(drawing({ label: 'II' }));
  haloPaths(root);
  const text = [...root.querySelectorAll('text')].find(({ textContent }) => textContent === 'II');
  const halo = text?.previousElementSibling;
  expect(text?.getAttribute('stroke')).toBe('none');
  expect(halo?.getAttribute('transform')).toBe(text?.getAttribute('transform'));
  expect(halo?.getAttribute('stroke')).toBe('#ffffff');
  expect(halo?.getAttribute('fill')).toBe('none');
  // Two bars set in the middle: as far to the left as to the right, standing on a baseline 3.2 pixels down, 6.6 high.
  const points = [...(halo?.getAttribute('d') ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  const [across, down] = [points.map(([, x]) => Number(x)), points.map(([, , y]) => Number(y))];
  expect(Math.min(...across) + Math.max(...across)).toBeCloseTo(0, 1);
  expect([Math.min(...down), Math.max(...down)].map((y) => Math.round(y * 10) / 10)).toEqual([-3.4, 3.2]);
});

test('a text without a halo stays as it is', () => {
  const root = parseSvg(drawing());
  haloPaths(root);
  const [title] = root.querySelectorAll('text');
  expect(title?.previousElementSibling?.localName).toBe('rect');
  expect(title?.hasAttribute('stroke')).toBe(false);
});
