import type { APIRoute } from 'astro';
import { type OfferedPicture, offeredPictures, picturePath } from '../charts/chartFiles.ts';
import { siteCatalogue } from './catalogue.ts';
import { chartPicture } from './pictureFiles.ts';

const types = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8', pdf: 'application/pdf' } as const;

/** The route of all pictures with one ending: one file for each chart and offered picture. */
export function pictureRoute(ending: OfferedPicture['ending']) {
  const offered = offeredPictures.filter((picture) => picture.ending === ending);
  const getStaticPaths = () =>
    [...siteCatalogue().charts.keys()].flatMap((id) =>
      offered.map((picture) => ({ params: { name: nameIn(picturePath(id, picture)) }, props: { id, picture } })),
    );
  const GET: APIRoute = async ({ props }) => {
    const catalogue = siteCatalogue();
    const { id, picture } = props as { readonly id: string; readonly picture: OfferedPicture };
    const chart = catalogue.charts.get(id);
    if (chart === undefined) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await chartPicture(chart, catalogue, picture)), {
      headers: { 'content-type': types[ending] },
    });
  };
  return { getStaticPaths, GET };
}

/** The last part of a path without its ending. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
