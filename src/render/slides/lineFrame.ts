import { textWidth } from '../../charts/textWidth.ts';
import { labelSize } from './axes.ts';
import type { Around, Room } from './chartSpace.ts';
import type { LineCell } from './lineCells.ts';
import { type Tag, tagWords } from './lineTags.ts';
import type { Measured } from './measured.ts';

/** The height of a line of words, and the room between a point and its words, in points. */
export const wordsHeight = 23;
export const beside = 8;

/** A line's cells with what is written along them. */
export interface TaggedCells {
  readonly cells: readonly LineCell[];
  readonly tags: readonly Tag[];
}

/** Where a point of the data stands in a chart, in points from its left upper corner. */
export type Placer = (x: number, value: number) => readonly [number, number];

/** Room for the words of the axes, and for names that stand beyond the ends of their lines. */
export function aroundLines(tagged: readonly TaggedCells[], years: Measured, values: Measured, room: Room): Around {
  const widest = values.log ? 6 : Math.max(...[values.from, values.to].map((value) => digits(value, values.step)));
  const left = widest * labelSize * 0.55 + 14 + wordsHeight + 8;
  const bottom = wordsHeight + 8 + (years.title === undefined ? 0 : wordsHeight + 4);
  const needed = tagged.flatMap(({ cells, tags }) =>
    tags.flatMap((tag) => {
      const cell = cells[tag.index];
      if (tag.side !== 'right' || cell === undefined) return [];
      const share = (cell.x - years.from) / (years.to - years.from);
      // The plot gives way until the words end within the chart.
      return share <= 0.35 ? [] : [room.width - left - (room.width - left - wordsWidth(tag) - beside - 4) / share];
    }),
  );
  return { left, right: Math.min(room.width * 0.32, Math.max(16, ...needed)), top: 12, bottom };
}

function digits(value: number, step: number): number {
  return (Math.abs(step) < 1 ? value.toFixed(1) : value.toLocaleString('en-US', { maximumFractionDigits: 0 })).length;
}

export function wordsWidth(tag: Tag): number {
  return textWidth(tagWords(tag), labelSize, tag.strong) + 6;
}

export function placer(years: Measured, values: Measured, room: Room, around: Around): Placer {
  const onAxis = values.log ? Math.log : (value: number) => value;
  const [low, high] = [onAxis(values.from), onAxis(values.to)];
  const [width, height] = [room.width - around.left - around.right, room.height - around.top - around.bottom];
  return (x, value) => [
    around.left + ((x - years.from) / (years.to - years.from)) * width,
    around.top + height * (1 - Math.min(1, Math.max(0, (onAxis(value) - low) / (high - low)))),
  ];
}
