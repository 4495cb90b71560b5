import { chartCsv } from '../../render/chartCsv.ts';
import { chartRoute } from '../../site/chartRoute.ts';
import { siteFigure } from '../../site/figures.ts';

/** What a chart draws, as CSV. */
export const { getStaticPaths, GET } = chartRoute('text/csv; charset=utf-8', (chart, catalogue) =>
  chartCsv(siteFigure(chart, catalogue).rows),
);
