import * as Plot from '@observablehq/plot';
import { type Drawing, narrowBelow, sizesFor, strokeOf } from './drawing.ts';
import type { FigureLine, LinesFigure } from './figure.ts';
import { labelMark } from './label.ts';
import { lineLabels } from './lineLabels.ts';
import { markedPoints, segmentsOf } from './segments.ts';
import { tokens } from './tokens.ts';

/** Draws lines over years from an anchor or over calendar years; the values share one axis that begins at zero. */
export function linesPlot(figure: LinesFigure, drawing: Drawing): Plot.PlotOptions {
  const { width, height, theme } = drawing;
  const narrow = width < narrowBelow;
  const sizes = sizesFor(width);
  const [from, to] = domainOf(figure, width);
  const lines = figure.lines.map((line) => ({ ...line, points: line.points.filter(({ x }) => x >= from && x <= to) }));
  const top = Math.ceil(Math.max(...lines.flatMap((line) => line.points.map((point) => point.value))) + 0.2);
  return {
    width,
    height,
    className: 'chart-svg',
    style: {
      fontFamily: theme.font,
      fontSize: `${sizes.tick}px`,
      color: theme.ink,
      background: 'none',
      overflow: 'visible',
    },
    marginTop: narrow ? 12 : 14,
    marginRight: narrow ? 70 : 132,
    marginBottom: narrow ? 30 : 32,
    marginLeft: narrow ? 28 : 32,
    x: { domain: [from, to], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      ...axes(figure, drawing, [from, to], top),
      ...lines.flatMap((line) => lineMarks(line, drawing, (width - 160) / (to - from) < 8)),
      ...lineLabels(figure, lines, drawing),
    ],
  };
}

/** The stretch of the time axis that is shown at this width. */
export function domainOf({ chart: { time } }: LinesFigure, width: number): readonly [number, number] {
  if ('calendar' in time) return [time.calendar[0], time.calendar[1] + 1];
  return width < narrowBelow ? time.narrow : [time.from, time.to];
}

function axes(
  figure: LinesFigure,
  { width, theme }: Drawing,
  [from, to]: readonly [number, number],
  top: number,
): Plot.Markish[] {
  const size = sizesFor(width).tick;
  const narrow = width < narrowBelow;
  const aligned = 'align' in figure.chart.time;
  const step = aligned ? 5 : narrow ? 50 : 25;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  const words = (value: number) => {
    if (!aligned) return String(value);
    if (value === 0) return 'year 0';
    return `${value < 0 ? '−' : '+'}${Math.abs(value)}${value === ticks.at(-1) ? (narrow ? ' yrs' : ' years') : ''}`;
  };
  const values = Array.from({ length: top + 1 }, (_, index) => index);
  return [
    Plot.ruleY(values.slice(1), { className: 'grid', stroke: theme.grid }),
    ...values.map((value) =>
      labelMark(
        {
          x: from,
          y: value,
          words: value === top ? `${value}%` : String(value),
          side: 'left',
          gap: 7,
          fill: theme.muted,
          size,
        },
        theme,
      ),
    ),
    Plot.ruleY([0], { className: 'axis', stroke: theme.axis }),
    ...(aligned ? [Plot.ruleX([0], { className: 'axis', stroke: theme.axis })] : []),
    ...ticks.map((value) =>
      labelMark({ x: value, y: 0, words: words(value), side: 'below', gap: 15, fill: theme.muted, size }, theme),
    ),
  ];
}

function lineMarks(line: FigureLine, { width, theme }: Drawing, crowded: boolean): Plot.Markish[] {
  const sizes = sizesFor(width);
  const { slot } = line.wave;
  const stroke = theme.wave[slot].mark;
  const paths = segmentsOf(line).map(({ status, points }) =>
    Plot.line(points, {
      x: 'x',
      y: 'value',
      stroke,
      ...strokeOf(status, sizes),
      className: `line wave-${slot} status-${status}`,
    }),
  );
  const symbol = tokens.marks[slot].symbol;
  const dots = markedPoints(line, crowded).map((point) => {
    const hollow = point.status !== 'reported' || line.open;
    return Plot.dot([point], {
      x: 'x',
      y: 'value',
      symbol,
      r: hollow ? 4 : 4.5,
      stroke,
      strokeWidth: 1.75,
      fill: hollow ? theme.ground : stroke,
      className: `point wave-${slot}`,
    });
  });
  return [...paths, ...dots];
}
