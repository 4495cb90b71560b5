import { chartRoute } from '../../site/chartRoute.ts';
import { pptxType, siteChartDeck } from '../../site/decks.ts';

/** A chart as a deck of slides. */
export const { getStaticPaths, GET } = chartRoute(pptxType, siteChartDeck);
