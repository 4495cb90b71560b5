import * as Plot from '@observablehq/plot';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { LinesFigure } from './figure.ts';
import { type Label, labelMark } from './label.ts';
import type { LinesFrame } from './linesPlot.ts';
import { ownTicks } from './ownAxes.ts';
import { paintOf } from './paint.ts';
import type { Theme } from './theme.ts';
import { yearTicks } from './ticks.ts';

/** The grid with its values at the left, the years below, and the lines of zero. */
export function lineAxes(figure: LinesFigure, drawing: Drawing, frame: LinesFrame): Plot.Markish[] {
  const { theme } = drawing;
  const { span, axis } = frame;
  const base = axis.type === 'linear' && axis.domain[0] <= 0 ? 0 : axis.domain[0];
  return [
    Plot.ruleY(
      axis.ticks.map(({ value }) => value).filter((value) => value !== base),
      { className: 'grid', stroke: theme.grid },
    ),
    Plot.ruleY([base], { className: 'axis', stroke: theme.axis }),
    ...(isRelative(figure) && span[0] < 0 ? [Plot.ruleX([0], { className: 'axis', stroke: theme.axis })] : []),
    ...axisLabels(figure, drawing, frame).map((label) => labelMark(label, theme)),
  ];
}

/** The words of the axes: the values at the left, those of a second axis at the right, the years below. */
export function axisLabels(
  figure: LinesFigure,
  { width, theme }: Drawing,
  { span: [from, to], axis }: LinesFrame,
): readonly Label[] {
  const { chart, ownAxes, unit } = figure;
  const [leftInk, rightInk] = Object.keys(ownAxes ?? {}).map((id) => inkOf(figure, id, theme));
  const rightAxis = Object.values(ownAxes ?? {})[1];
  const narrow = width < narrowBelow;
  const years = yearTicks(from, to, narrow ? 4 : 7);
  const words = (value: number) => {
    if (!isRelative(figure)) return String(value);
    if (value === 0) return 'year 0';
    return `${value < 0 ? '−' : '+'}${Math.abs(value)}${value === years.at(-1) ? (narrow ? ' yrs' : ' years') : ''}`;
  };
  const common = { fill: theme.muted, size: sizesFor(width).tick };
  const gap = 'since' in chart.time ? 13 : 7;
  return [
    ...axis.ticks.map(({ value, words: said }) => {
      return { ...common, x: from, y: value, words: said, side: 'left', gap, fill: leftInk ?? theme.muted } as const;
    }),
    ...(rightAxis === undefined ? [] : ownTicks(rightAxis, unit)).map(({ value, words: said }) => {
      return { ...common, x: to, y: value, words: said, side: 'left', gap: 4, fill: rightInk ?? theme.muted } as const;
    }),
    ...years.map((value) => {
      return { ...common, x: value, y: axis.domain[0], words: words(value), side: 'below', gap: 15 } as const;
    }),
  ];
}

function isRelative({ chart }: LinesFigure): boolean {
  return !('calendar' in chart.time);
}

function inkOf({ lines }: LinesFigure, id: string, theme: Theme): string | undefined {
  const line = lines.find((each) => each.id === id);
  return line && paintOf(line.subject.wave, line.tone, theme).text;
}
