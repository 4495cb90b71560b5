import type { OfferedPicture } from '../charts/chartFiles.ts';
import type { Paper, PresetId } from '../charts/presets.ts';
import { fontFaces, pageMeasure } from './pictureFonts.ts';
import { saveFile } from './saveFile.ts';
import { shownViews } from './shownView.ts';

/** A picture asked of a view, by the name of its size. */
export interface AskedPicture {
  readonly preset: PresetId;
  readonly paper: Paper;
  readonly ending: OfferedPicture['ending'];
}

/** A picture of the view that a figure shows, as SVG in the frame of the files. */
export interface ViewPicture {
  readonly svg: string;
  /** Pixels of a PNG of it. */
  readonly size: readonly [number, number];
  /** The name of its file, without an ending. */
  readonly name: string;
}

/** Draws the view that a figure shows for a size and a ground, its typefaces within it. Rejects where the figure shows no view. */
export async function viewPicture(
  figure: HTMLElement,
  { preset: id, paper }: Pick<AskedPicture, 'preset' | 'paper'>,
): Promise<ViewPicture> {
  const shown = shownViews.get(figure);
  if (shown === undefined) throw new Error('the author’s view has files of its own');
  const [{ viewSvg }, { presetOf }, { pictureName }, { writeView }, measure, faces] = await Promise.all([
    import('../render/pictures/viewSvg.ts'),
    import('../charts/presets.ts'),
    import('../charts/chartFiles.ts'),
    import('../charts/viewAddress.ts'),
    pageMeasure(),
    fontFaces(),
  ]);
  const { date = '', address: page = '' } = figure.querySelector<HTMLElement>('.chart-view')?.dataset ?? {};
  const keys = String(writeView(shown.view, shown.data.choices)).replaceAll('%7E', '~');
  const preset = presetOf(id);
  const svg = viewSvg({ ...shown, date, page, keys }, preset, paper, measure, document);
  return {
    svg: svg.replace(/^<svg[^>]*>/, (head) => `${head}<style>${faces}</style>`),
    size: [preset.width * preset.scale, preset.height * preset.scale],
    name: `${shown.data.chart.id}_${date}_${pictureName(id, paper)}_view`,
  };
}

/** Saves a picture of the view that a figure shows. */
export async function savePicture(figure: HTMLElement, asked: AskedPicture): Promise<void> {
  const picture = await viewPicture(figure, asked);
  const content =
    asked.ending === 'png' ? await picturePng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
  saveFile(content, `${picture.name}.${asked.ending}`);
}

/** A picture as the address of an image, which the rules of the page allow. */
export function pictureAddress({ svg }: ViewPicture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A picture as PNG. */
export async function picturePng(picture: ViewPicture): Promise<Blob> {
  const [width, height] = picture.size;
  const image = new Image();
  image.src = pictureAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => (made === null ? reject(new Error('this browser made no picture')) : resolve(made)));
  });
}
