import { JSDOM } from 'jsdom';
import { type Segment, strikes } from '../../src/charts/freest.ts';
import { textBoxes } from './textBoxes.ts';

const holder = new JSDOM().window.document.createElement('div');

/** The straight pieces of all lines of a drawing, in pixels. */
export function strokes(svg: string): Segment[] {
  holder.innerHTML = svg;
  return [...holder.querySelectorAll('g.line path')].flatMap((path) => {
    const pieces: Segment[] = [];
    let [left, top] = [0, 0];
    for (const [, command = '', numbers = ''] of (path.getAttribute('d') ?? '').matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
      const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
      if (!'MLlhvHV'.includes(command)) throw new Error(`unknown command ${command} of a path`);
      const wide = 'hvHV'.includes(command) ? 1 : 2;
      for (let index = 0; index < values.length; index += wide) {
        const [first = 0, second = 0] = values.slice(index, index + wide);
        const to: readonly [number, number] =
          command === 'l'
            ? [left + first, top + second]
            : command === 'h'
              ? [left + first, top]
              : command === 'v'
                ? [left, top + first]
                : command === 'H'
                  ? [first, top]
                  : command === 'V'
                    ? [left, first]
                    : [first, second];
        if (command !== 'M' || index > 0) pieces.push([left, top, ...to]);
        [left, top] = to;
      }
    }
    return pieces;
  });
}

/** Words of a drawing that a line runs through. */
export function struckWords(svg: string): string[] {
  const lines = strokes(svg);
  return textBoxes(svg)
    .filter((box) => lines.some((line) => strikes(box, line)))
    .map(({ words }) => words);
}
