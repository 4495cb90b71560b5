import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { figureOf } from '../../src/charts/figureOf.ts';
import { fileTheme } from '../../src/charts/fileThemes.ts';
import { overviewsOf } from '../../src/charts/overview.ts';
import { plotOf } from '../../src/charts/plotOf.ts';
import { rowsHeight } from '../../src/charts/rowsPlot.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { outside, textBoxes } from './textBoxes.ts';

/** The pictures of every dataset, on a desk and on a phone. */

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const { document } = new JSDOM().window;

const pictures = [...catalogue.datasets.values()].flatMap((dataset) =>
  overviewsOf(dataset, catalogue, lineOf).map(({ figure }) => ({ id: dataset.id, figure })),
);
const rowCharts = [...catalogue.charts.values()]
  .filter(({ kind }) => kind === 'rows')
  .map((chart) => ({ id: chart.id, figure: figureOf(chart, catalogue, lineOf) }));

test.each([720, 344])('no word of a dataset’s picture or a chart of rows leaves a drawing %d pixels wide', (width) => {
  const wrong = [...pictures, ...rowCharts].flatMap(({ id, figure }) => {
    const height = figure.kind === 'rows' ? rowsHeight(figure) : width === 720 ? 420 : 340;
    const identity = { document, scope: 'picture', label: 'Picture', variant: 'chart-wide' };
    const { svg } = renderSvg(plotOf(figure, { width, height, theme: fileTheme('light') }), identity);
    return outside(textBoxes(svg), width, height).map((found) => `${id}: ${found}`);
  });
  expect(wrong).toEqual([]);
});
