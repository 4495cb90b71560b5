import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles } from '../../src/render/pictures/fontFiles.ts';
import { measure } from '../../src/render/pictures/measureFonts.ts';

/** The width of the ink of words as a rasterizer sets them, which knows nothing of our measure. */
function ink(words: string, family: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="50" y="150" font-size="100" font-family="${family}" font-weight="${weight}">${words}</text></svg>`;
  const options = { loadSystemFonts: false, fontFiles: fontFiles.map(({ path }) => path) };
  return new Resvg(svg, { font: options }).innerBBox()?.width ?? 0;
}

const words = ['1873', 'AVATAR', 'To Ty T o', 'first fiber', 'Railroads fell 75% − “why”, Anne’s', 'H H'];

test.each(fontFiles)('measures words as they are drawn: $family $weight', ({ face, family, weight }) => {
  // Between two equal letters, whose own margins cancel out.
  const bare = (measured: (words: string) => number, said: string) => measured(`H${said}H`) - measured('HH');
  for (const said of words) {
    const drawn = bare((all) => ink(all, family, weight), said);
    expect(Math.abs(bare((all) => measure(all, 100, face), said) - drawn), said).toBeLessThan(1.5);
  }
});

test('grows with the size, and is nothing for no words', () => {
  expect(measure('Railroads', 40, 'text')).toBeCloseTo(2 * measure('Railroads', 20, 'text'));
  expect(measure('', 20, 'text')).toBe(0);
});

test('a title is wider than strong words, and these are wider than plain ones', () => {
  const [text, strong, title] = (['text', 'strong', 'title'] as const).map((face) => measure('Railroads', 20, face));
  expect(strong).toBeGreaterThan(text ?? 0);
  expect(title).toBeGreaterThan(strong ?? 0);
});
