import { measure } from '../../src/render/pictures/measureFonts.ts';
import { handedDown, type SvgText, svgTexts } from '../../src/render/pictures/svgTexts.ts';
import type { TextBox } from './textBoxes.ts';

/** A text of a picture where it stands on the whole, in pixels of the picture. */
export interface PlacedText extends TextBox {
  /** Its size after every scale around it. */
  readonly size: number;
  readonly family: string;
  readonly fill: string | undefined;
  /** Whether it belongs to the drawing of the chart; otherwise to the frame. */
  readonly isInner: boolean;
}

/** All texts of a picture, as wide as the fonts say in which they are set, and as high as capitals with a comma. */
export function placedTexts(root: Element): PlacedText[] {
  return svgTexts(root).map(placed);
}

function placed({ element, words, font: { face, family } }: SvgText): PlacedText {
  const { scale, x, y } = placeOf(element);
  const own = Number.parseFloat(handedDown(element, 'font-size') ?? '16');
  const length = (name: string) => {
    const said = element.getAttribute(name) ?? '0';
    return Number.parseFloat(said) * (said.endsWith('em') ? own : 1) * scale;
  };
  const size = own * scale;
  const wide = measure(words, size, face);
  const before = { start: 0, middle: 0.5, end: 1 }[handedDown(element, 'text-anchor') ?? 'start'] ?? 0;
  const left = x + length('x') - wide * before;
  const baseline = y + length('y');
  return {
    ...{ words, left, right: left + wide, top: baseline - 0.66 * size, bottom: baseline + 0.14 * size },
    ...{ size, family, fill: handedDown(element, 'fill'), isInner: element.closest('svg svg') !== null },
  };
}

interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where an element stands, by the shifts and scales of all around it. Throws at any other transform. */
function placeOf(element: Element): Place {
  const outer = element.parentElement === null ? { scale: 1, x: 0, y: 0 } : placeOf(element.parentElement);
  const steps = [...(element.getAttribute('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)];
  return steps.reduce(({ scale, x, y }, [step, name, numbers = '']) => {
    const [first = 0, second] = numbers.split(/[\s,]+/).map(Number);
    if (name === 'translate') return { scale, x: x + first * scale, y: y + (second ?? 0) * scale };
    if (name === 'scale' && second === undefined) return { scale: scale * first, x, y };
    throw new Error(`not reckoned with: ${step}`);
  }, outer);
}
