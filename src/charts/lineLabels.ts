import * as Plot from '@observablehq/plot';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { FigureLine, FigurePoint, LinesFigure } from './figure.ts';
import { formatPeriod, formatShare } from './format.ts';
import { labelMark } from './label.ts';
import { tokens } from './tokens.ts';

/** The words on a lines chart: events, the values at named points, and the name of each wave at its line. */
export function lineLabels(figure: LinesFigure, lines: readonly FigureLine[], drawing: Drawing): Plot.Markish[] {
  return [...events(figure, lines, drawing), ...values(figure, lines, drawing), ...names(figure, lines, drawing)];
}

function events({ chart }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Plot.Markish[] {
  const narrow = width < narrowBelow;
  const size = sizesFor(width).tick;
  return chart.events.flatMap(({ definition, at, words, side, raise, narrow: short }) => {
    const point = find(lines, definition, at);
    const said = narrow ? short : words;
    if (point === undefined || said === undefined) return [];
    const tick = Plot.dot([point], {
      x: 'x',
      y: 'value',
      stroke: theme.ink,
      strokeWidth: 1.5,
      r: 8,
      symbol: verticalTick,
      className: 'event',
    });
    return [tick, labelMark({ x: point.x, y: point.value, words: said, side, raise, fill: theme.ink, size }, theme)];
  });
}

/** A stroke across the line, as tall as the radius says. */
const verticalTick = {
  draw(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }, area: number) {
    const half = Math.sqrt(area / Math.PI);
    context.moveTo(0, -half);
    context.lineTo(0, half);
  },
};

function values({ chart }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Plot.Markish[] {
  const narrow = width < narrowBelow;
  const { label, symbol: area, strong: large } = sizesFor(width);
  return chart.labels.flatMap(
    ({ definition, at, words, side, raise, push, strong, narrow: kept, narrowWords, symbol }) => {
      const line = lines.find((candidate) => candidate.id === definition || candidate.continuationId === definition);
      const point = find(lines, definition, at);
      if (line === undefined || point === undefined || (narrow && !kept)) return [];
      const { slot } = line.wave;
      const value = formatShare(point.value, point.status);
      const said = narrow
        ? `${narrowWords ?? formatPeriod(at)}: ${value}`
        : `${value} ${words ?? `in ${formatPeriod(at)}`}`;
      const mark = symbol ? [peakDot(point, line, theme, strong ? large : area)] : [];
      return [
        ...mark,
        labelMark(
          {
            x: point.x,
            y: point.value,
            words: said,
            side,
            raise,
            gap: 10 + push,
            strong,
            fill: theme.wave[slot].text,
            size: label,
          },
          theme,
        ),
      ];
    },
  );
}

function peakDot(
  point: FigurePoint,
  { wave: { slot }, open }: FigureLine,
  theme: Drawing['theme'],
  area: number,
): Plot.Markish {
  const stroke = theme.wave[slot].mark;
  const hollow = open || point.status !== 'reported';
  return Plot.dot([point], {
    x: 'x',
    y: 'value',
    symbol: tokens.marks[slot].symbol,
    r: Math.sqrt(area / Math.PI),
    stroke,
    strokeWidth: 1.75,
    fill: hollow ? theme.ground : stroke,
    className: `point wave-${slot}`,
  });
}

function names({ chart }: LinesFigure, lines: readonly FigureLine[], { width, theme }: Drawing): Plot.Markish[] {
  const narrow = width < narrowBelow;
  const { name: size, label } = sizesFor(width);
  return lines.flatMap((line) => {
    const spec = chart.lines.find(({ definition }) => definition === line.id);
    const at = spec?.name === 'end' ? line.points.at(-1) : line.points[0];
    if (spec === undefined || at === undefined) return [];
    const words = narrow ? line.wave.short : line.wave.name;
    const fill = theme.wave[line.wave.slot].text;
    const gap = spec.name === 'start' ? 0 : 10;
    const place = {
      x: at.x,
      y: at.value,
      side: spec.name === 'before' ? ('left' as const) : ('right' as const),
      fill,
      raise: spec.raise,
      gap,
    };
    // Plot does not measure text: 0.62 em a letter is the width of these names in the interface face.
    const behind = gap + words.length * size * 0.62 + 6;
    const detail =
      narrow || spec.detail === undefined
        ? []
        : [labelMark({ ...place, words: spec.detail, size: label, gap: behind }, theme)];
    return [labelMark({ ...place, words, size, strong: true }, theme), ...detail];
  });
}

/** The point of a line, or of its continuation, at a period; undefined where this width does not show it. */
function find(lines: readonly FigureLine[], definition: string, at: string): FigurePoint | undefined {
  const line = lines.find((candidate) => candidate.id === definition || candidate.continuationId === definition);
  if (line?.continuationId === definition) return line.continuation;
  return line?.points.find((point) => point.period.text === at);
}
