import type { FileTheme } from '../../charts/fileThemes.ts';
import type { KeyItem } from '../../charts/pictureWords.ts';
import type { Status } from '../../data/status.ts';

const strokes: Record<Status, string> = {
  reported: 'stroke-width="2.5"',
  derived: 'stroke-width="1.5"',
  estimate: 'stroke-width="1.5" stroke-dasharray="5 4"',
  projection: 'stroke-width="2.25" stroke-dasharray="0 5" stroke-linecap="round"',
};

/** The key of the statuses that occur, in one row: each with its line or point, or with the sign that its values bear. */
export function frameKey(
  items: readonly KeyItem[],
  theme: FileTheme,
  widthOf: (words: string) => number,
  { left, top, size }: { readonly left: number; readonly top: number; readonly size: number },
): string {
  let x = left;
  const drawn = items.map(({ status, shown }) => {
    const words = shown === 'sign' ? `~ ${status}` : status;
    const at = x + swatchWidth[shown] * (size / 13);
    x = at + widthOf(words) + size * 1.3;
    const swatch = `<g transform="translate(${round(at - swatchWidth[shown] * (size / 13))},${round(top - size * 0.34)}) scale(${round(size / 13)})">${swatchOf(status, shown, theme)}</g>`;
    return `${swatch}<text x="${round(at)}" y="${round(top)}" font-size="${size}">${words}</text>`;
  });
  return drawn.join('');
}

/** The room before the words, at the size of the page. */
const swatchWidth: Record<KeyItem['shown'], number> = { line: 46, point: 15, sign: 15 };

function swatchOf(status: Status, shown: KeyItem['shown'], theme: FileTheme): string {
  const line = `<path d="M0,0H38" fill="none" stroke="${theme.ink}" ${strokes[status]}/>`;
  const isHollow = status !== 'reported';
  const dot = `<circle cx="${shown === 'line' ? 19 : 5}" r="4" stroke="${theme.ink}" stroke-width="1.75" fill="${isHollow ? theme.ground : theme.ink}"/>`;
  return `${shown === 'line' ? line : ''}${shown === 'line' && !isHollow ? '' : dot}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
