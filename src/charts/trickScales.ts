import type { FigureLine, LinesFigure } from './figure.ts';
import type { Played } from './playTrick.ts';

/** Gives each line an axis of its own from its lowest to its highest value, so that all fill the height; two of the axes are drawn. */
export function trickScales(figure: LinesFigure): Played {
  const inked = figure.lines.filter(({ tone }) => tone !== 'muted');
  const [left, right] = [inked[0], inked.at(-1)];
  if (left === undefined || right === undefined || left === right)
    throw new Error('missing lines: two scales need two lines in color');
  const order = [left, right, ...figure.lines.filter((line) => line !== left && line !== right)];
  return {
    figure: {
      ...figure,
      ownAxes: Object.fromEntries(order.map((line) => [line.id, ends(line)])),
      caution: 'Trick: every line has a scale of its own',
    },
    said: `Each line runs from its own lowest value at the foot to its own highest at the top. The axis at the left is that of ${left.name}, the one at the right that of ${right.name}; the others have none.`,
  };
}

function ends({ points, continuation }: FigureLine): readonly [number, number] {
  const values = [...points, ...(continuation === undefined ? [] : [continuation])].map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}
