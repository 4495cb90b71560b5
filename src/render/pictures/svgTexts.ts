import { JSDOM } from 'jsdom';
import { type FontFile, fontFiles } from './fontFiles.ts';
import { fontOf } from './measureFonts.ts';

/** A text of a drawing with the font in which it is set. */
export interface SvgText {
  readonly element: Element;
  readonly words: string;
  readonly font: FontFile;
}

const { DOMParser } = new JSDOM().window;

/** The root of an SVG given as text. */
export function parseSvg(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error(`not an svg: ${svg.slice(0, 60)}`);
  return root;
}

/** The value of a property that is handed down: that of the nearest ancestor which states it, in its style or as an attribute. */
export function handedDown(element: Element, name: string): string | undefined {
  const style = element.getAttribute('style')?.match(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`))?.[1];
  const own = style?.trim() ?? element.getAttribute(name) ?? undefined;
  if (own !== undefined || element.parentElement === null) return own;
  return handedDown(element.parentElement, name);
}

/** The texts of a drawing. A typeface that is not bundled, and a letter that its font lacks, are errors: neither may be replaced or vanish unseen. */
export function svgTexts(root: Element): readonly SvgText[] {
  return [...root.querySelectorAll('text')].map((element) => {
    const words = element.textContent;
    const font = fontFor(element, words);
    const missing = [...words].find((letter) => !fontOf(font.face).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (missing !== undefined)
      throw new Error(`no glyph for "${missing}" in ${font.family} ${font.weight}, in the text "${words}"`);
    return { element, words, font };
  });
}

function fontFor(element: Element, words: string): FontFile {
  const family = (handedDown(element, 'font-family') ?? '').split(',')[0]?.replace(/["']/g, '').trim();
  const weight = handedDown(element, 'font-weight') ?? '400';
  const font = fontFiles.find((each) => each.family === family && String(each.weight) === weight);
  if (font === undefined) throw new Error(`no bundled font "${family}" ${weight}, in the text "${words}"`);
  return font;
}
