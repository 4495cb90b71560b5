import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fontFiles.ts';
import { indexedPng } from './indexedPng.ts';
import { pngWords } from './pngWords.ts';
import { parseSvg, svgTexts } from './svgTexts.ts';
import type { Told } from './told.ts';

const geometricPrecision = 2;

/** A drawing as a PNG so many pixels wide, in the bundled fonts alone. Throws where these lack a typeface or a letter. */
export async function svgPng(svg: string, width: number, told: Told): Promise<Uint8Array> {
  svgTexts(parseSvg(svg));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles.map(({ path }) => path),
      defaultFontFamily: 'Source Sans 3',
    },
    textRendering: geometricPrecision,
    shapeRendering: geometricPrecision,
  });
  return pngWords(await indexedPng(image), told);
}
