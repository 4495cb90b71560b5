import * as Plot from '@observablehq/plot';
import { clipped } from './clipped.ts';
import { type Drawing, narrowBelow, rootOf, sizesFor } from './drawing.ts';
import type { FigureRow, RowPoint, RowsFigure } from './figure.ts';
import { labelMark } from './label.ts';
import { type Paint, paintOf } from './paint.ts';
import { type LaidRow, rowsLayout } from './rowsLayout.ts';
import { rangeWords, rowWords } from './rowWords.ts';
import { textWidth } from './textWidth.ts';
import { type ValueAxis, valueAxis } from './valueAxis.ts';

const rowHeight = 24;
const margins = { top: 30, bottom: 10 };

/** The height that the rows need: one for each head and each row, and half a row between groups. */
export function rowsHeight({ groups }: RowsFigure): number {
  return margins.top + margins.bottom + rowHeight * rowsLayout(groups).bottom;
}

/** The unit as the drawing prints it. */
function printedUnit({ unit, bare = false }: RowsFigure): RowsFigure['unit'] {
  return bare ? { ...unit, symbol: '', name: '' } : unit;
}

/** The axis of a rows chart over all of its values and their ranges. */
export function rowsAxis(figure: RowsFigure, width: number): ValueAxis {
  const { chart, groups } = figure;
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  return valueAxis(chart.value, values, printedUnit(figure), width < narrowBelow ? 3 : 6);
}

/** The ticks whose words do not touch: of all, or of every second, third and so on, counted from the last, which bears the unit. */
function fittingTicks({ type, domain, ticks }: ValueAxis, plotted: number, size: number): ValueAxis['ticks'] {
  const scale = type === 'log' ? Math.log : (value: number) => value;
  const [from, to] = [scale(domain[0]), scale(domain[1])];
  const middle = (value: number) => ((scale(value) - from) / (to - from)) * plotted;
  const steps = ticks.map((_, index) => ticks.filter((_, place) => (ticks.length - 1 - place) % (index + 1) === 0));
  const fits = (some: ValueAxis['ticks']) =>
    some.slice(1).every((tick, index) => {
      const before = some[index] ?? tick;
      const halves = (textWidth(before.words, size) + textWidth(tick.words, size)) / 2;
      return middle(tick.value) - middle(before.value) >= halves + 5;
    });
  return steps.find(fits) ?? ticks.slice(-1);
}

/** Arrows from each point to the next in time, clear of their marks. */
function courseMarks({ points }: FigureRow, y: number, { mark, className }: Paint): Plot.Markish[] {
  const steps = points.slice(1).map(({ value }, index) => ({ from: points[index]?.value ?? value, to: value, y }));
  return [
    Plot.arrow(steps, {
      x1: 'from',
      x2: 'to',
      y1: 'y',
      y2: 'y',
      stroke: mark,
      strokeWidth: 1.5,
      headLength: 7,
      inset: 6,
      className: `course ${className}`,
    }),
  ];
}

