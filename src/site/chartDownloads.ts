import { createHash } from 'node:crypto';
import manifest from '../../package.json' with { type: 'json' };
import { cached } from '../data/cached.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ChartSpecification } from '../data/schemas/chart.ts';
import { type ChartDocument, chartDocument } from '../render/downloads/chartDocument.ts';
import { chartEncoderVersion, chartXlsx } from '../render/downloads/chartSheets.ts';
import { documentJson } from '../render/downloads/encode.ts';
import { cacheFolder } from './cacheFolder.ts';
import { siteFigure } from './figures.ts';
import { publicAddress } from './siteDownloads.ts';

/** What made the bytes besides the chart: our encoder and the library. */
const makers = `${chartEncoderVersion} ${manifest.dependencies['write-excel-file']}`;

/** All that a chart of this site says, with the values drawn. */
export function siteChartDocument(chart: ChartSpecification, catalogue: Catalogue): ChartDocument {
  const { figure, rows } = siteFigure(chart, catalogue);
  return chartDocument(figure, rows, publicAddress);
}

/** The XLSX of a chart, made only if no build before made it. */
export function siteChartXlsx(chart: ChartSpecification, catalogue: Catalogue): Promise<Uint8Array> {
  const document = siteChartDocument(chart, catalogue);
  const key = createHash('sha256')
    .update(`${makers} ${documentJson(document)}`)
    .digest('hex');
  const folder = cacheFolder(process.cwd(), publicAddress('/'));
  return cached(folder, `charts/${chart.id}.xlsx`, key, () => chartXlsx(document));
}
