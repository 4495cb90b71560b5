import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import { projectName } from '../downloads/project.ts';
import { fontFiles } from './fontFiles.ts';
import { haloPaths } from './haloPaths.ts';
import { parseSvg } from './svgTexts.ts';
import type { Told } from './told.ts';

/** A drawing is measured in pixels, of which 96 make an inch. */
const pointsPerPixel = 0.75;

/** A drawing as a PDF of one page of its size, its words being text in subsets of the bundled fonts. Throws where these lack a typeface or a letter, and where something cannot be drawn. */
export async function svgPdf(svg: string, told: Told): Promise<Uint8Array> {
  const root = parseSvg(svg);
  haloPaths(root);
  dotsOfSomeLength(root);
  const day = new Date(`${told.date}T00:00:00Z`);
  const document = new PDFDocument({
    size: [points(root, 'width'), points(root, 'height')],
    margin: 0,
    lang: 'en-US',
    displayTitle: true,
    info: {
      Title: told.title,
      Author: projectName,
      Subject: told.description,
      Keywords: `${told.licence}; ${told.address}`,
      CreationDate: day,
      ModDate: day,
    },
  });
  for (const { face, path } of fontFiles) document.registerFont(face, path);
  svgToPdf(document, root, 0, 0, {
    fontCallback: (family, isBold) => faceOf(family, isBold),
    warningCallback: (warning) => {
      throw new Error(`not drawn in a PDF: ${warning}`);
    },
  });
  document.end();
  return buffer(document);
}

function points(root: Element, side: 'width' | 'height'): number {
  const pixels = Number(root.getAttribute(side) ?? Number.NaN);
  if (!(pixels > 0)) throw new Error(`a drawing without ${side} has no page`);
  return pixels * pointsPerPixel;
}

function faceOf(families: string, isBold: boolean): string {
  const family = families.split(',')[0]?.replace(/["']/g, '').trim();
  const font = fontFiles.find((each) => each.family === family && each.weight === (isBold ? 600 : 400));
  if (font === undefined) throw new Error(`no bundled font "${families}" ${isBold ? 600 : 400}`);
  return font.face;
}

/** Round dots are dashes of no length, which the library refuses: a thousandth of a pixel is not seen. */
function dotsOfSomeLength(root: Element): void {
  for (const element of root.querySelectorAll('[stroke-dasharray]')) {
    const lengths = (element.getAttribute('stroke-dasharray') ?? '').split(/[\s,]+/);
    element.setAttribute('stroke-dasharray', lengths.map((length) => (length === '0' ? '0.001' : length)).join(' '));
  }
}
