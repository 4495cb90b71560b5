import { JSDOM } from 'jsdom';
import { textWidth } from '../../src/charts/textWidth.ts';

/** The room that words take in a drawing, in pixels. */
export interface TextBox {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const holder = new JSDOM().window.document.createElement('div');

/** The boxes of all words of a drawing, by the widths that the charts reckon with. */
export function textBoxes(svg: string): TextBox[] {
  holder.innerHTML = svg;
  return [...holder.querySelectorAll('text')].map((text) => {
    const inherited = (name: string) => text.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
    const size = Number(inherited('font-size') ?? 12);
    const words = text.textContent ?? '';
    const wide = textWidth(words, size, inherited('font-weight') === '600');
    const [x, y] = [text, text.parentElement].reduce(
      ([left, top], element) => {
        const [, dx = '0', dy = '0'] =
          /translate\(([-\d.]+)[, ]([-\d.]+)\)/.exec(element?.getAttribute('transform') ?? '') ?? [];
        return [left + Number(dx), top + Number(dy)] as const;
      },
      [0, 0] as readonly [number, number],
    );
    const before = { start: 0, middle: 0.5, end: 1 }[inherited('text-anchor') ?? 'middle'] ?? 0.5;
    const left = x - wide * before;
    return { words, left, right: left + wide, top: y - size * 0.45, bottom: y + size * 0.45 };
  });
}

/** Pairs of words that lie upon each other. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.words}" on "${b.words}"`),
  );
}

/** Words that leave a drawing of this size. */
export function outside(boxes: readonly TextBox[], width: number, height: number): string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ words, left, right }) => `"${words}" ${Math.round(left)} to ${Math.round(right)}`);
}
