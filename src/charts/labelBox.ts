import type { Box } from './freest.ts';
import { type Label, shiftOf } from './label.ts';
import type { pixelsIn } from './pixelsIn.ts';
import { textWidth } from './textWidth.ts';

/** The room that a label takes in a drawing, by the widths that the charts reckon with. */
export function labelBox(label: Label, pixels: ReturnType<typeof pixelsIn>): Box {
  const { words, size, side, strong = false } = label;
  const [across, down] = shiftOf(label);
  const wide = textWidth(words, size, strong);
  const left = pixels.left(label.x) + across - { left: wide, right: 0, above: wide / 2, below: wide / 2 }[side];
  const middle = pixels.top(label.y) + down;
  return { left, right: left + wide, top: middle - size * 0.45, bottom: middle + size * 0.45 };
}
