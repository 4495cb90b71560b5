import * as Plot from '@observablehq/plot';
import { type Drawing, narrowBelow, sizesFor } from './drawing.ts';
import type { LadderFigure, Rung } from './figure.ts';
import { formatNumber, formatPeriod, formatShare } from './format.ts';
import { labelMark } from './label.ts';
import { ladderRows } from './ladderRows.ts';
import { tokens } from './tokens.ts';

const rowHeight = 24;
const margins = { top: 30, bottom: 10 };

/** The height a ladder needs: a row for each wave and each rung, and half a row between waves. */
export function ladderHeight({ groups }: LadderFigure): number {
  return margins.top + margins.bottom + rowHeight * ladderRows(groups).bottom;
}

/** Draws each wave's figure by every definition, side by side on one axis that begins at zero. */
export function ladderPlot(figure: LadderFigure, { width, theme }: Drawing): Plot.PlotOptions {
  const height = ladderHeight(figure);
  const narrow = width < narrowBelow;
  const sizes = sizesFor(width);
  const { rows, bottom } = ladderRows(figure.groups);
  const left = narrow ? 152 : 288;
  const right = narrow ? 76 : 214;
  const top = Math.ceil(Math.max(...figure.groups.flatMap(({ rungs }) => rungs.map((rung) => rung.point.value))));
  const ticks = Array.from({ length: top + 1 }, (_, index) => index).filter((value) => !narrow || value % 2 === 0);
  const at = (x: number, y: number, words: string, rest: Partial<Parameters<typeof labelMark>[0]> = {}) =>
    labelMark({ x, y, words, side: 'right', fill: theme.ink, size: sizes.label, ...rest }, theme);
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
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, top], axis: null },
    y: { domain: [bottom, 0], axis: null },
    marks: [
      Plot.ruleX(ticks.slice(1), { stroke: theme.grid, className: 'grid' }),
      ...ticks.map((value) =>
        at(value, 0, value === ticks.at(-1) ? `${value}%` : String(value), {
          side: 'above',
          gap: 8,
          fill: theme.muted,
          size: sizes.tick,
        }),
      ),
      ...rows.flatMap(({ wave, rung, rungs, y }) => {
        const { mark, text } = theme.wave[wave.slot];
        if (rung === undefined) {
          const [low, high] = rangeOf(rungs);
          const open = 'absent' in wave.anchors['investment-peak'];
          return [
            at(0, y, open ? `${wave.name}, so far` : wave.name, {
              gap: -left,
              fill: text,
              size: sizes.name,
              strong: true,
            }),
            Plot.ruleY([y], {
              x1: low,
              x2: high,
              stroke: mark,
              strokeWidth: 6,
              strokeLinecap: 'round',
              className: `range wave-${wave.slot}`,
            }),
            at(
              high,
              y,
              narrow
                ? `${formatNumber(low, 1)}–${formatNumber(high, 1)}%`
                : `${formatNumber(low, 2)} to ${formatNumber(high, 2)}%`,
              { gap: 11, fill: text, size: narrow ? 12.5 : sizes.label },
            ),
          ];
        }
        const preferred = rung.definition.role === 'preferred' && rung.mark === undefined;
        const quoted = rung.definition.role === 'quoted';
        const hollow = rung.point.status !== 'reported' || quoted;
        return [
          Plot.ruleY([y], { x1: 0, x2: rung.point.value, stroke: theme.grid, className: 'grid' }),
          at(0, y, narrow ? rung.narrow : rung.definition.name, {
            gap: narrow ? -left + 6 : -left + 20,
            strong: preferred,
            size: narrow ? 12.5 : sizes.label,
          }),
          Plot.dot([rung], {
            x: rung.point.value,
            y,
            symbol: quoted ? 'times' : tokens.marks[wave.slot].symbol,
            r: preferred ? 6.5 : 4.5,
            stroke: mark,
            strokeWidth: quoted ? 2.25 : 1.75,
            fill: hollow ? theme.ground : mark,
            className: `point wave-${wave.slot}`,
          }),
          at(rung.point.value, y, valueWords(rung, narrow), {
            gap: preferred ? 13 : 11,
            strong: preferred,
            size: narrow ? 12.5 : sizes.label,
          }),
        ];
      }),
      Plot.ruleX([0], { stroke: theme.axis, className: 'axis' }),
    ],
  };
}

/** `5.42% 1871`, and on a desk what must be said beside it. */
function valueWords({ point, mark }: Rung, narrow: boolean): string {
  const value = formatShare(point.value, point.status, 2);
  const period = formatPeriod(point.period.text).replace(' to ', '–');
  return narrow
    ? `${value}${mark === undefined ? '' : '*'}`
    : `${value}  ${period}${mark === undefined ? '' : `, ${mark}`}`;
}

/** The range of a wave's figures in words, quotations that are contradicted left out. */
export function rangeWords(rungs: readonly Rung[]): string {
  const [low, high] = rangeOf(rungs);
  return `${formatNumber(low, 2)} to ${formatNumber(high, 2)}%`;
}

function rangeOf(rungs: readonly Rung[]): readonly [number, number] {
  const values = rungs.filter(({ definition }) => definition.role !== 'quoted').map(({ point }) => point.value);
  return [Math.min(...values), Math.max(...values)];
}
