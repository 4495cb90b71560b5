import * as Plot from '@observablehq/plot';
import type { Theme } from './theme.ts';

/** Words at a place in the data, moved by pixels; `side` is where they stand from it. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly side: 'left' | 'right' | 'above' | 'below';
  readonly fill: string;
  readonly size: number;
  readonly strong?: boolean;
  /** Pixels between the place and the words. */
  readonly gap?: number;
  readonly raise?: number;
}

/** One label as a mark of its own, since weight and anchor are no channels in Plot; a halo of the ground keeps it readable on lines. */
export function labelMark(
  { x, y, words, side, fill, size, strong = false, gap = 10, raise = 0 }: Label,
  theme: Theme,
): Plot.Markish {
  const [across, down] = shiftOf({ side, size, gap, raise });
  return Plot.text([words], {
    x: [x],
    y: [y],
    text: [words],
    dx: across,
    dy: down,
    textAnchor: side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle',
    fill,
    stroke: theme.halo,
    strokeWidth: 4,
    fontSize: size,
    fontWeight: strong ? 600 : 400,
    lineWidth: Number.POSITIVE_INFINITY,
  });
}

/** By how many pixels the middle of the near edge of the words stands right of and below their place. */
export function shiftOf({ side, size, gap = 10, raise = 0 }: Pick<Label, 'side' | 'size' | 'gap' | 'raise'>) {
  const across = { left: -gap, right: gap, above: 0, below: 0 }[side];
  const down = { left: 0, right: 0, above: -gap - size / 4, below: gap + size / 4 }[side];
  return [across, down - raise] as const;
}
