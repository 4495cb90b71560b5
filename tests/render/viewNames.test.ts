import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ChartData } from '../../src/charts/chartData.ts';
import { fileTheme } from '../../src/charts/fileThemes.ts';
import { linesPlot } from '../../src/charts/linesPlot.ts';
import { packChart } from '../../src/charts/packChart.ts';
import { yardsticksOf } from '../../src/charts/packedYardsticks.ts';
import { recipeOf } from '../../src/charts/playTrick.ts';
import type { View } from '../../src/charts/view.ts';
import { viewFigure } from '../../src/charts/viewFigure.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { linesOf } from '../../src/model/lines.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { outside, overlaps, textBoxes } from './textBoxes.ts';

/** Every chart of lines in every choice that it offers, one at a time: no word lies upon another, none leaves the drawing. */

const catalogue = readCatalogue(process.cwd());
const lineOf = linesOf(catalogue);
const yardsticks = yardsticksOf(catalogue, lineOf);
const { document } = new JSDOM().window;
const charts = [...catalogue.charts.values()].flatMap((chart) => (chart.kind === 'lines' ? [chart] : []));

function viewsOf({ choices, chart }: ChartData): View[] {
  const middle = choices.ranges.calendar.map((year) => Math.round(year)) as [number, number];
  return [
    ...choices.anchors.map(({ value }) => ({ anchor: value })),
    ...choices.times.map(({ value }) => ({ time: value })),
    ...choices.values.map(({ value }) => ({ value })),
    ...choices.scales.map(({ value }) => ({ scale: value })),
    ...choices.multiples.map(({ value }) => ({ multiples: value })),
    ...choices.tricks.map(({ value }) => ({ trick: value })),
    ...choices.lines.slice(-4).map(({ line }) => ({ focus: line })),
    ...(choices.lines.length > 1 ? choices.lines.slice(0, 4).map(({ line }) => ({ hidden: [line] })) : []),
    ...choices.lines.flatMap(({ line, definitions }) =>
      definitions.slice(1).map(({ value }) => ({ definitions: { [line]: value } })),
    ),
    ...('calendar' in chart.time ? [{ range: middle }] : []),
  ];
}

test.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const data = packChart(chart, catalogue, lineOf);
  const wrong = viewsOf(data).flatMap((view) => {
    const { figures } = viewFigure(data, view, yardsticks, view.trick && recipeOf(chart.id, view.trick));
    const sizes =
      view.multiples === undefined
        ? ([
            [720, 420],
            [344, 340],
          ] as const)
        : ([[344, 220]] as const);
    return figures.flatMap((figure) =>
      sizes.flatMap(([width, height]) => {
        const options = linesPlot(figure, { width, height, theme: fileTheme('light') });
        const { svg } = renderSvg(options, { document, scope: 'view', label: 'View', variant: 'chart-wide' });
        const boxes = textBoxes(svg);
        return [...overlaps(boxes), ...outside(boxes, width, height)].map(
          (found) => `${JSON.stringify(view)} at ${width}: ${found}`,
        );
      }),
    );
  });
  expect(wrong).toEqual([]);
});
