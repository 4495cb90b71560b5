import { column } from '../../charts/column.ts';
import type { LinesFigure } from '../../charts/figure.ts';
import type { Around, Room } from './chartSpace.ts';
import { freePlaces } from './freePlaces.ts';
import { beside, type Placer, type TaggedCells, wordsHeight, wordsWidth } from './lineFrame.ts';
import type { Tag } from './lineTags.ts';

/** A tag with the shares of the chart's width and height by which it is moved from where PowerPoint would put it. */
export interface PlacedTag extends Tag {
  readonly moved: readonly [number, number];
}

/** Points of a slide for a pixel of the page. */
const scale = 18 / 13.5;

/** The tags of each line, moved so that none lies on another and few on what is drawn: names at the ends of lines keep their order. */
export function tagPlaces(
  { cloud }: Pick<LinesFigure, 'cloud'>,
  tagged: readonly TaggedCells[],
  place: Placer,
  room: Room,
  around: Around,
): PlacedTag[][] {
  const all = tagged.flatMap(({ cells, tags }, line) =>
    tags.flatMap((tag) => {
      const cell = cells[tag.index];
      if (cell === undefined || cell.value === null) return [];
      const [x, y] = place(cell.x, cell.value);
      return [{ line, tag, x, ...standing(tag, x, y) }];
    }),
  );
  const important = [...all].sort((a, b) => rank(a.tag) - rank(b.tag) || b.wanted.width - a.wanted.width);
  const bottom = room.height - around.bottom;
  const plotEnd = room.width - around.right;
  const isEnd = ({ tag, x }: (typeof all)[number]) =>
    tag.side === 'right' && tag.name !== undefined && x > plotEnd - 60;
  const ends = important.filter(isEnd);
  const tops = column(
    ends.map(({ wanted }) => wanted.top),
    wordsHeight - 2,
    [0, bottom - wordsHeight + beside],
  );
  const wanted = important.map((each) => {
    const top = tops[ends.indexOf(each)];
    return top === undefined ? each.wanted : { ...each.wanted, top, height: wordsHeight - 3 };
  });
  const bounds = { left: around.left + 2, top: 0, width: room.width - around.left - 2, height: bottom + beside };
  const boxes = freePlaces(
    wanted,
    [...covered(tagged, place), ...cloud.map(({ x, value }) => place(x, value))],
    bounds,
  );
  return tagged.map((_, index) =>
    important.flatMap(({ line, tag, at: [left, top] }, order) => {
      const box = boxes[order];
      if (line !== index || box === undefined) return [];
      return [{ ...tag, moved: [(box.left - left) / room.width, (box.top - top) / room.height] as const }];
    }),
  );
}

/** Where PowerPoint puts a tag, and where it is wanted. */
function standing(tag: Tag, x: number, y: number) {
  const width = wordsWidth(tag);
  const at: Readonly<Record<Tag['side'], readonly [number, number]>> = {
    left: [x - beside - width, y - wordsHeight / 2],
    right: [x + beside, y - wordsHeight / 2],
    above: [x - width / 2, y - beside - wordsHeight],
    below: [x - width / 2, y + beside],
  };
  const [left, top] = at[tag.side];
  const push = { left: -1, right: 1, above: 0, below: 0 }[tag.side] * tag.push * scale;
  return { at: at[tag.side], wanted: { left: left + push, top: top - tag.raise * scale, width, height: wordsHeight } };
}

/** What is strong comes first, then names; among equals the longest, for which there are fewest places. */
function rank({ name, strong }: Tag): number {
  return strong ? 0 : name === undefined ? 2 : 1;
}

/** Places along the lines a few points apart, and the ends of their stretches again, which words should not cover. */
function covered(tagged: readonly TaggedCells[], place: Placer): (readonly [number, number])[] {
  return tagged.flatMap(({ cells }) =>
    cells.flatMap(({ x, value }, index) => {
      if (value === null) return [];
      const end = place(x, value);
      const before = cells[index - 1];
      if (before === undefined || before.value === null) return [end, end];
      const start = place(before.x, before.value);
      const count = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / 8);
      return Array.from({ length: count }, (_, step) => {
        const share = (step + 1) / count;
        return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share] as const;
      });
    }),
  );
}
