import { picturePath } from '../charts/chartFiles.ts';
import { presetOf } from '../charts/presets.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import type { Embed } from '../render/embed/embed.ts';
import { embedHtml } from '../render/embed/embedHtml.ts';
import { embedSize } from '../render/embed/embedSize.ts';
import { oembed } from '../render/embed/oembed.ts';
import { siteFigure } from './figures.ts';
import { href } from './href.ts';
import { publicAddress } from './siteDownloads.ts';

/** A chart of this site as one that may stand in a frame. */
export function siteEmbed(chart: ChartSpecification, catalogue: Catalogue): Embed {
  return {
    address: publicAddress(`/embed/${chart.id}/`),
    page: publicAddress(`/charts/${chart.id}/`),
    title: chart.title,
    ...embedSize(siteFigure(chart, catalogue)),
  };
}

/** What stands in the frame. */
export function siteEmbedHtml(chart: ChartSpecification, catalogue: Catalogue): string {
  const address = publicAddress(`/charts/${chart.id}/`);
  return embedHtml(siteFigure(chart, catalogue), { href: (path) => href(path), address });
}

/** Where the description of the frame stands, for programs that look for it. */
export const oembedPath = (chart: string) => `/embed/${chart}/oembed.json`;

/** The description of the frame after oEmbed. */
export function siteOembed(chart: ChartSpecification, catalogue: Catalogue) {
  const { width, height, scale } = presetOf('og');
  const path = picturePath(chart.id, { preset: presetOf('og'), paper: 'light', ending: 'png' });
  const thumbnail = { address: publicAddress(path), width: width * scale, height: height * scale };
  return oembed(siteEmbed(chart, catalogue), thumbnail, publicAddress('/'));
}
