import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { withFonts } from '../../src/render/pictures/selfContained.ts';
import { parseSvg } from '../../src/render/pictures/svgTexts.ts';
import { drawing, told } from './picture-tin.ts';

/** The typefaces that an SVG bears, by family and weight, each with the letters it has. */
function lettersOf(svg: string): Record<string, string> {
  const faces = svg.matchAll(/font-family:'([^']+)';font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g);
  return Object.fromEntries(
    [...faces].map(([, family, weight, bytes = '']) => {
      const font = create(Buffer.from(bytes, 'base64'));
      // A table of characters ends in one that is none.
      const letters = ('characterSet' in font ? font.characterSet : []).filter((letter) => letter !== 0xffff);
      return [`${family} ${weight}`, String.fromCodePoint(...letters)];
    }),
  );
}

test('bears of each typeface the letters that it uses', async () => {
  const svg = await withFonts(drawing({ label: 'Rails−Rails' }), told);
  expect(lettersOf(svg)).toEqual({
    'Source Sans 3 400': 'Rails−',
    'Source Sans 3 600': './acehilmnprstx',
    'Source Serif 4 600': ' ,02Fabeikprs’',
  });
});

test('bears no typeface that it does not use', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text font-family="Source Sans 3">a</text></svg>';
  expect(lettersOf(await withFonts(svg, told))).toEqual({ 'Source Sans 3 400': 'a' });
});

test('loads nothing', async () => {
  const svg = await withFonts(drawing(), told);
  expect([...svg.matchAll(/url\((?!data:|#)|\b(?:href|src)=/g)]).toEqual([]);
});

test('says what it is, under which terms and where it is from', async () => {
  const root = parseSvg(await withFonts(drawing(), told));
  const said = (name: string) => [...root.getElementsByTagName(name)].map(({ textContent }) => textContent);
  expect([...root.children].slice(0, 2).map(({ localName }) => localName)).toEqual(['title', 'desc']);
  expect(said('title')).toEqual(['Fiber’s peak & after, 2000']);
  expect(said('desc')).toEqual(['A line that rises to 2000 and falls < half.']);
  expect(said('dc:rights')).toEqual(['CC BY 4.0']);
  expect(said('dc:date')).toEqual(['2026-11-21']);
  expect(root.getElementsByTagName('rdf:Description')[0]?.getAttribute('rdf:about')).toBe(
    'https://tin.example/charts/tin/',
  );
});

test('the drawing itself stays as it is', async () => {
  const own = drawing();
  const end = own.indexOf('>') + 1;
  const svg = await withFonts(own, told);
  expect(svg.startsWith(own.slice(0, end))).toBe(true);
  expect(svg.endsWith(own.slice(end))).toBe(true);
});

test('is byte-equal when made again', async () => {
  expect(await withFonts(drawing(), told)).toBe(await withFonts(drawing(), told));
});

test('refuses a letter that the font lacks', async () => {
  await expect(withFonts(drawing({ label: '☃' }), told)).rejects.toThrow('no glyph for "☃"');
});
