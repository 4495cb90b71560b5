import { createHash } from 'node:crypto';
import { presetOf } from '../charts/presets.ts';
import { cached } from '../data/cached.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { referenceText } from '../render/citations/references.ts';
import type { Work } from '../render/citations/work.ts';
import { chartDeck } from '../render/slides/chartDeck.ts';
import type { DeckChart } from '../render/slides/deckPages.ts';
import { essayDeck } from '../render/slides/essayDeck.ts';
import { blankFile } from './blankFile.ts';
import { cacheFolder } from './cacheFolder.ts';
import { chartWork, essayWork, siteReferences } from './citations.ts';
import type { SiteEssay } from './essays.ts';
import { siteFigure } from './figures.ts';
import { chartKey, chartPicture, siteWords } from './pictureFiles.ts';
import { publicAddress } from './siteDownloads.ts';

/** The media type of a deck. */
export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const slide = presetOf('slide-16x9');

/** The deck of a chart as PPTX; made only if no build before made the same. */
export function siteChartDeck(chart: ChartSpecification, catalogue: Catalogue): Promise<Uint8Array> {
  return kept(`charts/${chart.id}.pptx`, keyOf([chart], catalogue), async () =>
    chartDeck(await deckChart(chart, catalogue, slide.width * slide.scale)),
  );
}

/** The deck of an essay: its charts in their order, each once. The pictures are those of a slide at the size of a screen. */
export function siteEssayDeck(essay: SiteEssay, catalogue: Catalogue): Promise<Uint8Array> {
  const work = essayWork(essay, catalogue);
  const charts = [...new Set(essay.charts)].flatMap((id) => catalogue.charts.get(id) ?? []);
  const key = `${work.title} ${work.date} ${keyOf(charts, catalogue)}`;
  return kept(`essays/${essay.slug}.pptx`, key, async () => {
    const pictured: DeckChart[] = [];
    for (const chart of charts) pictured.push(await deckChart(chart, catalogue, slide.width));
    return essayDeck({ title: work.title, address: work.address, date: work.date, charts: pictured });
  });
}

async function kept(name: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (blankFile !== undefined) return blankFile;
  const folder = cacheFolder(process.cwd(), publicAddress('/'));
  return cached(folder, name, createHash('sha256').update(key).digest('hex'), make);
}

function keyOf(charts: readonly ChartSpecification[], catalogue: Catalogue): string {
  return charts
    .map((chart) => {
      const { figure } = siteFigure(chart, catalogue);
      return `${chartKey(figure, siteWords(chart, catalogue))} ${citationOf(chartWork(chart, catalogue), catalogue)}`;
    })
    .join(' ');
}

async function deckChart(chart: ChartSpecification, catalogue: Catalogue, width: number): Promise<DeckChart> {
  return {
    figure: siteFigure(chart, catalogue).figure,
    words: siteWords(chart, catalogue),
    picture: await chartPicture(chart, catalogue, { preset: slide, paper: 'light', ending: 'png' }, width),
    citation: citationOf(chartWork(chart, catalogue), catalogue),
    address: publicAddress(`/charts/${chart.id}/`),
  };
}

/** The reference to a work and to those behind it, as the notes of a slide hold it. */
function citationOf(work: Work, catalogue: Catalogue): string {
  const { own, producers } = siteReferences(work, 'apa', catalogue);
  return [own, 'Behind it:', ...producers].map(referenceText).join('\n');
}
