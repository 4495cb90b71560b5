import { type Font, openSync } from 'fontkit';
import type { Face, Measure } from '../../charts/measure.ts';
import { fontFiles } from './fontFiles.ts';

const opened = new Map<Face, Font>();

/** A typeface of the pictures, opened once. */
export function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known !== undefined) return known;
  const file = fontFiles.find((each) => each.face === face);
  if (file === undefined) throw new Error(`no font for "${face}"`);
  const font = openSync(file.path);
  if (!('layout' in font)) throw new Error(`not a lone font: ${file.path}`);
  opened.set(face, font);
  return font;
}

const advances: Record<Face, Map<string, number>> = { text: new Map(), strong: new Map(), title: new Map() };

/** The advance of letters with their kerning and ligatures, in ems. */
function advance(letters: string, face: Face): number {
  const known = advances[face].get(letters);
  if (known !== undefined) return known;
  const font = fontOf(face);
  const ems = font.layout(letters).advanceWidth / font.unitsPerEm;
  advances[face].set(letters, ems);
  return ems;
}

/** Measures words by the true advances of the bundled fonts. Word by word, since a text is measured anew with each word that is tried on a line. */
export const measure: Measure = (words, size, face) => {
  const parts = words.split(' ');
  const own = parts.reduce((sum, part) => sum + advance(part, face), 0);
  const gaps = parts.slice(1).reduce((sum, part, index) => sum + gap(parts[index] ?? '', part, face), 0);
  return (own + gaps) * size;
};

/** A space between two words, which may be kerned to the letters at both its sides. */
function gap(before: string, after: string, face: Face): number {
  const [last, first] = [before.slice(-1), after.slice(0, 1)];
  return advance(`${last} ${first}`, face) - advance(last, face) - advance(first, face);
}
