import { citationRoute } from '../../site/citationRoute.ts';

export const { getStaticPaths, GET } = citationRoute('chart', 'ris');
