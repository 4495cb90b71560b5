import { convertIndexedToRgb, decode } from 'fast-png';
import { expect, test } from 'vitest';
import { indexedPng } from '../../src/render/pictures/indexedPng.ts';
import { svgPng } from '../../src/render/pictures/png.ts';
import { drawing, red, told } from './picture-tin.ts';

/** The colors of a PNG as `#rrggbb`, or `#rrggbbaa` where they do not cover, each with how many pixels it has. */
function colorsOf(png: Uint8Array): Map<string, number> {
  const image = decode(png, { checkCrc: true });
  const channels = image.palette?.[0]?.length ?? 0;
  const pixels = Buffer.from(convertIndexedToRgb(image));
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const color = `#${pixels.toString('hex', at, at + channels)}`.replace(/^(#.{6})ff$/, '$1');
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return counts;
}

/** The texts of a PNG by keyword, read from its chunks. */
function wordsOf(png: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(png);
  const words: Record<string, string> = {};
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const keyword = data.toString('utf8', 0, data.indexOf(0));
    expect([...data.subarray(keyword.length, keyword.length + 5)], keyword).toEqual([0, 0, 0, 0, 0]);
    words[keyword] = data.toString('utf8', keyword.length + 5);
  }
  return words;
}

const brown = '#8e3411';
/** How many pixels are brown beside the symbol of eight by eight, which stands at four times its size. */
const brownWords = (png: Uint8Array) => (colorsOf(png).get(brown) ?? 0) - (8 * 4) ** 2;

test('is as wide as asked for, and high in proportion', async () => {
  const image = decode(await svgPng(drawing(), 800, told));
  expect([image.width, image.height, image.depth]).toEqual([800, 400, 8]);
});

test('holds each color of the drawing in as many pixels as it covers', async () => {
  const colors = colorsOf(await svgPng(drawing(), 800, told));
  expect(colors.get(red)).toBeGreaterThan(360 * 2 * 12 * 2 * 0.75);
  expect(colors.get('#3e9886')).toBeGreaterThan(180 * 2 * 8 * 2 * 0.9);
  expect(colors.get('#ffffff')).toBeGreaterThan(200_000);
});

test('draws its words, in the bundled letters', async () => {
  expect(brownWords(await svgPng(drawing(), 800, told))).toBeGreaterThan(500);
  expect(brownWords(await svgPng(drawing({ label: ' ' }), 800, told))).toBe(0);
});

test('shows through where nothing is drawn', async () => {
  const colors = colorsOf(await svgPng(drawing({ ground: 'none' }), 800, told));
  expect(colors.get('#00000000')).toBeGreaterThan(200_000);
});

test('states the color of a pixel that covers half as it is, not darkened by what shows through', async () => {
  const pixels = Buffer.from([11, 12, 13, 127, 0, 0, 0, 0, 22, 25, 27, 255]);
  const colors = colorsOf(await indexedPng({ width: 3, height: 1, pixels }));
  expect([...colors.keys()].sort()).toEqual(['#00000000', '#16181a7f', '#16191b']);
});

test('says what it is, under which terms and where it is from', async () => {
  expect(wordsOf(await svgPng(drawing(), 800, told))).toEqual({
    Title: 'Fiber’s peak & after, 2000',
    Author: 'The Tracks Remain',
    Description: 'A line that rises to 2000 and falls < half.',
    Copyright: 'CC BY 4.0',
    Source: 'https://tin.example/charts/tin/',
    'Creation Time': '2026-11-21',
  });
});

test('is byte-equal when drawn again', async () => {
  expect(await svgPng(drawing(), 800, told)).toEqual(await svgPng(drawing(), 800, told));
});

test('refuses a letter that the font lacks', async () => {
  await expect(svgPng(drawing({ label: 'rails ☃' }), 800, told)).rejects.toThrow(
    'no glyph for "☃" in Source Sans 3 400, in the text "rails ☃"',
  );
});

test.each([
  ['a family that is not bundled', { font: 'DejaVu Sans' }, 'no bundled font "DejaVu Sans" 400'],
  ['a weight that is not bundled', { weight: 700 }, 'no bundled font "Source Sans 3" 700'],
])('refuses %s', async (_, drawn, refusal) => {
  await expect(svgPng(drawing(drawn), 400, told)).rejects.toThrow(refusal);
});

test('of more than 256 colors the most frequent stay as they are, and the rest take the nearest', async () => {
  const grays = Array.from({ length: 255 }, (_, gray) => [gray, gray, gray, 255, gray, gray, gray, 255]).flat();
  const pixels = Buffer.from([...grays, 200, 0, 0, 255, 200, 0, 0, 255, 201, 0, 0, 255, 0, 4, 2, 255]);
  const colors = colorsOf(await indexedPng({ width: 514, height: 1, pixels }));
  expect(colors.size).toBe(256);
  expect(colors.get('#c80000')).toBe(3);
  expect(colors.get('#020202')).toBe(3);
});
