import { citationRoute } from '../../site/citationRoute.ts';

export const { getStaticPaths, GET } = citationRoute('dataset', 'csl.json');
