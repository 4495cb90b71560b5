import type { FigureLine, LinesFigure } from '../../charts/figure.ts';
import { fileTheme } from '../../charts/fileThemes.ts';
import { paintOf } from '../../charts/paint.ts';
import { markedPoints } from '../../charts/segments.ts';
import { axisIds, numberAxis } from './axes.ts';
import { sheetOf } from './cells.ts';
import { chartSpace, type NativeChart, type Room } from './chartSpace.ts';
import { lineCells } from './lineCells.ts';
import { cloudColumns, lineColumns } from './lineColumns.ts';
import { aroundLines, placer } from './lineFrame.ts';
import { cloudSeries, lineSeries } from './lineSeries.ts';
import { linesAxes } from './linesAxes.ts';
import { lineTags } from './lineTags.ts';
import { tagPlaces } from './tagPlaces.ts';

/** A chart of lines as a scatter chart with straight lines: each line has its own times, so that neither gaps nor uneven years are lost. */
export function linesNative(figure: LinesFigure, room: Room): NativeChart {
  const { years, values } = linesAxes(figure);
  const tagged = figure.lines.map((line) => {
    const cells = lineCells(line);
    return { line, cells, tags: lineTags(figure, line, cells) };
  });
  const around = aroundLines(tagged, years, values, room);
  const places = tagPlaces(figure, tagged, placer(years, values, room, around), room, around);
  const ofLines = tagged.map(({ line, cells }) => lineColumns(figure, line, cells));
  const columns = [...ofLines.flat(), ...cloudColumns(figure)];
  const firstOf = (index: number) => ofLines.slice(0, index).flat().length;
  const series = tagged.map(({ line, cells }, index) => {
    const paint = paintOf(line.subject.wave, line.tone, fileTheme('light'));
    const marked = new Set(markedPoints(line, line.tone === 'muted' || room.width / line.points.length < 18));
    return {
      line,
      xml: lineSeries({ line, cells, tags: places[index] ?? [], paint, marked }, columns, firstOf(index)),
    };
  });
  const drawn = [
    ...(figure.cloud.length === 0 ? [] : [cloudSeries(columns, firstOf(tagged.length))]),
    ...[...series].sort((a, b) => contextFirst(a.line, b.line)).map(({ xml }) => xml),
  ];
  const plotted = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.map((xml, order) => xml(order)).join('')}${axisIds}</c:scatterChart>`;
  const floor = values.log || values.from > 0 ? values.from : 0;
  const isRelative = years.from < 0;
  const up = { ...values, at: 'left', measures: 'up', meets: isRelative ? 0 : years.from } as const;
  const axes = [
    numberAxis({ ...years, at: 'bottom', measures: 'across', meets: floor, withGrid: false, withLine: true }),
    numberAxis({ ...up, withGrid: true, withLine: isRelative }),
  ];
  return { xml: chartSpace(plotted, axes.join(''), room, around), sheet: sheetOf(columns) };
}

function contextFirst(a: FigureLine, b: FigureLine): number {
  const rank = ({ tone }: FigureLine) => (tone === 'muted' ? 0 : 1);
  return rank(a) - rank(b);
}
