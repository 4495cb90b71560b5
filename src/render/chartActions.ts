import { fileDownload, offeredPictures, pictureDownload, picturePath } from '../charts/chartFiles.ts';
import type { Figure } from '../charts/figure.ts';
import { dataDate } from '../charts/pictureWords.ts';
import { escapeHtml } from './escape.ts';
import type { FigureTools } from './figureHtml.ts';

/** What a reader takes from under a chart: its table and files, its citation, its address, and all other sizes and formats on its page. */
export function chartActions({ chart }: Figure, { href, issueUrl }: FigureTools): string {
  const page = href(`/charts/${chart.id}/`);
  const date = dataDate(chart);
  const file = (ending: 'csv' | 'pptx', words: string) =>
    `<a data-take="${ending}" href="${href(`/charts/${chart.id}.${ending}`)}" download="${fileDownload(chart.id, date, ending)}">${words}</a>`;
  const pictures = offeredPictures
    .filter(({ preset, ending }) => preset.id === 'page' && ending === 'png')
    .map(
      (picture) =>
        `<a data-take="png" href="${href(picturePath(chart.id, picture))}" download="${pictureDownload(chart.id, date, picture)}">PNG</a>`,
    );
  const report = issueUrl(
    `Number in chart "${chart.id}"`,
    `Period:\nValue shown:\nValue you found:\nSource and page:\n`,
  );
  return [
    // Named by the title that stands above: said again it would weigh on every essay.
    `<nav class="chart-actions" aria-labelledby="chart-${chart.id}-title">`,
    `<a href="#chart-${chart.id}-table">Table</a>`,
    file('csv', 'CSV'),
    ...pictures,
    file('pptx', 'Slide (PPTX)'),
    `<a href="${page}#cite">Cite</a>`,
    `<a data-take="link" href="${page}">Link</a>`,
    `<a href="${page}#use">Use this chart</a>`,
    `<a href="${escapeHtml(report)}">Report this number</a>`,
    '</nav>',
  ].join('');
}
