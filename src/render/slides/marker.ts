import { fill, stroke } from './drawn.ts';

const sameName = { square: 'square', circle: 'circle', triangle: 'triangle', diamond: 'diamond', star: 'star', x: 'x' };
const symbols = { ...sameName, cross: 'plus' };
export type MarkerSymbol = keyof typeof symbols;

export const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

/** The symbol of a point, its size in points, and its paint. */
export function markerOf(symbol: MarkerSymbol, size: number, paint: string): string {
  return `<c:marker><c:symbol val="${symbols[symbol]}"/><c:size val="${size}"/><c:spPr>${paint}</c:spPr></c:marker>`;
}

/** The paint of a symbol in an ink, filled with it or with the ground. */
export function markerPaint(ink: string, inside: string): string {
  return `${fill(inside)}${stroke(ink, 1.75)}`;
}
