import { type Paper, type Preset, type PresetId, presets } from './presets.ts';

/** One picture of a chart that the site offers. */
export interface OfferedPicture {
  readonly preset: Preset;
  readonly paper: Paper;
  readonly ending: 'png' | 'svg' | 'pdf';
}

/** Every picture of a chart: all presets as PNG, slides and the page as SVG, the page as PDF. */
export const offeredPictures: readonly OfferedPicture[] = presets.flatMap((preset) => [
  ...preset.papers.map((paper) => ({ preset, paper, ending: 'png' as const })),
  ...(preset.id === 'slide-16x9'
    ? (['light', 'dark'] as const).map((paper) => ({ preset, paper, ending: 'svg' as const }))
    : []),
  ...(preset.id === 'page'
    ? (['svg', 'pdf'] as const).map((ending) => ({ preset, paper: 'light' as const, ending }))
    : []),
]);

/** What a picture is called within the names of its files: `slide-16x9`, `slide-16x9-dark`. */
export function pictureName(preset: PresetId, paper: Paper): string {
  return paper === 'light' ? preset : `${preset}-${paper}`;
}

/** Where a picture stands, beside the page of its chart: `/charts/crash_slide-16x9.png`; those of the page are `/charts/crash.svg` and `/charts/crash.pdf`. */
export function picturePath(chart: string, { preset, paper, ending }: OfferedPicture): string {
  const isMain = preset.id === 'page' && ending !== 'png';
  return `/charts/${chart}${isMain ? '' : `_${pictureName(preset.id, paper)}`}.${ending}`;
}

/** The name under which a picture is saved: `crash_2026-11-21_slide-16x9.png`, with the date of the data. */
export function pictureDownload(chart: string, date: string, { preset, paper, ending }: OfferedPicture): string {
  return `${chart}_${date}_${pictureName(preset.id, paper)}.${ending}`;
}

/** The formats of a chart that are no pictures; each stands at `/charts/<id>.<ending>` and is saved with the date of the data. */
export const chartFormats = [
  { ending: 'pptx', name: 'PowerPoint', use: 'a chart you can edit, and the picture' },
  { ending: 'csv', name: 'CSV', use: 'the values drawn' },
  { ending: 'xlsx', name: 'Excel', use: 'the values drawn, with definitions and sources' },
  { ending: 'json', name: 'JSON', use: 'the same for programs' },
] as const;
export type ChartFormat = (typeof chartFormats)[number]['ending'];

/** The name under which a file is saved: `crash_2026-11-21.csv`. */
export function fileDownload(chart: string, date: string, ending: string): string {
  return `${chart}_${date}.${ending}`;
}

/** The width in pixels of the small pictures by which the page of a chart shows its files, and where they stand. */
export const smallWidth = 560;
export function smallPath(chart: string, preset: PresetId): string {
  return `/charts/${chart}_${preset}_small.png`;
}
