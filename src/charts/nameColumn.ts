import * as Plot from '@observablehq/plot';
import { clipped } from './clipped.ts';
import { column } from './column.ts';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { FigureLine, LinesFigure } from './figure.ts';
import { labelMark } from './label.ts';
import { nameOf } from './lineLabels.ts';
import type { LinesFrame } from './linesPlot.ts';
import { ownHeight } from './ownAxes.ts';
import { paintOf } from './paint.ts';
import { pixelsIn } from './pixelsIn.ts';
import { symbolMark } from './symbolMark.ts';
import { tellsByForm } from './tellsByForm.ts';
import { textWidth } from './textWidth.ts';

const apart = 17;
/** Pixels between the plot and the names, where leaders bend. */
const gutter = 16;
const symbolRoom = 15;

/** A name that stands in the column, with its parts cut to the room there is. */
interface Name {
  readonly line: FigureLine;
  readonly index: number;
  readonly parts: ReturnType<typeof nameOf>;
}

/** The pixels that the names at the right of the plot need; 0 where none stands there. */
export function columnWidth(figure: LinesFigure, lines: readonly FigureLine[], narrow: boolean): number {
  const wide = names(figure, lines, narrow).map(({ parts }) => parts.reduce((sum, { width }) => sum + width, 0));
  return wide.length === 0 ? 0 : Math.max(...wide) + before(figure);
}

/**
 * The names of lines in one column beside the plot, in the order of the ends of the lines, none upon another, each led to from its last
 * point. Where there are more than fit, gray lines lose theirs first, and the last place says how many did.
 */
export function nameColumn(
  figure: LinesFigure,
  lines: readonly FigureLine[],
  drawing: Drawing,
  frame: LinesFrame,
): Plot.Markish[] {
  const { width, height, theme } = drawing;
  const { margin, span, axis } = frame;
  const narrow = width < narrowBelow;
  const pixels = pixelsIn(drawing, frame);
  const bounds = [margin.top + 4, height - margin.bottom - 5] as const;
  const all = names(figure, lines, narrow);
  const places = Math.floor((bounds[1] - bounds[0]) / apart) + 1;
  const shown = all.length <= places ? all : mostImportant(all, places - 1);
  const ends = shown.flatMap((name) => {
    const at = name.line.continuation ?? name.line.points.at(-1);
    if (at === undefined) return [];
    const top = pixels.top(ownHeight(figure, name.line.id, at.value));
    return [{ ...name, left: pixels.left(at.x), top }];
  });
  const nameless = all.length - ends.length;
  const tops = column([...ends.map(({ top }) => top), ...(nameless > 0 ? [bounds[1]] : [])], apart, bounds);
  const corner = { x: span[1], y: axis.domain[1] };
  const say = (words: string, top: number, rest: { gap: number; fill: string; size: number; strong?: boolean }) =>
    labelMark({ ...corner, words, side: 'right', raise: margin.top - top, ...rest }, theme);
  const edge = width - margin.right;
  const formed = tellsByForm(figure);
  return [
    ...ends.flatMap(({ line, parts, left, top }, index) => {
      const paint = paintOf(line.subject.wave, line.tone, theme);
      const to = tops[index] ?? top;
      const led = edge - left > 12 || Math.abs(to - top) > 6;
      const from = { x: line.continuation?.x ?? line.points.at(-1)?.x ?? 0, top };
      let gap = before(figure);
      return [
        ...(led ? [leader(from, to)] : []),
        ...(formed && line.tone === 'wave'
          ? [symbolMark(corner, paint, theme, { right: gap - 9, down: to - margin.top, r: 3.5 })]
          : []),
        ...parts.map(({ words, size, strong, width: wide }) => {
          const mark = say(words, to, { gap, fill: paint.text, size, strong });
          gap += wide;
          return mark;
        }),
      ];

      function leader(point: typeof from, bend: number): Plot.Markish {
        const steps = [
          { x: point.x, y: valueAt(point.top) },
          { x: span[1], y: valueAt(point.top) },
          { x: span[1] + ((gutter - 5) / (edge - margin.left)) * (span[1] - span[0]), y: valueAt(bend) },
        ];
        const thin = { stroke: paint.mark, strokeWidth: 1, strokeDasharray: '1 2' };
        return Plot.line(steps, { x: 'x', y: 'y', ...thin, className: `leader ${paint.className}` });
      }
    }),
    ...(nameless > 0
      ? [
          say(clipped(`${nameless} more lines`, margin.right - gutter - 4, sizesFor(width).tick), tops.at(-1) ?? 0, {
            gap: gutter,
            fill: theme.muted,
            size: sizesFor(width).tick,
          }),
        ]
      : []),
  ];

  function valueAt(top: number): number {
    const share = (top - margin.top) / (height - margin.top - margin.bottom);
    const [low, high] = axis.domain;
    return axis.type === 'log' ? high * (low / high) ** share : high - share * (high - low);
  }
}

function before(figure: LinesFigure): number {
  return gutter + (tellsByForm(figure) ? symbolRoom : 0);
}

/** The names with their parts; details that do not fit are left out, and names that do not fit are cut. */
function names(figure: LinesFigure, lines: readonly FigureLine[], narrow: boolean): readonly Name[] {
  const room = (narrow ? 128 : 210) - before(figure) - 2;
  return lines.flatMap((line, index) => {
    const spec = figure.chart.lines[index];
    if (spec === undefined || spec.place !== 'column' || line.points.length === 0) return [];
    const whole = nameOf(line, spec, narrow);
    const [name] = whole;
    if (name === undefined) return [];
    if (whole.reduce((sum, { width }) => sum + width, 0) <= room) return [{ line, index, parts: whole }];
    const fits = (said: string) => textWidth(said, name.size, true) <= room;
    const words = [name.words, line.short].find(fits) ?? clipped(name.words, room, name.size, true);
    return [{ line, index, parts: [{ ...name, words, width: textWidth(words, name.size, true) }] }];
  });
}

/** So many names, those of gray lines left out first and the last of a kind before the first, in their old order. */
function mostImportant(all: readonly Name[], count: number): readonly Name[] {
  const rank = ({ line }: Name) => (line.tone === 'muted' ? 1 : 0);
  const kept = new Set([...all].sort((a, b) => rank(a) - rank(b) || a.index - b.index).slice(0, count));
  return all.filter((name) => kept.has(name));
}
