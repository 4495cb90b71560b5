import { textWidth } from './textWidth.ts';

/** Words cut at a space so that they fit a width in pixels at the size of a row's name, with three dots where something is cut. */
export function clipped(words: string, width: number, size = 13): string {
  if (textWidth(words, size) <= width) return words;
  const parts = words.split(' ');
  while (parts.length > 1 && textWidth(`${parts.join(' ')}…`, size) > width) parts.pop();
  return `${parts.join(' ').replace(/[,;:(]+$/, '')}…`;
}
