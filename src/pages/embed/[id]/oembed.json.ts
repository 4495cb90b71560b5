import { documentJson } from '../../../render/downloads/encode.ts';
import { chartRoute } from '../../../site/chartRoute.ts';
import { siteOembed } from '../../../site/embeds.ts';

/** How another site may show a chart, after oEmbed. */
export const { getStaticPaths, GET } = chartRoute('application/json; charset=utf-8', (chart, catalogue) =>
  documentJson(siteOembed(chart, catalogue)),
);
