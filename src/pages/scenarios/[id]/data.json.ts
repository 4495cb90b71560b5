import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '../../../site/catalogue.ts';
import { siteScenarios } from '../../../site/scenarios.ts';

export const getStaticPaths = (() =>
  siteScenarios(siteCatalogue()).map(({ data }) => ({
    params: { id: data.id },
    props: { data },
  }))) satisfies GetStaticPaths;

/** All that a page needs to compute a scenario anew. */
export const GET: APIRoute = ({ props }) => Response.json(props['data']);
