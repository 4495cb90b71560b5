import { formatOf } from '../../render/downloads/formats.ts';
import { siteChartXlsx } from '../../site/chartDownloads.ts';
import { chartRoute } from '../../site/chartRoute.ts';

/** What a chart draws, with its definitions and sources, as a workbook. */
export const { getStaticPaths, GET } = chartRoute(formatOf('xlsx').type, siteChartXlsx);
