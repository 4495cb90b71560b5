import { createHash } from 'node:crypto';
import { type OfferedPicture, picturePath } from '../charts/chartFiles.ts';
import type { Figure } from '../charts/figure.ts';
import { licenceInFull, type PictureWords, pictureWords } from '../charts/pictureWords.ts';
import { cached } from '../data/cached.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { filesDigest } from '../data/filesDigest.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { measure } from '../render/pictures/measureFonts.ts';
import { svgPdf } from '../render/pictures/pdf.ts';
import { pictureSvg } from '../render/pictures/pictureSvg.ts';
import { svgPng } from '../render/pictures/png.ts';
import { withFonts } from '../render/pictures/selfContained.ts';
import { blankFile } from './blankFile.ts';
import { cacheFolder } from './cacheFolder.ts';
import { siteDocument } from './document.ts';
import { siteFigure } from './figures.ts';
import { publicAddress } from './siteDownloads.ts';

/** The code that a picture or a deck depends on, and the packages it uses. */
const makers = ['src/data', 'src/model', 'src/charts', 'src/render', 'package-lock.json'];
let code: string | undefined;

/** The words of a chart's pictures and slides. */
export function siteWords(chart: ChartSpecification, catalogue: Catalogue): PictureWords {
  return pictureWords(siteFigure(chart, catalogue).figure, publicAddress(`/charts/${chart.id}/`));
}

/** One hash of all that the files of a chart depend on: what it draws, what it says, and the code that draws it. */
export function chartKey(figure: Figure, words: PictureWords): string {
  code ??= filesDigest(process.cwd(), makers);
  return createHash('sha256')
    .update(`${code} ${JSON.stringify(words)} ${JSON.stringify(figure)}`)
    .digest('hex');
}

/** The bytes of a picture of a chart, `width` pixels wide instead of as shipped; drawn only if no build before drew the same. */
export async function chartPicture(
  chart: ChartSpecification,
  catalogue: Catalogue,
  picture: OfferedPicture,
  width = picture.preset.width * picture.preset.scale,
): Promise<Uint8Array> {
  if (blankFile !== undefined) return blankFile;
  const { figure } = siteFigure(chart, catalogue);
  const words = siteWords(chart, catalogue);
  const path = `${picturePath(chart.id, picture).slice(1)}-${width}`;
  const folder = cacheFolder(process.cwd(), publicAddress('/'));
  return cached(folder, path, chartKey(figure, words), () => drawn(figure, words, picture, width));
}

async function drawn(
  figure: Figure,
  words: PictureWords,
  { preset, paper, ending }: OfferedPicture,
  width: number,
): Promise<Uint8Array> {
  const svg = pictureSvg(figure, words, preset, paper, measure, siteDocument);
  const told = {
    title: words.title,
    description: figure.chart.takeaway,
    licence: licenceInFull,
    address: `https://${words.address}/`,
    date: words.date,
  };
  if (ending === 'png') return svgPng(svg, width, told);
  if (ending === 'pdf') return svgPdf(svg, told);
  return Buffer.from(await withFonts(svg, told));
}
