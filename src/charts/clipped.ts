import { textWidth } from './textWidth.ts';

/** Words cut at a space so that they fit a width in pixels at the size of a row's name, with three dots where something is cut; a word too long alone is cut within. */
export function clipped(words: string, width: number, size = 13, strong = false): string {
  const fits = (said: string) => textWidth(said, size, strong) <= width;
  if (fits(words)) return words;
  const parts = words.split(' ');
  while (parts.length > 1 && !fits(`${parts.join(' ')}…`)) parts.pop();
  let kept = parts.join(' ').replace(/[,;:(]+$/, '');
  while (kept.length > 1 && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept}…`;
}
