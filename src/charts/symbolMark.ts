import * as Plot from '@observablehq/plot';
import type { Paint } from './paint.ts';
import type { Theme } from './theme.ts';

/** The symbol of a wave at a place in the data, moved by pixels. */
export function symbolMark(
  at: { readonly x: number; readonly y: number },
  { mark, symbol, className }: Paint,
  theme: Theme,
  { right = 0, down = 0, r = 4, hollow = false }: { right?: number; down?: number; r?: number; hollow?: boolean } = {},
): Plot.Markish {
  return Plot.dot([at], {
    x: 'x',
    y: 'y',
    dx: right,
    dy: down,
    symbol,
    r,
    stroke: mark,
    strokeWidth: 1.75,
    fill: hollow ? theme.ground : mark,
    className: `point ${className}`,
  });
}
