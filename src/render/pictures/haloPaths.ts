import type { Path } from 'fontkit';
import { fontOf } from './measureFonts.ts';
import { handedDown, type SvgText, svgTexts } from './svgTexts.ts';

/**
 * Draws the halo of each text as outlines of its letters below it, and leaves the text itself without a stroke: for a
 * reader that knows no `paint-order` and would paint the halo over the letters. Changes the drawing given.
 */
export function haloPaths(root: Element): void {
  for (const text of svgTexts(root)) {
    const { element } = text;
    const stroke = handedDown(element, 'stroke') ?? 'none';
    if (stroke === 'none' || !handedDown(element, 'paint-order')?.startsWith('stroke')) continue;
    const path = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
    const said = {
      d: outlines(text),
      fill: 'none',
      stroke,
      'stroke-width': handedDown(element, 'stroke-width'),
      'stroke-linejoin': handedDown(element, 'stroke-linejoin'),
      transform: element.getAttribute('transform') ?? undefined,
    };
    for (const [name, value] of Object.entries(said)) if (value !== undefined) path.setAttribute(name, value);
    element.before(path);
    element.setAttribute('stroke', 'none');
  }
}

const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** The outlines of the letters of a text where they stand, as the data of a path. */
function outlines({ element, words, font }: SvgText): string {
  if (element.childElementCount > 0) throw new Error(`a halo around parts of a text is not drawn: "${words}"`);
  const letters = fontOf(font.face);
  const size = Number.parseFloat(handedDown(element, 'font-size') ?? '16');
  const scale = size / letters.unitsPerEm;
  const { glyphs, positions, advanceWidth } = letters.layout(words);
  const length = (name: string) => pixels(element.getAttribute(name) ?? '0', size);
  const anchor = anchors[handedDown(element, 'text-anchor') ?? 'start'] ?? 0;
  let x = length('x') + length('dx') - anchor * advanceWidth * scale;
  const y = length('y') + length('dy');
  const drawn = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = glyph.path.scale(scale, -scale).translate(x + xOffset * scale, y - yOffset * scale);
    x += xAdvance * scale;
    return corners(path);
  });
  return drawn.join('');
}

/** An outline with each curve drawn as two straight lines: under a stroke wider than a letter's own that is not seen, and a file of many labels has half the bytes. */
function corners({ commands }: Path): string {
  let from: readonly number[] = [0, 0];
  const drawn = commands.map(({ command, args }) => {
    if (command === 'closePath') return 'Z';
    const to = args.slice(-2);
    const steps = command === 'quadraticCurveTo' ? [middle(from, args), to] : [to];
    from = to;
    const letter = command === 'moveTo' ? 'M' : 'L';
    return steps.map((step) => letter + step.map((pixels) => Math.round(pixels * 10) / 10).join(' ')).join('');
  });
  return drawn.join('');
}

/** Where a quadratic curve is halfway, given its beginning, its control point and its end. */
function middle([left = 0, top = 0]: readonly number[], [cx = 0, cy = 0, x = 0, y = 0]: readonly number[]) {
  return [(left + 2 * cx + x) / 4, (top + 2 * cy + y) / 4];
}

/** A length in pixels, or in ems of a size in pixels. */
function pixels(length: string, size: number): number {
  return Number.parseFloat(length) * (length.endsWith('em') ? size : 1);
}
