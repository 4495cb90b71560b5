import type { APIRoute, GetStaticPaths } from 'astro';
import { smallWidth } from '../../charts/chartFiles.ts';
import { presets } from '../../charts/presets.ts';
import { siteCatalogue } from '../../site/catalogue.ts';
import { chartPicture } from '../../site/pictureFiles.ts';

export const getStaticPaths = (() =>
  [...siteCatalogue().charts.keys()].flatMap((id) =>
    presets.map((preset) => ({ params: { id, preset: preset.id } })),
  )) satisfies GetStaticPaths;

/** A picture of a chart as the page of the chart shows it among its files. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = siteCatalogue();
  const chart = catalogue.charts.get(params['id'] ?? '');
  const preset = presets.find(({ id }) => id === params['preset']);
  if (chart === undefined || preset === undefined) return new Response(null, { status: 404 });
  const bytes = await chartPicture(chart, catalogue, { preset, paper: 'light', ending: 'png' }, smallWidth);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
