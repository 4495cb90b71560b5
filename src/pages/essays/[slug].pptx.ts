import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../site/catalogue.ts';
import { pptxType, siteEssayDeck } from '../../site/decks.ts';
import { siteEssays } from '../../site/essays.ts';

export const getStaticPaths = (() => {
  const essays = siteEssays(siteCatalogue());
  return essays.filter(({ charts }) => charts.length > 0).map(({ slug }) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** The charts of an essay as a deck of slides. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = siteCatalogue();
  const essay = siteEssays(catalogue).find(({ slug }) => slug === params['slug']);
  if (essay === undefined) return new Response(null, { status: 404 });
  const bytes = await siteEssayDeck(essay, catalogue);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': pptxType } });
};
