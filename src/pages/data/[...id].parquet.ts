import { downloadRoute } from '../../site/downloadRoute.ts';

export const { getStaticPaths, GET } = downloadRoute('parquet');
