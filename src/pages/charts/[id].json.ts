import { documentJson } from '../../render/downloads/encode.ts';
import { siteChartDocument } from '../../site/chartDownloads.ts';
import { chartRoute } from '../../site/chartRoute.ts';

/** All that a chart says, and what it draws, as JSON. */
export const { getStaticPaths, GET } = chartRoute('application/json; charset=utf-8', (chart, catalogue) =>
  documentJson(siteChartDocument(chart, catalogue)),
);