/** Draws named rows of one or more values on one axis, in groups: definitions of a figure, halving times, layers of a wave. */
export function rowsPlot(figure: RowsFigure, drawing: Drawing): Plot.PlotOptions {
  const { width, theme } = drawing;
  const narrow = width < narrowBelow;
  const sizes = sizesFor(width);
  const small = narrow ? 12.5 : sizes.label;
  const { rows, bottom } = rowsLayout(figure.groups);
  const unit = printedUnit(figure);
  const axis = rowsAxis(figure, width);
  const [from, to] = axis.domain;
  const zero = axis.type === 'linear' && from <= 0 ? 0 : from;
  const inset = (group: LaidRow['group']) => (group.heading === undefined ? 0 : narrow ? 6 : 20);
  const named = rows.flatMap(({ group, row }) =>
    row === undefined ? [] : [inset(group) + textWidth(narrow ? row.narrow : row.name, small, row.strong)],
  );
  const worded = rows.flatMap(({ row }) =>
    row === undefined ? [] : [textWidth(rowWords(row, unit, narrow), small, row.strong)],
  );
  const spans = figure.groups.flatMap(({ span, rows: own, whole = own }) =>
    span ? [textWidth(rangeWords(whole, unit, narrow)[2], small)] : [],
  );
  const right = Math.max(...worded, ...spans) + 18;
  // Words beside a value are never cut; where they leave too little, the names give way.
  const left = Math.min(
    narrow ? Math.max(152, width - right - 60) : 300,
    Math.max(...named) + 12,
    width - right - (narrow ? 60 : 120),
  );
  const at = (x: number, y: number, words: string, rest: Partial<Parameters<typeof labelMark>[0]> = {}) =>
    labelMark({ x, y, words, side: 'right', fill: theme.ink, size: small, ...rest }, theme);
  return {
    width,
    height: drawing.height,
    ...rootOf(drawing),
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: left,
    marginRight: right,
    x: { type: axis.type, domain: [from, to], axis: null },
    y: { domain: [bottom, 0], axis: null },
    marks: [
      Plot.ruleX(
        axis.ticks.map(({ value }) => value).filter((value) => value !== zero),
        { stroke: theme.grid, className: 'grid' },
      ),
      ...fittingTicks(axis, width - left - right, sizes.tick).map(({ value, words }) =>
        at(value, 0, words, { side: 'above', gap: 8, fill: theme.muted, size: sizes.tick }),
      ),
      ...rows.flatMap(({ group, row, y }) => {
        const { wave } = group;
        if (row === undefined) return headMarks(group);
        const paint = paintOf(row.wave, row.tone, theme);
        const label = rowWords(row, unit, narrow);
        const last = Math.max(...row.points.map(({ value, high }) => high ?? value));
        const several = row.points.length > 1;
        const beyond = axis.type === 'log' || last >= 0 ? last : zero;
        return [
          ...(row.points.length === 0
            ? []
            : [
                Plot.ruleY([y], {
                  x1: several ? from : zero,
                  x2: several ? to : last,
                  stroke: theme.grid,
                  className: 'grid',
                }),
              ]),
          at(from, y, nameIn(row, left - inset(group) - 6), { gap: -left + inset(group), strong: row.strong }),
          ...(row.course ? courseMarks(row, y, paint) : []),
          ...row.points.flatMap((point) => pointMarks(point, row, y, paint)),
          row.points.length === 0
            ? at(zero, y, label, { gap: 11, fill: theme.muted })
            : at(several ? to : beyond, y, label, { gap: several ? 12 : row.strong ? 13 : 11, strong: row.strong }),
        ];

        function headMarks({ heading = '', span, rows: own, whole = own }: typeof group): Plot.Markish[] {
          const head = paintOf(wave, 'wave', theme);
          const open = wave !== undefined && span && 'absent' in wave.anchors['investment-peak'];
          const name = at(from, y, open ? `${heading}, so far` : heading, {
            gap: -left,
            fill: head.text,
            size: sizes.name,
            strong: true,
          });
          if (!span) return [name];
          const [low, high, words] = rangeWords(whole, unit, narrow);
          const bar = Plot.ruleY([y], {
            x1: low,
            x2: high,
            stroke: head.mark,
            strokeWidth: 6,
            strokeLinecap: 'round',
            className: `range ${head.className}`,
          });
          return [name, bar, at(high, y, words, { gap: 11, fill: head.text })];
        }
      }),
      ...(zero === from && axis.type === 'log' ? [] : [Plot.ruleX([zero], { stroke: theme.axis, className: 'axis' })]),
    ],
  };

  function nameIn(row: FigureRow, room: number): string {
    const fits = (name: string) => textWidth(name, small, row.strong) <= room;
    const name = narrow || (!fits(row.name) && fits(row.narrow)) ? row.narrow : row.name;
    return clipped(name, room, small, row.strong);
  }

  function pointMarks(
    { value, low, high, status, concept }: RowPoint,
    row: FigureRow,
    y: number,
    paint: Paint,
  ): Plot.Markish[] {
    const hollow = status !== 'reported' || row.quoted || concept === 'surplus';
    const light = concept === 'revenue';
    const range =
      low === undefined && high === undefined
        ? []
        : [
            Plot.ruleY([y], {
              x1: low ?? value,
              x2: high ?? value,
              stroke: paint.mark,
              strokeWidth: 3,
              strokeOpacity: 0.35,
              className: `range ${paint.className}`,
            }),
          ];
    const dot = Plot.dot([value], {
      x: [value],
      y: [y],
      symbol: row.quoted ? 'times' : paint.symbol,
      r: row.strong ? 6.5 : 4.5,
      stroke: light ? theme.muted : paint.mark,
      strokeWidth: row.quoted ? 2.25 : 1.75,
      fill: hollow ? theme.ground : light ? theme.muted : paint.mark,
      className: `point ${paint.className}`,
    });
    return [...range, dot];
  }
}
