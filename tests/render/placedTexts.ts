import { handedDown, type SvgText, svgTexts } from '../../src/render/pictures/svgTexts.ts';
import { measure } from '../../src/render/pictures/measureFonts.ts';
import type { TextBox } from './textBoxes.ts';

/** A text of a picture where it stands on the whole, in pixels of the picture. */
export interface PlacedText extends TextBox {
  /** Its size after every scale around it. */
  readonly size: number;
  readonly family: string;
  /** True where it belongs to the drawing of the chart and not to the frame. */
  readonly isInner: boolean;
  /** True for the words of an axis, which are muted and within. */
  readonly fill: string;
}

/** A scale followed by a shift. */
interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** All texts of a picture, by the advances of the fonts in which they are set. */
export function placedTexts(root: Element): PlacedText[] {
  return svgTexts(root).map(placed);
}

function placed({ element, words, font }: SvgText): PlacedText {
  const { scale, x, y } = placeOf(element);
  const size = Number.parseFloat(handedDown(element, 'font-size') ?? '16');
  const length = (name: string) => {
    const said = element.getAttribute(name) ?? '0';
    return Number.parseFloat(said) * (said.endsWith('em') ? size : 1);
  };
  const wide = measure(words, size, font.face) * scale;
  const before = { start: 0, middle: 0.5, end: 1 }[handedDown(element, 'text-anchor') ?? 'start'] ?? 0;
  const left = x + length('x') * scale - wide * before;
  const baseline = y + length('y') * scale;
  return {
    ...{ words, left, right: left + wide, size: size * scale, family: font.family },
    // The height of capitals above the line, and of a comma below.
    ...{ top: baseline - 0.66 * size * scale, bottom: baseline + 0.1 * size * scale },
    isInner: element.closest('svg svg') !== null,
    fill: handedDown(element, 'fill') ?? '',
  };
}

/** Where an element stands, by the shifts and scales of all around it. Throws at any other transform. */
function placeOf(element: Element): Place {
  const outer = element.parentElement === null ? { scale: 1, x: 0, y: 0 } : placeOf(element.parentElement);
  const transform = element.getAttribute('transform') ?? '';
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)];
  return steps.reduce((place, [step, name, numbers = '']) => {
    const [first = 0, second = 0] = numbers.split(/[\s,]+/).map(Number);
    if (name === 'translate')
      return { ...place, x: place.x + first * place.scale, y: place.y + second * place.scale };
    if (name === 'scale' && !numbers.includes(',')) return { ...place, scale: place.scale * first };
    throw new Error(`not reckoned with: ${step}`);
  }, outer);
}
