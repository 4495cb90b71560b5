import { chartRoute } from '../../../site/chartRoute.ts';
import { sitePoints } from '../../../site/figures.ts';

/** The points of a chart, loaded by its page when a reader points at it. */
export const { getStaticPaths, GET } = chartRoute('application/json', (chart, catalogue) =>
  JSON.stringify(sitePoints(chart, catalogue)),
);
