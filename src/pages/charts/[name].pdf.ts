import { pictureRoute } from '../../site/pictureRoute.ts';

export const { getStaticPaths, GET } = pictureRoute('pdf');
