import * as Plot from '@observablehq/plot';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { LinesFigure } from './figure.ts';
import { labelMark } from './label.ts';
import type { LinesFrame } from './linesPlot.ts';
import { ownTicks } from './ownAxes.ts';
import { paintOf } from './paint.ts';
import type { Theme } from './theme.ts';
import { yearTicks } from './ticks.ts';

/** The grid with its values at the left, the years below, and the lines of zero. */
export function lineAxes(
  figure: LinesFigure,
  { width, theme }: Drawing,
  { span: [from, to], axis }: LinesFrame,
): Plot.Markish[] {
  const { chart, ownAxes, unit } = figure;
  const size = sizesFor(width).tick;
  const [leftInk, rightInk] = Object.keys(ownAxes ?? {}).map((id) => inkOf(figure, id, theme));
  const rightAxis = Object.values(ownAxes ?? {})[1];
  const narrow = width < narrowBelow;
  const [floor] = axis.domain;
  const years = yearTicks(from, to, narrow ? 4 : 7);
  const relative = !('calendar' in chart.time);
  const words = (value: number) => {
    if (!relative) return String(value);
    if (value === 0) return 'year 0';
    return `${value < 0 ? '−' : '+'}${Math.abs(value)}${value === years.at(-1) ? (narrow ? ' yrs' : ' years') : ''}`;
  };
  const base = axis.type === 'linear' && floor <= 0 ? 0 : floor;
  return [
    Plot.ruleY(
      axis.ticks.map(({ value }) => value).filter((value) => value !== base),
      { className: 'grid', stroke: theme.grid },
    ),
    ...axis.ticks.map(({ value, words: said }) =>
      labelMark(
        {
          x: from,
          y: value,
          words: said,
          side: 'left',
          gap: 'since' in chart.time ? 13 : 7,
          fill: leftInk ?? theme.muted,
          size,
        },
        theme,
      ),
    ),
    ...(rightAxis === undefined ? [] : ownTicks(rightAxis, unit)).map(({ value, words: said }) =>
      labelMark({ x: to, y: value, words: said, side: 'left', gap: 4, fill: rightInk ?? theme.muted, size }, theme),
    ),
    Plot.ruleY([base], { className: 'axis', stroke: theme.axis }),
    ...(relative && from < 0 ? [Plot.ruleX([0], { className: 'axis', stroke: theme.axis })] : []),
    ...years.map((value) =>
      labelMark({ x: value, y: floor, words: words(value), side: 'below', gap: 15, fill: theme.muted, size }, theme),
    ),
  ];
}

function inkOf({ lines }: LinesFigure, id: string, theme: Theme): string | undefined {
  const line = lines.find((each) => each.id === id);
  return line && paintOf(line.subject.wave, line.tone, theme).text;
}
